// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/sha256.h"

#include <fmt/format.h>
#include <openssl/sha.h>

namespace vbpl {

std::string sha256_hex(std::string_view bytes) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest);
  std::string hex;
  hex.reserve(2 * sizeof digest);
  for (const unsigned char byte : digest) hex += fmt::format("{:02x}", byte);
  return hex;
}

}  // namespace vbpl
