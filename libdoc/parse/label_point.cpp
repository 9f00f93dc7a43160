// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/label.h"
#include "libdoc/parse/label_marks.h"

namespace vbpl {
namespace {

bool is_small_letter(const Scanner& at) { return at.at_letter() && !at.at_upper(); }

/// After "." "/" "-" only a blank and a word that may begin a sentence; after ")" anything.
bool ends_label(Scanner at, char mark) {
  if (mark == ')') return true;
  if (mark == '-' && !at.at_blank()) return at.at_upper();
  if (mark == '.' && !at.at_blank() && !at.done()) return false;
  at.skip_blanks();
  return at.done() || at.at_upper();
}

}  // namespace

/// "a)", "đ)", "b1)", "đ)[9]", "a.", "a/", "a-", after z "aa)", and "(b)", whose mark is '('.
std::optional<Label> read_point_label(std::string_view text, Span line) {
  Scanner at(text, line);
  const bool bracket = at.take("(");
  if (!is_small_letter(at)) return std::nullopt;
  Label label;
  label.kind = UnitKind::point;
  const std::size_t begin = at.at();
  at.step();
  const std::string_view letter = at.since(begin);
  label.ordinal.number = letter_rank(letter);
  if (label.ordinal.number == 0) return std::nullopt;
  label.roman = roman_value(letter);
  if (at.take(letter)) {
    label.ordinal.number += 27;
    label.roman = 0;
  }
  label.ordinal.suffix = digits_value(at.take_digits(2));
  label.num = at.since(begin);
  skip_note_marks(at);
  Scanner marked = at;
  marked.skip_blanks();
  label.mark = take_label_mark(marked);
  if (label.mark == 0 || label.mark == ':' || !ends_label(marked, label.mark) ||
      (bracket && label.mark != ')'))
    return std::nullopt;
  if (bracket) label.mark = '(';
  at = marked;
  label.span = {line.begin, at.at()};
  skip_note_marks(at);
  at.skip_blanks();
  label.rest = at.at();
  return label;
}

/// "(i)", "ii)", "(iv)", "a.1)": tiết. A lone "i)", "v)" or "x)" is read as a point whose letter may be a
/// numeral.
std::optional<Label> read_subpoint_label(std::string_view text, Span line) {
  Scanner at(text, line);
  Label label;
  label.kind = UnitKind::subpoint;
  const bool bracket = at.take("(");
  const std::size_t begin = at.at();
  while (!at.done() && std::string_view("ivx").find(at.peek()) != std::string_view::npos &&
         at.at() - begin < 6)
    at.step();
  label.ordinal.number = roman_value(at.since(begin));
  const bool numeral = label.ordinal.number != 0 && (bracket || at.at() - begin > 1);
  if (!numeral) {
    at = Scanner(text, line);
    if (bracket || !is_small_letter(at)) return std::nullopt;
    at.step();
    label.outer = letter_rank(at.since(line.begin));
    if (label.outer == 0 || !at.take(".")) return std::nullopt;
    const std::string_view digits = at.take_digits(2);
    label.ordinal.number = digits.empty() ? 0 : digits_value(digits);
    Scanner deeper = at;  // "a.1.2)" is below what has a name
    if (label.ordinal.number == 0 || (deeper.take(".") && deeper.at_digit())) return std::nullopt;
  }
  label.num = at.since(numeral ? begin : line.begin);
  label.mark = take_label_mark(at);
  if (label.mark != ')' && (numeral || label.mark != '.')) return std::nullopt;
  label.span = {line.begin, at.at()};
  skip_note_marks(at);
  at.skip_blanks();
  label.rest = at.at();
  return label;
}

/// A dash or bullet before a word: gạch đầu dòng.
std::optional<Label> read_indent_label(std::string_view text, Span line) {
  constexpr std::string_view kSigns[] = {"-", "–",      "—",      "−", "+", "•", "●",
                                         "*", "\u00b7", "\u2212", "▪", "○", "◦"};
  Scanner at(text, line);
  if (at.take_any(kSigns) < 0) return std::nullopt;
  Label label;
  label.kind = UnitKind::indent;
  label.span = {line.begin, at.at()};
  at.skip_blanks();
  if (!at.at_letter() && !at.at_digit() && at.peek() != '(') {
    constexpr std::string_view kQuotes[] = {"“", "\"", "«"};
    if (at.take_any(kQuotes) < 0) return std::nullopt;
    label.rest = label.span.end;
    return label;
  }
  label.rest = at.at();
  return label;
}

}  // namespace vbpl
