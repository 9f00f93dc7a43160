// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Main number and what follows it, each as a number.
using Rank = std::pair<int, int>;

/// Place of a letter among those of điểm (DOMAIN 0.5); 0 for none, -1 for another one.
int letter_rank(std::string_view letters) {
  constexpr std::array<std::string_view, 26> kLetters = {"a", "b", "c", "d", "đ", "e", "f", "g", "h",
                                                         "i", "j", "k", "l", "m", "n", "o", "p", "q",
                                                         "r", "s", "t", "u", "v", "x", "y", "z"};
  if (letters.empty()) return 0;
  const auto found = std::find(kLetters.begin(), kLetters.end(), letters);
  return found == kLetters.end() ? -1 : static_cast<int>(found - kLetters.begin()) + 1;
}

std::optional<Rank> number_rank(std::string_view label) {
  int number = 0;
  const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
  const int letter = letter_rank(label.substr(static_cast<std::size_t>(end - label.data())));
  if (error != std::errc{} || letter < 0) return std::nullopt;
  return Rank{number, letter};
}

std::optional<Rank> roman_rank(std::string_view label) {
  constexpr std::string_view kDigits = "ivxlc";
  constexpr std::array<int, 5> kValues = {1, 5, 10, 50, 100};
  int total = 0, last = 0;
  for (std::size_t i = label.size(); i-- > 0;) {
    const std::size_t digit = kDigits.find(label[i]);
    if (digit == std::string_view::npos || label.size() > 9) return std::nullopt;
    total += kValues[digit] < last ? -kValues[digit] : kValues[digit];
    last = kValues[digit];
  }
  return label.empty() ? std::nullopt : std::optional(Rank{total, 0});
}

std::optional<Rank> point_rank(std::string_view label) {
  const std::size_t digits = label.find_first_of("0123456789");
  const int letter = letter_rank(label.substr(0, digits));
  int number = 0;
  if (digits != std::string_view::npos)
    std::from_chars(label.data() + digits, label.data() + label.size(), number);
  if (letter <= 0) return std::nullopt;
  return Rank{letter, number};
}

std::optional<Rank> rank_of(UnitKind kind, std::string_view label) {
  if (kind == UnitKind::point) return point_rank(label);
  const auto number = number_rank(label);
  return number ? number : roman_rank(label);
}

}  // namespace

bool label_before(UnitKind kind, std::string_view a, std::string_view b) {
  const auto first = rank_of(kind, lower(a)), second = rank_of(kind, lower(b));
  return first && second && *first < *second;
}

}  // namespace vbpl
