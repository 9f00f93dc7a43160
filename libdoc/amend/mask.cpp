// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/mask.h"

#include <algorithm>
#include <string_view>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

void blank(std::string& words, Span span) {
  std::fill(words.begin() + static_cast<std::ptrdiff_t>(span.begin),
            words.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
}

struct Mark {
  std::size_t length = 0;
  enum Kind { none, opens, closes, straight } kind = none;
};

Mark mark_at(std::string_view words, std::size_t at) {
  const std::string_view rest = words.substr(at);
  if (rest.starts_with("“") || rest.starts_with("„")) return {3, Mark::opens};
  if (rest.starts_with("”")) return {3, Mark::closes};
  if (rest.starts_with("«")) return {2, Mark::opens};
  if (rest.starts_with("»")) return {2, Mark::closes};
  if (rest.starts_with("\"")) return {1, Mark::straight};
  return {1, Mark::none};
}

/// The kind of the first mark at or behind `at`.
Mark::Kind next_mark(std::string_view words, std::size_t at) {
  while (at < words.size()) {
    const Mark mark = mark_at(words, at);
    if (mark.kind != Mark::none) return mark.kind;
    at += mark.length;
  }
  return Mark::none;
}

}  // namespace

void mask_quotes(std::string& words, Span line, std::vector<Span>& quotes) {
  int depth = 0;
  bool straight = false;
  bool odd = false;  // an odd count of straight marks inside a curly one
  std::size_t open = 0, inside = 0;
  const auto close = [&](std::size_t last, std::size_t after) {
    quotes.push_back({inside, last});
    blank(words, {open, after});
  };
  for (std::size_t at = line.begin; at < line.end;) {
    const Mark mark = mark_at(std::string_view(words).substr(0, line.end), at);
    const std::size_t after = at + mark.length;
    if (mark.kind == Mark::straight && depth == 0) {
      if (straight) close(at, after);
      straight = !straight;
      if (straight) open = at, inside = after;
    } else if (mark.kind == Mark::opens && !straight) {
      if (depth++ == 0) open = at, inside = after, odd = false;
    } else if (mark.kind == Mark::closes && !straight && depth > 0) {
      if (--depth == 0) close(at, after);
    } else if (mark.kind == Mark::straight && depth == 1) {
      odd = !odd;  // “A" bằng “B”: the straight mark closes, for another curly one opens
      if (odd && next_mark(std::string_view(words).substr(0, line.end), after) == Mark::opens)
        close(at, after), depth = 0;
    }
    at = after;
  }
  if (depth > 0 || straight) close(line.end, line.end);
}

void mask_provenance(std::string& words, Span line) {
  static const Pattern provenance(
      "\\((?:đã |được |đã được |sau đây |gọi |viết tắt |có hiệu lực|hợp nhất |nay là |trước đây là "
      ")[^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)",
      Pattern::ignore_case);
  std::vector<Span> found;
  std::size_t at = line.begin;
  while (const auto match = provenance.find(std::string_view(words).substr(0, line.end), at)) {
    found.push_back(match->span());
    at = match->span().end;
  }
  for (const Span span : found) blank(words, span);
}

void mend_numbers(std::string& words, Span line) {
  static const Pattern number("(?<![\\pL])(?:khoản|điều) (l)[a-zđ]?(?![\\pL\\pN])", Pattern::ignore_case);
  std::vector<std::size_t> found;
  std::size_t at = line.begin;
  while (const auto match = number.find(std::string_view(words).substr(0, line.end), at)) {
    found.push_back(match->span(1).begin);
    at = match->span().end;
  }
  for (const std::size_t letter : found) words[letter] = '1';
  static const Pattern bracket(
      "(?<![\\pL])điểm [a-zđ]{1,2}(\\))(?=\\s*(?:,|và|khoản|điều|của|tại)(?![\\pL]))", Pattern::ignore_case);
  found.clear();
  at = line.begin;
  while (const auto match = bracket.find(std::string_view(words).substr(0, line.end), at)) {
    found.push_back(match->span(1).begin);
    at = match->span().end;
  }
  for (const std::size_t mark : found) words[mark] = ' ';
}

}  // namespace vbpl
