// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/payload.h"

#include <algorithm>
#include <array>

#include "libdoc/parse/named_unit.h"
#include "libdoc/parse/verdict.h"

namespace vbpl {
namespace {

/// Bytes of an instruction within which its verb stands.
constexpr std::size_t kOrderWords = 60;

/// Numbers that the payload has shown last, so that its own successors can be told from those of the
/// instructions.
struct Inside {
  std::array<Ordinal, 8> last{};

  [[nodiscard]] bool goes_on_with(const Label& label) const {
    const Ordinal before = last[static_cast<std::size_t>(label.kind)];
    if (!before.none()) return follows(label.kind, before, label.ordinal);
    return label.ordinal == Ordinal{1, 0};
  }
  void note(const Label& label) {
    last[static_cast<std::size_t>(label.kind)] = label.ordinal;
    for (std::size_t lower = static_cast<std::size_t>(label.kind) + 1; lower < last.size(); ++lower)
      last[lower] = {};
  }
};

bool is_numbered(const Label& label) {
  return label.outer == 0 &&
         (label.kind == UnitKind::article || label.kind == UnitKind::clause || label.kind == UnitKind::point);
}

/// The next article, clause or point that the act itself expects.
bool is_next_outside(const Levels& levels, const Line& line) {
  if (!line.labelled() || line.quotes.opens || !is_numbered(*line.label)) return false;
  const Label& label = *line.label;
  if (label.kind == UnitKind::article)
    return (label.mark != 0 || label.rest >= line.body.end) &&
           follows(UnitKind::article, levels.last_article(), label.ordinal);
  const Ordinal last = levels.parent_for(label.kind).last_of(label.kind);
  return !last.none() && follows(label.kind, last, label.ordinal);
}

/// A first number that the instruction itself could go on with: nothing of that kind stands below its unit
/// yet.
bool may_begin_list(const Levels& levels, const Label& label) {
  return label.ordinal == Ordinal{1, 0} && levels.parent_for(label.kind).last_of(label.kind).none();
}

std::string_view words_after_label(const Lines& lines, std::size_t i) {
  return slice(lines.text(), {lines[i].label->rest, lines[i].body.end});
}

/// The quotation goes on over this line: its closing mark comes before the next opening one.
bool closes_ahead(const Lines& lines, std::size_t line, std::size_t limit) {
  const std::size_t closing = lines.next_closing(line);
  return closing < limit && closing <= lines.next_opening(line);
}

/// How deep the marks of a line leave the payload. A paragraph that only repeats the opening mark opens
/// nothing new.
int depth_after(int depth, const Line& line, bool first) {
  int net = line.quotes.net;
  if (!first && line.quotes.opens && (net > 0 || line.quotes.wraps)) --net;
  return depth + net;
}

/// After the line that closes everything, or that seems to: does the payload still go on?
bool goes_on_after(const Lines& lines, const Levels& levels, const Inside& inside, std::size_t line,
                   std::size_t limit) {
  const std::size_t next = lines.next_filled(line + 1);
  if (next >= limit || !lines[next].labelled() || lines[next].quotes.opens) return false;
  const Line& candidate = lines[next];
  if (!is_numbered(*candidate.label)) return false;
  // "2." may be the next instruction or go on behind a stray mark; an instruction orders a change.
  if (is_next_outside(levels, candidate) &&
      (candidate.label->kind == UnitKind::article ||
       orders_change(words_after_label(lines, next).substr(0, kOrderWords))))
    return false;
  return inside.goes_on_with(*candidate.label) && closes_ahead(lines, next, limit);
}

/// A line inside an open quotation that must be the next instruction all the same, the closing mark having
/// been forgotten.
bool breaks_off(const Lines& lines, const Levels& levels, const Inside& inside, std::size_t i,
                std::size_t limit) {
  const Line& line = lines[i];
  if (!is_next_outside(levels, line)) return false;
  const bool instruction = orders_change(words_after_label(lines, i));
  if (line.label->kind == UnitKind::article && !inside.goes_on_with(*line.label)) return true;
  if (!inside.goes_on_with(*line.label)) return instruction || !closes_ahead(lines, i, limit);
  return instruction && !closes_ahead(lines, i, limit);
}

Payload read_quoted(const Lines& lines, const Levels& levels, std::size_t begin, std::size_t limit) {
  Inside inside;
  int depth = 0;
  for (std::size_t i = begin; i < limit; ++i) {
    const Line& line = lines[i];
    if (line.blank()) continue;
    if (i > begin && depth > 0 && breaks_off(lines, levels, inside, i, limit)) return {i, false};
    if (line.labelled() && is_numbered(*line.label)) inside.note(*line.label);
    depth = depth_after(depth, line, i == begin);
    if (depth <= 0) {
      if (!goes_on_after(lines, levels, inside, i, limit)) return {i + 1, depth == 0};
      depth = 1;
      continue;
    }
    const bool closed_here = line.quotes.closes && (line.quotes.net < 0 || line.quotes.wraps);
    if (!closed_here) continue;
    const std::size_t next = lines.next_filled(i + 1);
    const bool ends_here = next >= limit || is_next_outside(levels, lines[next]) || lines[next].quotes.opens;
    if (ends_here) return {i + 1, false};
  }
  return {limit, false};
}

/// Without marks the payload goes on to the next instruction.
Payload read_unquoted(const Lines& lines, const Levels& levels, std::size_t begin, std::size_t limit) {
  Inside inside;
  for (std::size_t i = begin; i < limit; ++i) {
    const Line& line = lines[i];
    if (line.blank()) continue;
    const bool outside = i > begin && is_next_outside(levels, line);
    const bool closed = line.quotes.closes && line.quotes.net < 0;
    if (outside && (!inside.goes_on_with(*line.label) || orders_change(words_after_label(lines, i))))
      return {i, false};
    if (line.labelled() && is_numbered(*line.label)) inside.note(*line.label);
    if (closed) return {i + 1, false};
  }
  return {limit, false};
}

/// "… khoản 2 Điều 5 như sau:" before the line, in words that order a change of the unit that the line opens.
bool follows_instruction(const Lines& lines, std::size_t line) {
  const Label& label = *lines[line].label;
  const std::size_t before = lines.previous_filled(line);
  if (before == lines.size()) return false;
  const std::string_view words = lines.words(before);
  const std::string_view end = words.substr(words.size() - std::min<std::size_t>(words.size(), 40));
  const bool announced =
      end.find("như sau") != std::string_view::npos || end.find("sau đây:") != std::string_view::npos;
  return announced && orders_change(words) && named_units(words, label.kind, label.num).has_number;
}

/// "Sửa đổi khoản 5 Điều 6 như sau:" and below it plain words without label and marks: the new text of one
/// unit, whose marks were forgotten. Where a mark opens later, the words only lead to it.
bool begins_bare(const Lines& lines, std::size_t line) {
  const std::size_t before = lines.previous_filled(line);
  if (before == lines.size() || lines[line].labelled() || !lines[before].labelled() ||
      lines[before].quotes.net != 0 || lines[line].origin != LineOrigin::paragraph)
    return false;
  const std::string_view words = lines.words(before);
  if (!words.ends_with("như sau:") || !orders_change(words_after_label(lines, before).substr(0, 30)))
    return false;
  return named_units(words, UnitKind::clause, {}).count == 1 ||
         named_units(words, UnitKind::point, {}).count == 1;
}

/// The new text without marks, up to the next instruction. Nothing where a mark comes first, or where the
/// text is so long that each instruction would look far ahead.
std::optional<Payload> read_bare(const Lines& lines, const Levels& levels, std::size_t line,
                                 std::size_t limit) {
  constexpr std::size_t kLongest = 400;
  std::size_t end = line;
  const std::size_t furthest = std::min(limit, line + kLongest);
  while (end < furthest && !lines[end].quotes.opens) ++end;
  const Payload payload = read_unquoted(lines, levels, line, end);
  if (payload.end == end && end < limit) return std::nullopt;
  return payload;
}

}  // namespace

bool is_quoted_line(std::size_t line, const std::vector<Span>& payloads) {
  const auto after = std::upper_bound(payloads.begin(), payloads.end(), line,
                                      [](std::size_t l, Span s) { return l < s.begin; });
  return after != payloads.begin() && std::prev(after)->contains(line);
}

bool orders_change(std::string_view words) {
  constexpr std::array<std::string_view, 12> kVerbs = {"sửa đổi",  "Sửa đổi",  "bổ sung", "Bổ sung",
                                                       "thay thế", "Thay thế", "bãi bỏ",  "Bãi bỏ",
                                                       "Thay cụm", "Bỏ ",      "sửa lại", "Thay "};
  const std::string_view start = words.substr(0, 400);
  for (const std::string_view verb : kVerbs) {
    if (start.find(verb) != std::string_view::npos) return true;
  }
  return false;
}

std::optional<Payload> read_payload(const Lines& lines, const Levels& levels, std::size_t line,
                                    std::size_t limit) {
  const Line& first = lines[line];
  if (first.quotes.opens) {
    const bool phrase = first.quotes.leading_closed && !first.quotes.wraps;
    if (phrase) return std::nullopt;
    if (first.quotes.net > 0 && !first.labelled() && !closes_ahead(lines, line, limit) &&
        lines.next_closing(line) >= limit)
      return std::nullopt;
    return read_quoted(lines, levels, line, limit);
  }
  if (begins_bare(lines, line)) return read_bare(lines, levels, line, limit);
  if (!first.labelled() || !is_numbered(*first.label) || !follows_instruction(lines, line))
    return std::nullopt;
  if (first.label->kind != UnitKind::article && orders_change(words_after_label(lines, line).substr(0, 60)))
    return std::nullopt;
  const bool own_number = is_next_outside(levels, first) || may_begin_list(levels, *first.label);
  if (own_number && first.label->kind != UnitKind::article && !closes_ahead(lines, line, limit))
    return std::nullopt;
  if (own_number && first.label->kind == UnitKind::article) return std::nullopt;
  return read_unquoted(lines, levels, line, limit);
}

}  // namespace vbpl
