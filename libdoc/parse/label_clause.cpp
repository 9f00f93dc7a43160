// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/label.h"
#include "libdoc/parse/label_marks.h"

namespace vbpl {
namespace {

/// What must follow the sign of a label so that it is not the inside of a number: "1.500", "30/4", "10-15
/// kg".
bool may_end_label(const Scanner& at, char mark) {
  if (at.done() || at.at_blank()) return true;
  if (at.at_digit()) return false;
  return mark == '.' || mark == ')' ? true : at.at_upper();
}

bool finish(Scanner& at, Label& label, Span line) {
  skip_note_marks(at);
  Scanner marked = at;
  marked.skip_blanks();
  label.mark = take_label_mark(marked);
  if (label.mark == 0 || label.mark == ':') return false;
  at = marked;
  label.span = {line.begin, at.at()};
  const std::size_t before_notes = at.at();
  skip_note_marks(at);
  if (at.at() == before_notes && !may_end_label(at, label.mark)) return false;
  at.skip_blanks();
  if (label.mark == '-' && at.at_digit()) return false;
  label.rest = at.at();
  return true;
}

}  // namespace

/// "1.", "1)", "1/", "1-", "4a.", "6.[58]". Three figures at most; no leading zero.
std::optional<Label> read_clause_label(std::string_view text, Span line) {
  Scanner at(text, line);
  Label label;
  label.kind = UnitKind::clause;
  const std::string_view digits = at.take_digits(3);
  if (digits.empty() || digits[0] == '0' || at.at_digit()) return std::nullopt;
  label.ordinal.number = digits_value(digits);
  if (at.at_letter()) {
    const std::size_t begin = at.at();
    at.step();
    label.ordinal.suffix = letter_rank(at.since(begin));
    if (label.ordinal.suffix == 0 || at.at_letter()) return std::nullopt;
  }
  label.num = at.since(line.begin);
  if (!finish(at, label, line)) return std::nullopt;
  return label;
}

/// "2.1.", "2.1", "3.2.1)" before a word: the lower levels of acts without points (điểm 2.1).
std::optional<Label> read_decimal_label(std::string_view text, Span line) {
  Scanner at(text, line);
  Label label;
  int levels = 0;
  std::size_t end = line.begin;
  while (levels < 5) {
    const std::string_view digits = at.take_digits(2);
    if (digits.empty() || digits[0] == '0' || at.at_digit()) return std::nullopt;
    label.outer = label.ordinal.number;
    label.ordinal.number = digits_value(digits);
    ++levels;
    end = at.at();
    Scanner next = at;
    if (!next.take(".") || !next.at_digit()) break;
    at = next;
  }
  if (levels < 2) return std::nullopt;
  label.kind = levels == 2 ? UnitKind::point : UnitKind::subpoint;
  label.num = text.substr(line.begin, end - line.begin);
  label.mark = take_label_mark(at);
  label.span = {line.begin, at.at()};
  if (at.skip_blanks() == 0 && label.mark != '.' && label.mark != ')') return std::nullopt;
  if (!at.at_upper()) return std::nullopt;
  label.rest = at.at();
  return label;
}

}  // namespace vbpl
