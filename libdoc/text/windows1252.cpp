// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/windows1252.h"

#include <array>

namespace vbpl {
namespace {

constexpr std::array<char16_t, 32> kHigh = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                            0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

}  // namespace

char32_t windows1252(unsigned char byte) { return byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80U] : byte; }

std::optional<unsigned char> windows1252_byte(char32_t code_point) {
  if (code_point < 0x80 || (code_point >= 0xA0 && code_point < 0x100))
    return static_cast<unsigned char>(code_point);
  for (unsigned i = 0; i < kHigh.size(); ++i) {
    if (kHigh[i] == code_point) return static_cast<unsigned char>(0x80 + i);
  }
  return std::nullopt;
}

}  // namespace vbpl
