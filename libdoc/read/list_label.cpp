// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/list_label.h"

#include <algorithm>
#include <string_view>

#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

constexpr int kMaxRoman = 3999;
constexpr int kMaxDoubled = 26 * 30;

std::string roman(int number, bool upper) {
  struct Digit {
    int value;
    std::string_view lower, upper;
  };
  constexpr Digit kDigits[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"}, {400, "cd", "CD"},
                               {100, "c", "C"},  {90, "xc", "XC"},  {50, "l", "L"},  {40, "xl", "XL"},
                               {10, "x", "X"},   {9, "ix", "IX"},   {5, "v", "V"},   {4, "iv", "IV"},
                               {1, "i", "I"}};
  std::string out;
  for (const Digit& digit : kDigits) {
    for (; number >= digit.value; number -= digit.value) out += upper ? digit.upper : digit.lower;
  }
  return out;
}

std::string letters_of(int number, char first, LetterRun letters) {
  if (letters == LetterRun::doubled)
    return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                       static_cast<char>(first + (number - 1) % 26));
  std::string out;
  for (; number > 0; number = (number - 1) / 26) out += static_cast<char>(first + (number - 1) % 26);
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace

std::string list_number(int number, NumberStyle style, LetterRun letters) {
  const std::string digits = std::to_string(number);
  if (number <= 0) return style == NumberStyle::none ? "" : digits;
  switch (style) {
    case NumberStyle::none:
      return "";
    case NumberStyle::decimal:
      return digits;
    case NumberStyle::decimal_zero:
      return number < 10 ? "0" + digits : digits;
    case NumberStyle::lower_letter:
    case NumberStyle::upper_letter:
      if (letters == LetterRun::doubled && number > kMaxDoubled) return digits;
      return letters_of(number, style == NumberStyle::lower_letter ? 'a' : 'A', letters);
    case NumberStyle::lower_roman:
    case NumberStyle::upper_roman:
      return number > kMaxRoman ? digits : roman(number, style == NumberStyle::upper_roman);
  }
  return digits;
}

std::string bullet_text(std::string_view text) {
  std::size_t at = 0;
  const char32_t sign = text.empty() ? 0 : next_character(text, at);
  const bool plain = sign == '-' || sign == '+' || sign == '*' || (sign >= 0x2010 && sign <= 0x2015);
  return plain ? std::string(text) : "•";
}

}  // namespace vbpl
