// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/body_begin.h"

#include "libdoc/parse/header_field.h"
#include "libdoc/parse/scan.h"
#include "libdoc/parse/verdict.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool ends_search(LineMark mark) {
  return mark == LineMark::recipients || mark == LineMark::signed_note || mark == LineMark::annex;
}

/// A label that only the body has: "Điều 1.", "Chương I".
bool opens_body(const Lines& lines, std::size_t i) {
  const Line& line = lines[i];
  if (!line.labelled() || line.quotes.opens || line.label->bare) return false;
  const Label& label = *line.label;
  if (label.kind > UnitKind::article) return false;
  const std::string_view rest = slice(lines.text(), {label.rest, line.body.end});
  if (label.kind == UnitKind::article) return heads_article(lines, i);
  return rest.empty() || (label.mark != 0 && is_upper_at(rest, 0)) ||
         is_upper_case(rest.substr(0, rest.find(' ')));
}

bool opens_plain_body(const Line& line) {
  if (!line.labelled() || line.quotes.opens) return false;
  const Label& label = *line.label;
  if (label.bare) return label.ordinal.number == 1 || label.as_letter.number == 1;
  return label.kind == UnitKind::clause && label.ordinal.number == 1;
}

/// A line that only the head of an act has.
bool belongs_to_head(const Lines& lines, std::size_t i) {
  const LineMark mark = lines[i].mark;
  if (mark == LineMark::enacting || mark == LineMark::nation || mark == LineMark::motto) return true;
  const std::string_view words = lines.words(i);
  return words.starts_with("Căn cứ ") || type_name_size(words) == words.size();
}

/// Acts without articles: the first number after what the header ends with.
std::size_t plain_body_begin(const Lines& lines) {
  std::size_t after = 0;
  std::size_t i = lines.next_filled(0);
  for (; i < lines.size() && !ends_search(lines[i].mark); i = lines.next_filled(i + 1)) {
    const Line& line = lines[i];
    if (belongs_to_head(lines, i)) after = i + 1;
    if (after != 0 && opens_plain_body(line)) return i;
  }
  return lines.size();
}

}  // namespace

std::size_t find_body_begin(const Lines& lines) {
  for (std::size_t i = lines.next_filled(0); i < lines.size() && !ends_search(lines[i].mark);
       i = lines.next_filled(i + 1)) {
    if (opens_body(lines, i)) return i;
  }
  return plain_body_begin(lines);
}

}  // namespace vbpl
