// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace vbpl {

/// Long texts are looked through in blocks of this many bytes: a fixed number, below 256 so that a byte
/// counts them, which compilers turn into vector code.
constexpr std::size_t kByteBlock = 64;

/// At how many of the bytes of the block that begins at `at` `test` gives 1. The test gets a pointer to the
/// byte and gives 0 or 1 without a branch (& and |, not && and ||); it may look at bytes before and after the
/// block where the text has them, which is the caller's to see to.
template <class Test>
[[nodiscard]] inline std::size_t count_in_block(std::string_view text, std::size_t at, Test test) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data()) + at;
  unsigned char count = 0;
  for (std::size_t i = 0; i < kByteBlock; ++i) count = static_cast<unsigned char>(count + test(bytes + i));
  return count;
}

}  // namespace vbpl
