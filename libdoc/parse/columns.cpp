// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/columns.h"

#include <algorithm>

#include "libdoc/parse/scan.h"

namespace vbpl {
namespace {

/// Bytes of the gap between two columns at `at`; 0 when there is none.
std::size_t gap_size(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t to = at;
  int blanks = 0;
  bool cut = false;
  while (to < end) {
    const std::size_t blank = blank_size(text, to);
    if (blank == 0 && text[to] != '|') break;
    cut = cut || text[to] == '\t' || text[to] == '|';
    ++blanks;
    to += std::max<std::size_t>(blank, 1);
  }
  return cut || blanks >= 3 ? to - at : 0;
}

/// "Số:" and a tab or blanks before the digits: one column.
bool parts_number(std::string_view text, std::size_t begin, std::size_t at, std::size_t after) {
  if (after >= text.size() || text[after] < '0' || text[after] > '9') return false;
  const std::string_view before = text.substr(begin, at - begin);
  return before.ends_with("ố:") || before.ends_with("Ố:");
}

}  // namespace

std::vector<Span> columns_of(std::string_view text, Span line) {
  std::vector<Span> columns;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const Span column = trimmed_span(text, {begin, end});
    if (!column.empty()) columns.push_back(column);
  };
  std::size_t begin = line.begin;
  for (std::size_t at = line.begin; at < line.end;) {
    const bool may_cut = blank_size(text, at) != 0 || text[at] == '|';
    const std::size_t gap = may_cut ? gap_size(text, at, line.end) : 0;
    if (gap == 0 || parts_number(text, begin, at, at + gap)) {
      at += std::max(gap, character_size(text, at));
      continue;
    }
    add(begin, at);
    begin = at += gap;
  }
  add(begin, line.end);
  return columns;
}

}  // namespace vbpl
