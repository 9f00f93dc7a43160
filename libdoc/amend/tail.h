// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace vbpl {

/// The last `most` bytes of `words`, cut between characters. How words stand before a place shows in their
/// end; the bound keeps the cost of looking back linear.
[[nodiscard]] inline std::string_view tail(std::string_view words, std::size_t most = 400) {
  if (words.size() <= most) return words;
  std::size_t at = words.size() - most;
  while (at < words.size() && (static_cast<unsigned char>(words[at]) & 0xC0) == 0x80) ++at;
  return words.substr(at);
}

}  // namespace vbpl
