// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/body.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/parse/heading.h"
#include "libdoc/parse/named_unit.h"
#include "libdoc/parse/payload.h"
#include "libdoc/parse/scan.h"

namespace vbpl {
namespace {

bool is_division(UnitKind kind) { return kind < UnitKind::article; }

/// True when articles stand in [from, to) before the act ends.
bool has_articles(const Lines& lines, std::size_t from, std::size_t to, bool quoted) {
  for (std::size_t i = from; i < to; ++i) {
    if (heads_article(lines, i) && (quoted || !lines[i].quotes.opens)) return true;
  }
  return false;
}

}  // namespace

BodyReader::BodyReader(ParseState& state, int frame, int host, std::size_t limit)
    : state_(state), levels_(host), frame_(frame), limit_(limit), quoted_(state.tree.frame(frame).quoted) {}

std::size_t BodyReader::read(std::size_t from, std::size_t to) {
  begin_ = from;
  has_articles_ = has_articles(state_.lines, from, std::min(to, limit_), quoted());
  for (std::size_t i = from; i < to;) {
    const Line& line = state_.lines[i];
    if (line.blank()) {
      ++i;
      continue;
    }
    if (!quoted() && ends_body(state_.lines, levels_, i, limit_)) return i;
    if (line.origin == LineOrigin::table_row) {
      i = read_table(i, to);
      continue;
    }
    if (!quoted() && !levels_.empty()) {
      if (const auto payload = read_payload(state_.lines, levels_, i, std::max(limit_, i + 1))) {
        i = read_payload_at(i, std::min(payload->end, to), payload->balanced);
        continue;
      }
    }
    read_line(i, to);
    ++i;
  }
  return to;
}

void BodyReader::read_line(std::size_t i, std::size_t to) {
  const Line& line = state_.lines[i];
  const bool own_label =
      line.labelled() && (quoted() ? !line.quotes.leading_closed || line.quotes.closes : !line.quotes.opens);
  if (!own_label || !open_unit(i, to)) read_text(i, to);
}

bool BodyReader::open_unit(std::size_t i, std::size_t to) {
  const Line& line = state_.lines[i];
  const Label& label = *line.label;
  Case c{state_.lines, levels_, i, begin_, std::min(limit_, to), quoted(), has_articles_};
  const Judgement judgement = judge(c);
  if (judgement.verdict == Verdict::text) {
    note_unplaced(i);
    return false;
  }
  const UnitKind kind = judgement.kind;
  const Rank rank = judgement.inside_article ? Rank::inner_section : rank_of(kind);
  levels_.close_for(rank);
  OpenUnit& parent = levels_.top();
  if (judgement.verdict == Verdict::open_gap)
    note_gap(label, kind, judgement.ordinal,
             kind == UnitKind::article ? levels_.last_article() : parent.last_of(kind));
  if (judgement.verdict == Verdict::open_restart) state_.tree.frame(frame_).articles_restart = true;
  if (kind == UnitKind::clause && parent.clause_mark == 0) parent.clause_mark = label.mark;
  if (kind == UnitKind::point && parent.point_mark == 0) parent.point_mark = label.mark;
  const int unit =
      state_.tree.add(kind, std::string(label.num), judgement.ordinal, label.span, parent.unit, frame_);
  levels_.push(kind, rank, unit, judgement.ordinal).decimal = kind == UnitKind::point && label.outer != 0;
  state_.tree.stretch(unit, line_end(i, to));
  if (kind == UnitKind::article)
    state_.tree.unit(unit).heading = article_heading(state_.lines, i, unit_limit(i, to));
  if (is_division(kind))
    state_.tree.unit(unit).heading = division_heading(state_.lines, i, unit_limit(i, to));
  if (kind == UnitKind::indent) levels_.close_for(Rank::indent);
  return true;
}

void BodyReader::note_gap(const Label& label, UnitKind kind, Ordinal ordinal, Ordinal last) {
  if (quoted() || ordinal == last) return;
  const std::string before =
      kind == UnitKind::point ? std::string(letter_of(last.number)) : std::to_string(last.number);
  state_.note(label.span, "numbering-gap",
              last.none() ? fmt::format("the first {} here has the number \"{}\"", to_string(kind), label.num)
                          : fmt::format("{} \"{}\" comes after \"{}\"", to_string(kind), label.num, before));
}

/// A line that looks like the head of an article and yet stands in the text of another: people should look at
/// it.
void BodyReader::note_unplaced(std::size_t i) {
  const Line& line = state_.lines[i];
  const Label& label = *line.label;
  if (quoted() || label.kind != UnitKind::article || label.mark == 0 || label.rest >= line.body.end ||
      levels_.empty())
    return;
  state_.note(label.span, "label-in-text",
              fmt::format("\"Điều {}\" is out of order here and was read as text", label.num));
}

void BodyReader::read_text(std::size_t i, std::size_t to) {
  state_.tree.stretch(holder(state_.lines[i].body), line_end(i, to));
}

/// The unit that takes a line without a label. Above the first unit that is the preamble: no line is dropped.
int BodyReader::holder(Span line) {
  const int open = levels_.top().unit;
  return open >= 0 ? open : state_.tree.preamble(frame_, line);
}

std::size_t BodyReader::read_table(std::size_t i, std::size_t to) {
  std::size_t end = i;
  Span span = state_.lines[i].body;
  while (end < to && state_.lines[end].origin == LineOrigin::table_row &&
         state_.lines[end].table == state_.lines[i].table) {
    if (!state_.lines[end].blank()) span.end = state_.lines[end].body.end;
    ++end;
  }
  state_.tree.add(UnitKind::table, {}, {}, span, holder(span), frame_);
  return end;
}

std::size_t BodyReader::read_payload_at(std::size_t i, std::size_t end, bool balanced) {
  const int host = levels_.top().unit;
  const std::string part = state_.tree.frame(frame_).part;
  const int frame = state_.tree.add_frame({part, {}, host, state_.tree.next_payload(host), true, false});
  if (!balanced)
    state_.note(state_.lines[i].body, "unbalanced-quote",
                "a quotation mark of the new text that begins here is missing");
  state_.payloads.push_back({i, end});
  check_payload_label(i);
  BodyReader(state_, frame, host, end).read(i, end);
  for (std::size_t line = end; line-- > i;) {
    if (state_.lines[line].blank()) continue;
    state_.tree.stretch(host, state_.lines[line].body.end);
    break;
  }
  return end;
}

/// "Sửa đổi Điều 8 như sau:" before a new text that begins "Điều 9". Only where the instruction names one
/// unit of that kind.
void BodyReader::check_payload_label(std::size_t i) {
  const Line& line = state_.lines[i];
  const std::size_t before = state_.lines.previous_filled(i);
  if (!line.labelled() || before >= i) return;
  const std::string_view words = state_.lines.words(before);
  if (words.find("ổ sung") != std::string_view::npos && words.find("vào ") != std::string_view::npos) return;
  const NamedUnits named = named_units(words, line.label->kind, line.label->num);
  if (named.count != 1 || named.has_number || words.find("ửa đổi") == std::string_view::npos) return;
  state_.note(line.label->span, "payload-label-mismatch",
              fmt::format("the new text begins with \"{}\", which the instruction before it does not name",
                          line.label->num));
}

std::size_t BodyReader::line_end(std::size_t i, std::size_t to) const {
  const Span body = state_.lines[i].body;
  if (!quoted() || state_.lines.next_filled(i + 1) < to || !state_.lines[i].quotes.closes) return body.end;
  return std::max(before_closing_quote(state_.lines.text(), body).end, body.begin);
}

std::size_t BodyReader::unit_limit(std::size_t i, std::size_t to) const {
  const std::size_t next = state_.lines.next_filled(i + 1);
  if (next >= to) return to;
  const Line& line = state_.lines[next];
  const bool ends = line.labelled() && !line.quotes.opens &&
                    (line.label->kind < UnitKind::article ||
                     (line.label->kind == UnitKind::article && line.label->mark != 0));
  if (ends && !line.label->bare) return next;
  return !quoted() && ends_body(state_.lines, levels_, next, limit_) ? next : to;
}

}  // namespace vbpl
