// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>

namespace vbpl {

/// Code point of each byte of an encoding with one byte a character.
using SingleByteTable = std::array<char16_t, 256>;

/// One letter of VNI for Windows: a base byte and a mark byte (0 where the letter is one byte).
struct VniLetter {
  std::uint8_t base, mark;
  char16_t letter;
};

[[nodiscard]] const SingleByteTable& tcvn3_table();
[[nodiscard]] const SingleByteTable& vps_table();
[[nodiscard]] const SingleByteTable& viscii_table();
[[nodiscard]] const SingleByteTable& windows1258_table();
[[nodiscard]] const SingleByteTable& tcvn5712_table();
[[nodiscard]] std::span<const VniLetter> vni_letters();

}  // namespace vbpl
