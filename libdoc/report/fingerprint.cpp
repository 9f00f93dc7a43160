// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/fingerprint.h"

#include "libdoc/read/sha256.h"

namespace vbpl {

std::string fingerprint(const std::vector<std::string_view>& texts) {
  std::string all;
  for (const std::string_view text : texts)
    all += sha256_hex(text);  // of one length: no two lists look alike
  return sha256_hex(all).substr(0, 16);
}

}  // namespace vbpl
