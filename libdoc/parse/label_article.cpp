// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "libdoc/parse/label.h"
#include "libdoc/parse/label_marks.h"

namespace vbpl {
namespace {

/// The spellings met for the word, with Ð (U+00D0) and the missing mark of hasty typing.
constexpr std::array<std::string_view, 12> kWords = {"Điều", "ĐIỀU", "Ðiều", "ÐIỀU", "Điêu", "ĐIÊU",
                                                     "Ðiêu", "Diều", "Điểu", "ĐIỂU", "Ðiểu", "ÐIỂU"};
/// From here on the word is another one, too (a bird): only a sign after the number makes it a label.
constexpr int kFirstDoubtful = 8;

/// "7", "7a", "thứ 7", "thứ bảy".
bool take_number(Scanner& at, Label& label) {
  const bool ordinal_word = at.take("thứ") || at.take("THỨ");
  if (ordinal_word) at.skip_blanks();
  const std::size_t begin = at.at();
  const std::string_view digits = at.take_digits(4);
  if (digits.empty()) {
    if (!ordinal_word) return false;
    while (at.at_letter()) at.step();
    label.num = at.since(begin);
    label.ordinal.number = ordinal_word_value(label.num);
    return label.ordinal.number != 0;
  }
  label.ordinal.number = digits_value(digits);
  Scanner tried = at;
  if (tried.at_letter()) {
    tried.step();
    const int rank = letter_rank(tried.since(at.at()));
    if (rank != 0 && !tried.at_letter()) {
      label.ordinal.suffix = rank;
      at = tried;
    }
  }
  label.num = at.since(begin);
  return label.ordinal.number != 0;
}

}  // namespace

/// "Điều 5.", "Điều15:", "Điều 1 Tên điều", "Điều 7.[12]", "Điều thứ 3". The sign after the number may be
/// missing (laws of 1962–2019): then the words after it decide, which is for the tree.
std::optional<Label> read_article_label(std::string_view text, Span line) {
  Scanner at(text, line);
  const int word = at.take_any(kWords);
  if (word < 0) return std::nullopt;
  at.skip_blanks();
  Label label;
  label.kind = UnitKind::article;
  if (!take_number(at, label)) return std::nullopt;
  skip_note_marks(at);
  Scanner marked = at;
  marked.skip_blanks();
  label.mark = take_label_mark(marked);
  if (label.mark != 0) at = marked;
  if (label.mark == 0 && word >= kFirstDoubtful) return std::nullopt;
  if (label.mark != 0 && at.at_digit())
    return std::nullopt;  // "Điều 14.1.NĐ.3" of a codified text, "Điều 5-7"
  if (label.mark == 0 && (at.at_letter() || at.at_digit())) return std::nullopt;
  label.span = {line.begin, at.at()};
  skip_note_marks(at);
  at.skip_blanks();
  label.rest = at.at();
  return label;
}

}  // namespace vbpl
