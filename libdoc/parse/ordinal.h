// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

/// The place of a unit among its siblings. Numbered units: "4a" is {4, 1}. Lettered units: "đ1" is {5, 1},
/// where the first figure is the rank of the letter. {0, 0} stands before the first.
struct Ordinal {
  int number = 0;
  int suffix = 0;
  friend auto operator<=>(Ordinal, Ordinal) = default;
  [[nodiscard]] bool none() const { return number == 0; }
};

/// Rank of a label letter in a b c d đ e f g … z, from 1; 0 for anything else. Either case.
[[nodiscard]] int letter_rank(std::string_view letter);
/// The small letter of a rank; empty beyond the list.
[[nodiscard]] std::string_view letter_of(int rank);
/// True when no letter that Vietnamese lists use (all but f j w z) is skipped between two ranks.
[[nodiscard]] bool letter_follows(int before, int after);

/// Value of a roman numeral of I V X L C, well formed; 0 otherwise.
[[nodiscard]] int roman_value(std::string_view numeral);
/// Value of "nhất" … "hai mươi" (also "một", "tư"), any case; 0 otherwise.
[[nodiscard]] int ordinal_word_value(std::string_view word);

/// The successor rule of NĐ 78/2025/NĐ-CP Điều 63 and of inserted units: 1 → 2, 4 → 4a → 4b → 5, d → đ → e, đ
/// → đ1.
[[nodiscard]] bool follows(UnitKind kind, Ordinal before, Ordinal after);

}  // namespace vbpl
