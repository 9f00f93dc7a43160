// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// How the number of a list item is written, in HTML, Word and OpenDocument.
enum class NumberStyle { none, decimal, decimal_zero, lower_letter, upper_letter, lower_roman, upper_roman };

/// 27 as "27", "aa", "XXVII". Letters are those of Word and browsers: a to z without đ, then aa (`doubled`,
/// as Word counts: aa, bb) or aa, ab (browsers). What a style cannot write comes in digits.
enum class LetterRun { doubled, positional };
[[nodiscard]] std::string list_number(int number, NumberStyle style, LetterRun letters);

/// A bullet as it is written here: dashes and plus signs stay, which laws use as labels; the rest are signs
/// of symbol fonts, which say nothing outside their font, or "o", the ring of Courier New.
[[nodiscard]] std::string bullet_text(std::string_view text);

}  // namespace vbpl
