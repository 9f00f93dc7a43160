// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/ordinal.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::array<std::string_view, 27> kLetters = {"a", "b", "c", "d", "đ", "e", "f", "g", "h",
                                                       "i", "j", "k", "l", "m", "n", "o", "p", "q",
                                                       "r", "s", "t", "u", "v", "w", "x", "y", "z"};

bool is_listed_letter(int rank) {
  const std::string_view letter = kLetters[static_cast<std::size_t>(rank - 1)];
  return letter != "f" && letter != "j" && letter != "w" && letter != "z";
}

struct OrdinalWord {
  std::string_view word;
  int value;
};
constexpr std::array kOrdinalWords = {OrdinalWord{"nhất", 1}, OrdinalWord{"một", 1},  OrdinalWord{"hai", 2},
                                      OrdinalWord{"nhì", 2},  OrdinalWord{"ba", 3},   OrdinalWord{"tư", 4},
                                      OrdinalWord{"bốn", 4},  OrdinalWord{"năm", 5},  OrdinalWord{"sáu", 6},
                                      OrdinalWord{"bảy", 7},  OrdinalWord{"bẩy", 7},  OrdinalWord{"tám", 8},
                                      OrdinalWord{"chín", 9}, OrdinalWord{"mười", 10}};

int roman_digit(char c) {
  switch (c) {
    case 'I':
    case 'i':
      return 1;
    case 'V':
    case 'v':
      return 5;
    case 'X':
    case 'x':
      return 10;
    case 'L':
    case 'l':
      return 50;
    case 'C':
    case 'c':
      return 100;
    default:
      return 0;
  }
}

std::string roman_of(int value) {
  constexpr std::array<std::pair<int, const char*>, 9> kSteps = {
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string numeral;
  for (const auto& [step, letters] : kSteps) {
    for (; value >= step; value -= step) numeral += letters;
  }
  return numeral;
}

}  // namespace

int letter_rank(std::string_view letter) {
  for (std::size_t i = 0; i < kLetters.size(); ++i) {
    if (letter == kLetters[i]) return static_cast<int>(i) + 1;
    if (letter.size() == 1 && kLetters[i].size() == 1 && letter[0] == kLetters[i][0] - 32)
      return static_cast<int>(i) + 1;
  }
  return letter == "Đ" || letter == "ð" || letter == "Ð" ? 5 : 0;
}

std::string_view letter_of(int rank) {
  return rank >= 1 && static_cast<std::size_t>(rank) <= kLetters.size()
             ? kLetters[static_cast<std::size_t>(rank - 1)]
             : std::string_view{};
}

bool letter_follows(int before, int after) {
  if (after <= before) return false;
  for (int rank = before + 1; rank < after; ++rank) {
    if (is_listed_letter(rank)) return false;
  }
  return true;
}

int roman_value(std::string_view numeral) {
  if (numeral.empty() || numeral.size() > 9) return 0;
  int value = 0, last = 0;
  std::string lowered;
  for (std::size_t i = numeral.size(); i-- > 0;) {
    const int digit = roman_digit(numeral[i]);
    if (digit == 0) return 0;
    value += digit < last ? -digit : digit;
    last = std::max(last, digit);
  }
  for (const char c : numeral) lowered += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return roman_of(value) == lowered ? value : 0;
}

int ordinal_word_value(std::string_view word) {
  const std::string key = match_key(word);
  for (const auto& row : kOrdinalWords) {
    if (key == row.word) return row.value;
    if (key == "mười " + std::string(row.word)) return 10 + row.value;
  }
  return key == "hai mươi" ? 20 : 0;
}

bool follows(UnitKind kind, Ordinal before, Ordinal after) {
  if (kind == UnitKind::point) {
    if (after.number == before.number) return after.suffix == before.suffix + 1;
    return after.suffix == 0 && letter_follows(before.number, after.number);
  }
  if (after.number == before.number && !before.none()) return letter_follows(before.suffix, after.suffix);
  return after.number == before.number + 1 && after.suffix == 0;
}

}  // namespace vbpl
