// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/lines.h"

#include <algorithm>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

LineOrigin origin_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::table_row:
      return LineOrigin::table_row;
    case BlockKind::layout:
      return LineOrigin::layout;
    case BlockKind::footnote:
      return LineOrigin::footnote;
  }
  return LineOrigin::paragraph;
}

/// `next_mark`: where the next quotation mark of the text may begin.
Line make_line(std::string_view text, Span span, LineOrigin origin, std::size_t next_mark) {
  Line line;
  line.span = span;
  line.body = trimmed_span(text, span);
  line.origin = origin;
  if (line.body.empty()) return line;
  if (next_mark < line.body.end) line.quotes = quote_marks(text, line.body);
  if (origin == LineOrigin::table_row || origin == LineOrigin::footnote) return line;
  line.label = read_label(text, line.quotes.opens ? after_opening_quote(text, line.body) : line.body);
  if (line.quotes.opens || (line.label && !line.label->bare)) return line;
  line.mark = mark_of(slice(text, line.body));
  if (line.mark == LineMark::signing) line.label.reset();  // "Q. BỘ TRƯỞNG" is no heading
  return line;
}

}  // namespace

Lines::Lines(std::string_view text, const std::vector<Block>& blocks) : text_(text) {
  split(blocks);
  look_back();
}

void Lines::split(const std::vector<Block>& blocks) {
  lines_.reserve(text_.size() / 100 + 1);
  std::size_t block = 0, next_mark = next_quote_byte(text_, 0);
  for (std::size_t begin = 0; begin < text_.size();) {
    if (next_mark < begin) next_mark = next_quote_byte(text_, begin);
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    while (block < blocks.size() && blocks[block].span.end <= begin) ++block;
    const bool in_block = block < blocks.size() && blocks[block].span.begin <= begin;
    lines_.push_back(make_line(text_, {begin, end},
                               in_block ? origin_of(blocks[block].kind) : LineOrigin::paragraph, next_mark));
    if (in_block) lines_.back().table = blocks[block].table;
    begin = end + 1;
  }
}

void Lines::look_back() {
  const std::size_t count = lines_.size();
  for (auto* next : {&next_filled_, &next_labelled_, &next_closing_, &next_opening_})
    next->assign(count, count);
  for (std::size_t i = count; i-- > 0;) {
    const Line& line = lines_[i];
    const auto pick = [&](std::vector<std::size_t>& next, bool here) {
      next[i] = here ? i : i + 1 < count ? next[i + 1] : count;
    };
    const bool in_table = line.origin == LineOrigin::table_row;
    pick(next_filled_, !line.blank());
    pick(next_labelled_, line.labelled() && !line.quotes.opens);
    pick(next_closing_, !in_table && line.quotes.closes && line.quotes.net < 0);
    pick(next_opening_, !in_table && line.quotes.opens && line.quotes.net > 0);
    if (line.labelled() && line.label->kind == UnitKind::article && !line.quotes.opens)
      articles_.emplace_back(line.label->ordinal, i);
  }
  std::sort(articles_.begin(), articles_.end());
}

bool Lines::article_follows(Ordinal number, std::size_t i, std::size_t end) const {
  return next_article(number, i) < std::min(end, size());
}

std::size_t Lines::next_article(Ordinal number, std::size_t i) const {
  const auto found = std::upper_bound(articles_.begin(), articles_.end(), std::pair{number, i});
  return found != articles_.end() && found->first == number ? found->second : size();
}

std::size_t Lines::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                      [](std::size_t o, const Line& line) { return o < line.span.begin; });
  return after == lines_.begin() || offset > text_.size()
             ? size()
             : static_cast<std::size_t>(after - lines_.begin()) - 1;
}

std::string Lines::joined_words(std::size_t i, int most) const {
  std::string joined(words(i));
  for (std::size_t next = next_filled(i + 1); --most > 0 && next < size(); next = next_filled(next + 1)) {
    const char last = joined.empty() ? '.' : joined.back();
    const bool ended = last == '.' || last == ';' || last == ':';
    if (ended || lines_[next].labelled() || is_upper_case(words(next))) break;
    joined.append(" ").append(words(next));
  }
  return joined;
}

std::size_t Lines::previous_filled(std::size_t i) const {
  while (i-- > 0) {
    if (!lines_[i].blank()) return i;
  }
  return size();
}

}  // namespace vbpl
