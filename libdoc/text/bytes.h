// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vbpl {

/// Some bytes of a text that are looked at together: the vectors of GCC and Clang. Comparisons work byte by
/// byte and give a ByteMask, in which all bits of a byte are set where it holds; &, | and ~ join them.
using Bytes = unsigned char __attribute__((vector_size(16)));
using ByteMask = signed char __attribute__((vector_size(16)));
constexpr std::size_t kBytes = sizeof(Bytes);

/// The bytes from `at` on; `text` must have as many.
[[nodiscard]] inline Bytes bytes_at(std::string_view text, std::size_t at) {
  Bytes bytes;
  std::memcpy(&bytes, text.data() + at, kBytes);
  return bytes;
}

[[nodiscard]] inline bool any(ByteMask mask) {
  std::array<std::uint64_t, kBytes / sizeof(std::uint64_t)> parts;
  std::memcpy(parts.data(), &mask, kBytes);
  return (parts[0] | parts[1]) != 0;
}

/// The first of the places `begin`, `begin` + kBytes, … at which `test(at)`, a ByteMask, holds for a byte, or
/// at which fewer than kBytes are left before `end`.
template <class Test>
[[nodiscard]] std::size_t skip_bytes(std::size_t begin, std::size_t end, Test test) {
  while (begin + kBytes <= end && !any(test(begin))) begin += kBytes;
  return begin;
}

/// The first byte at or after `at` for which `test(byte)` holds, or the size of the text. `test` takes one
/// byte (unsigned char) or Bytes.
template <class Test>
[[nodiscard]] std::size_t find_byte(std::string_view text, std::size_t at, Test test) {
  at = skip_bytes(at, text.size(), [&](std::size_t i) { return test(bytes_at(text, i)); });
  while (at < text.size() && !test(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

/// For how many of the bytes from `begin` on `test(at)` holds; moves `begin` to where fewer than kBytes are
/// left before `end`.
template <class Test>
[[nodiscard]] std::size_t count_bytes(std::size_t& begin, std::size_t end, Test test) {
  std::size_t count = 0;
  while (begin + kBytes <= end) {
    Bytes sums{};
    for (int i = 0; i < 255 && begin + kBytes <= end; ++i, begin += kBytes)
      sums -= reinterpret_cast<Bytes>(test(begin));
    for (std::size_t i = 0; i < kBytes; ++i) count += sums[i];
  }
  return count;
}

}  // namespace vbpl
