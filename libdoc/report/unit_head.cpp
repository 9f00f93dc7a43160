// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/report/pieces.h"

namespace vbpl {
namespace {

/// How far from its begin a unit's number stands: behind "PHẦN THỨ", "Tiểu mục".
constexpr std::size_t kBeforeNumber = 24;
constexpr std::string_view kBlanks = " \t\n";

bool has_label(UnitKind kind) { return kind <= UnitKind::annex || kind == UnitKind::form; }

/// Behind the number: its punctuation and the marks of notes, "Điều 5.[12]".
std::size_t behind_marks(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end && std::string_view(".)/:-").find(text[at]) != std::string_view::npos) ++at;
  if (at < end && text[at] == '[') {
    const std::size_t close = text.find(']', at);
    if (close < std::min(end, at + 8)) at = close + 1;
  }
  return at;
}

Span label_of(std::string_view text, const Unit& unit) {
  const Span none{unit.span.begin, unit.span.begin};
  if (!has_label(unit.kind) || unit.num.empty()) return none;
  const std::size_t line = std::min(text.find('\n', unit.span.begin), unit.span.end);
  const auto head = text.substr(unit.span.begin, line - unit.span.begin);
  const std::size_t at = head.find(unit.num);
  if (at > kBeforeNumber) return none;
  return {unit.span.begin, behind_marks(text, unit.span.begin + at + unit.num.size(), line)};
}

/// The end of `heading` in the text from `at` on, where any blanks stand for any others; `at` if it is not
/// there.
std::size_t heading_end(std::string_view text, std::size_t at, std::size_t end, std::string_view heading) {
  const std::size_t begin = at;
  for (std::size_t i = 0; i < heading.size();) {
    const bool blank = kBlanks.find(heading[i]) != std::string_view::npos;
    if (!blank && (at >= end || text[at] != heading[i])) return begin;
    if (blank && (at >= end || kBlanks.find(text[at]) == std::string_view::npos)) return begin;
    if (!blank) {
      ++at, ++i;
      continue;
    }
    i = std::min(heading.find_first_not_of(kBlanks, i), heading.size());
    at = std::min(text.find_first_not_of(kBlanks, at), end);
  }
  return at;
}

}  // namespace

UnitHead unit_head(const Document& document, const Unit& unit) {
  const std::string_view text = document.text;
  UnitHead head{label_of(text, unit), {}};
  head.heading = {head.label.end, head.label.end};
  if (!unit.heading || unit.heading->empty()) return head;
  const std::size_t end = std::min(unit.span.end, text.size());
  std::size_t begin = std::min(text.find_first_not_of(kBlanks, head.label.end), end);
  head.heading = {begin, heading_end(text, begin, end, *unit.heading)};
  return head;
}

}  // namespace vbpl
