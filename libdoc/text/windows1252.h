// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

namespace vbpl {

/// The character of a Windows-1252 byte; the five bytes it leaves free stand for themselves.
[[nodiscard]] char32_t windows1252(unsigned char byte);
/// The Windows-1252 byte of a character, if it has one.
[[nodiscard]] std::optional<unsigned char> windows1252_byte(char32_t code_point);

}  // namespace vbpl
