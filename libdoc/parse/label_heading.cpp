// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "libdoc/parse/label.h"
#include "libdoc/parse/label_marks.h"

namespace vbpl {
namespace {

struct HeadingWord {
  std::string_view word;
  UnitKind kind;
};
/// Tiểu mục stands before Mục.
constexpr std::array kWords = {HeadingWord{"Chương", UnitKind::chapter},
                               HeadingWord{"CHƯƠNG", UnitKind::chapter},
                               HeadingWord{"Tiểu mục", UnitKind::subsection},
                               HeadingWord{"TIỂU MỤC", UnitKind::subsection},
                               HeadingWord{"Tiểu Mục", UnitKind::subsection},
                               HeadingWord{"Mục", UnitKind::section},
                               HeadingWord{"MỤC", UnitKind::section},
                               HeadingWord{"Phần", UnitKind::part},
                               HeadingWord{"PHẦN", UnitKind::part}};

bool take_suffix(Scanner& at, Label& label) {
  if (!at.at_letter()) return true;
  Scanner tried = at;
  tried.step();
  const int rank = letter_rank(tried.since(at.at()));
  if (rank == 0 || tried.at_letter()) return false;
  label.ordinal.suffix = rank;
  at = tried;
  return true;
}

/// "IINHIỆM VỤ" but not "VIỆC", "LỤC", "CHUNG": a numeral of I V X before a consonant.
bool begins_glued_name(std::string_view numeral, const Scanner& at) {
  const char next = at.peek();
  const bool consonant =
      (next >= 'A' && next <= 'Z' && std::string_view("AEIOUY").find(next) == std::string_view::npos) ||
      at.rest().starts_with("Đ");
  return consonant && numeral.find_first_of("LC") == std::string_view::npos;
}

/// "III", "Va", "IINHIỆM VỤ" (the name glued on: then the numeral ends where a name in capitals begins).
bool take_roman(Scanner& at, Label& label) {
  const std::size_t begin = at.at();
  while (!at.done() && std::string_view("IVXLC").find(at.peek()) != std::string_view::npos) at.step();
  const std::string_view numeral = at.since(begin);
  label.ordinal.number = roman_value(numeral);
  if (label.ordinal.number == 0) return false;
  if (numeral.size() == 1) label.as_letter.number = letter_rank(numeral);
  if (at.at_upper() ? !begins_glued_name(numeral, at) : !take_suffix(at, label)) return false;
  label.num = at.since(begin);
  return true;
}

bool take_digits_number(Scanner& at, Label& label) {
  const std::size_t begin = at.at();
  const std::string_view digits = at.take_digits(3);
  if (digits.empty() || at.at_digit()) return false;
  label.ordinal.number = digits_value(digits);
  if (label.ordinal.number == 0) return false;
  if (!at.at_upper() && !take_suffix(at, label)) return false;
  label.num = at.since(begin);
  return true;
}

bool take_letter(Scanner& at, Label& label) {
  const std::size_t begin = at.at();
  if (!at.at_upper()) return false;
  at.step();
  if (at.at_letter()) return false;
  label.num = at.since(begin);
  label.ordinal.number = letter_rank(label.num);
  label.as_letter = label.ordinal;
  return label.ordinal.number != 0;
}

/// "thứ nhất", "THỨ MƯỜI HAI".
bool take_ordinal_words(Scanner& at, Label& label) {
  const std::size_t begin = at.at();
  if (!at.take("thứ") && !at.take("THỨ") && !at.take("Thứ")) return false;
  if (at.skip_blanks() == 0) return false;
  const std::size_t words = at.at();
  bool found = false;
  Scanner best = at;
  for (int taken = 0; taken < 2 && at.at_letter(); ++taken) {
    while (at.at_letter()) at.step();
    if (const int value = ordinal_word_value(at.since(words)); value != 0) {
      label.ordinal.number = value;
      label.num = at.since(begin);
      best = at;
      found = true;
    }
    at.skip_blanks();
  }
  at = best;
  return found;
}

bool take_number(Scanner& at, Label& label) {
  for (const auto rule : {take_ordinal_words, take_roman, take_digits_number, take_letter}) {
    Scanner tried = at;
    Label read = label;
    if (!rule(tried, read)) continue;
    at = tried;
    label = read;
    return true;
  }
  return false;
}

}  // namespace

/// "Chương II", "CHƯƠNG 3. TÊN", "Mục 1", "PHẦN THỨ BA", "Chương Va". "Mục 2 Chương III của Luật …" has the
/// shape too; the tree looks at the words after it.
std::optional<Label> read_heading_label(std::string_view text, Span line) {
  Scanner at(text, line);
  Label label;
  bool found = false;
  for (const auto& row : kWords) {
    if (!at.take(row.word)) continue;
    label.kind = row.kind;
    found = true;
    break;
  }
  if (!found || at.skip_blanks() == 0 || !take_number(at, label)) return std::nullopt;
  skip_note_marks(at);
  Scanner marked = at;
  marked.skip_blanks();
  label.mark = take_label_mark(marked);
  if (label.mark != 0) at = marked;
  label.span = {line.begin, at.at()};
  skip_note_marks(at);
  at.skip_blanks();
  label.rest = at.at();
  return label;
}

/// "A. QUY ĐỊNH CHUNG", "II- TỔ CHỨC": the headings of acts without articles.
std::optional<Label> read_bare_heading_label(std::string_view text, Span line) {
  Scanner at(text, line);
  Label label;
  label.bare = true;
  Scanner tried = at;
  const bool roman = take_roman(tried, label) && label.ordinal.suffix == 0;
  if (roman) at = tried;
  if (!roman && !take_letter(at, label)) return std::nullopt;
  label.kind = roman ? UnitKind::section : UnitKind::part;
  skip_note_marks(at);
  Scanner spaced = at;
  spaced.skip_blanks();
  label.mark = take_label_mark(spaced);
  if (label.mark == 0 || label.mark == ':') return std::nullopt;
  at = spaced;
  label.span = {line.begin, at.at()};
  const bool blank = at.skip_blanks() != 0;
  if (!at.at_upper() || (!blank && label.mark != '.')) return std::nullopt;
  label.rest = at.at();
  return label;
}

}  // namespace vbpl
