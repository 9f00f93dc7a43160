// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vbpl {

/// A quick hash of a word, for tables in memory: another on machines of another byte order, and no shield
/// against words that are made to collide.
[[nodiscard]] inline std::uint32_t short_hash(std::string_view letters) {
  constexpr std::uint64_t kOdd = 0xD6E8FEB86659FD93U;
  std::uint64_t hash = letters.size() * 0x9E3779B97F4A7C15U;
  for (; letters.size() >= 8; letters.remove_prefix(8)) {
    std::uint64_t part = 0;
    std::memcpy(&part, letters.data(), 8);
    hash = (hash ^ part) * kOdd;
    hash ^= hash >> 32;
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, letters.data(), letters.size());
  hash = (hash ^ rest) * kOdd;
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace vbpl
