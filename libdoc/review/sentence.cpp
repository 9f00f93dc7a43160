// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/sentence.h"

#include <algorithm>

namespace vbpl {
namespace {

bool ends_before(std::string_view text, std::size_t at, bool stops) {
  const char c = text[at - 1];
  return c == '\n' || c == ';' || (stops && c == ' ' && at >= 2 && text[at - 2] == '.');
}

bool ends_at(std::string_view text, std::size_t at, bool stops) {
  const char c = text[at];
  return c == '\n' || c == ';' ||
         (stops && c == '.' && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n'));
}

bool continues_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

}  // namespace

Span sentence_around(std::string_view text, Span span, bool stops, std::size_t reach) {
  const std::size_t first = span.begin > reach ? span.begin - reach : 0,
                    last = std::min(text.size(), span.end + reach);
  std::size_t begin = span.begin, end = span.end;
  while (begin > first && !ends_before(text, begin, stops)) --begin;
  while (end < last && !ends_at(text, end, stops)) ++end;
  if (begin == first && first > 0) {
    while (begin < span.begin && text[begin] != ' ') ++begin;
    if (begin < span.begin) ++begin;
  }
  if (end == last && last < text.size()) {
    while (end > span.end && text[end] != ' ') --end;
  }
  while (begin < span.begin && continues_character(text, begin)) ++begin;
  return {begin, end};
}

void SpanSet::settle() {
  std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.begin < b.begin; });
  std::vector<Span> joined;
  for (const Span span : spans_) {
    if (!joined.empty() && span.begin <= joined.back().end)
      joined.back().end = std::max(joined.back().end, span.end);
    else
      joined.push_back(span);
  }
  spans_ = std::move(joined);
}

bool SpanSet::overlaps(Span span) const {
  const auto after = std::lower_bound(spans_.begin(), spans_.end(), span.begin,
                                      [](Span one, std::size_t begin) { return one.end <= begin; });
  return after != spans_.end() && after->overlaps(span);
}

}  // namespace vbpl
