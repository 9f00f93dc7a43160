// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "tools/vbpl-pdf-text/page_words.h"

namespace {

/// Standard input to its end. Its size is bounded by the caller, through a limit on memory.
vbpl::Bytes read_input() {
  vbpl::Bytes bytes;
  char buffer[1 << 16];
  for (ssize_t got = 0; (got = ::read(STDIN_FILENO, buffer, sizeof buffer)) > 0;)
    bytes.insert(bytes.end(), buffer, buffer + got);
  return bytes;
}

}  // namespace

// Usage: vbpl-pdf-text MOST-PAGES <file.pdf. Writes the lines that libdoc/read/pdf_words.h describes; exit
// code as there.
int main(int argc, char** argv) {
  const int most_pages = argc == 2 ? std::atoi(argv[1]) : 0;
  const int code = vbpl::write_words(read_input(), most_pages, stdout);
  // The fonts that poppler's libraries keep go with the process: nothing is torn down one by one.
  std::_Exit(std::fflush(stdout) == 0 ? code : vbpl::kBadOutput);
}
