// SPDX-License-Identifier: GPL-3.0-or-later
// Reads chunks from stdin, each behind a line with its length in bytes, and writes for each a line with the
// encoding that is told and the length of its text in NFC, then the text. For encodings.py.
#include <iostream>
#include <string>

#include "libdoc/text/encoding.h"
#include "libdoc/text/text.h"

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    std::string bytes(std::stoul(line), '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const vbpl::Encoding encoding = vbpl::detect_encoding(bytes);
    const std::string text = vbpl::normalise_utf8(vbpl::decode(bytes, encoding)).utf8;
    std::cout << vbpl::to_string(encoding) << ' ' << text.size() << '\n' << text;
  }
}
