// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/verdict.h"

#include <array>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Lists are short; a search that goes further would only cost time.
constexpr int kMostLabelsAhead = 250;

bool ends_stretch(const Label& label) {
  return label.kind < UnitKind::clause && !label.bare && (label.kind != UnitKind::article || label.mark != 0);
}

bool comes(const Case& c, UnitKind kind, Ordinal ordinal, bool stop_at_clause) {
  std::size_t line = c.lines.next_labelled(c.line + 1);
  for (int seen = 0; line < c.limit && seen < kMostLabelsAhead; ++seen) {
    const Label& label = *c.lines[line].label;
    if (ends_stretch(label) || (stop_at_clause && label.kind == UnitKind::clause)) return false;
    if (label.kind == kind && label.ordinal == ordinal && label.outer == 0) return true;
    line = c.lines.next_labelled(line + 1);
  }
  return false;
}

}  // namespace

Judgement judge(Case& c) {
  const Label& label = c.label();
  if (label.bare) return judge_bare_heading(c);
  switch (label.kind) {
    case UnitKind::article:
      return judge_article(c);
    case UnitKind::clause:
      return judge_clause(c);
    case UnitKind::point:
      return label.outer != 0 ? judge_decimal(c) : judge_point(c);
    case UnitKind::subpoint:
      return judge_subpoint(c);
    case UnitKind::indent:
      return {c.levels.empty() ? Verdict::text : Verdict::open, UnitKind::indent, {}, false};
    default:
      return judge_heading(c);
  }
}

bool sentence_has_ended(const Case& c) {
  if (c.line <= c.begin) return true;
  const std::size_t before = c.lines.previous_filled(c.line);
  if (before == c.lines.size()) return true;
  const Line& line = c.lines[before];
  if (line.origin == LineOrigin::table_row) return true;
  if (line.labelled() && (line.label->kind <= UnitKind::article || line.label->rest >= line.body.end))
    return true;
  const std::string_view words = c.lines.words(before);
  constexpr std::array<std::string_view, 12> kStops = {".", ";", ":",  "!", "?", ")",
                                                       "]", "”", "\"", "»", "/", "…"};
  for (const std::string_view stop : kStops) {
    if (words.size() >= stop.size() && words.substr(words.size() - stop.size()) == stop) return true;
  }
  return is_upper_case(words);
}

bool leads_into_citation(const Case& c) {
  const std::size_t before = c.lines.previous_filled(c.line);
  if (c.line <= c.begin || before == c.lines.size()) return false;
  const std::string_view words = c.lines.words(before);
  if (words.back() == ',') return true;
  constexpr std::array<std::string_view, 14> kWords = {"theo", "tại", "và", "hoặc",  "của",  "đến",   "với",
                                                       "ở",    "từ",  "là", "khoản", "điểm", "trong", "này"};
  for (const std::string_view word : kWords) {
    if (words.ends_with(word) && words.size() > word.size() && words[words.size() - word.size() - 1] == ' ')
      return true;
  }
  return words.back() >= '0' && words.back() <= '9';  // "… quy định tại khoản 2" before "Điều 5."
}

bool comes_later(const Case& c, UnitKind kind, Ordinal ordinal) {
  return comes(c, kind, ordinal, kind == UnitKind::point);
}
bool comes_in_article(const Case& c, UnitKind kind, Ordinal ordinal) {
  return comes(c, kind, ordinal, false);
}

char sign_before(const Case& c) {
  const std::size_t before = c.lines.previous_filled(c.line);
  return before == c.lines.size() ? '\0' : c.lines.words(before).back();
}

const Label* next_label(const Case& c) {
  std::size_t line = c.lines.next_labelled(c.line + 1);
  while (line < c.limit && c.lines[line].label->kind == UnitKind::indent)
    line = c.lines.next_labelled(line + 1);
  return line < c.limit ? &*c.lines[line].label : nullptr;
}

bool continues_citation(std::string_view words) {
  if (words.empty()) return false;
  constexpr std::array<std::string_view, 22> kStarts = {
      ",",         ";",           "của ",      "và ",        "hoặc ",      "đến ",
      "tại ",      "Luật ",       "Bộ luật ",  "Pháp lệnh ", "Nghị định ", "Nghị quyết ",
      "Thông tư ", "Quyết định ", "Hiến pháp", "Quy chế ",   "Quy định ",  "Điều lệ ",
      "Chương ",   "Mục ",        "nêu ",      "này"};
  for (const std::string_view start : kStarts) {
    if (begins_with(words, start)) return true;
  }
  return is_letter_at(words, 0) && !is_upper_at(words, 0);
}

bool heads_article(const Lines& lines, std::size_t line) {
  if (!lines[line].labelled() || lines[line].label->kind != UnitKind::article) return false;
  const Label& label = *lines[line].label;
  return label.mark != 0 || !continues_citation(slice(lines.text(), {label.rest, lines[line].body.end}));
}

}  // namespace vbpl
