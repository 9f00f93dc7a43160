// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/markup.h"

#include <algorithm>

#include "libdoc/text/fold.h"

namespace vbpl {

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : unmarked(text)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (out.ends_with('-')) out.pop_back();
  return out;
}

std::vector<std::string_view> cells_of(std::string_view row) {
  std::vector<std::string_view> cells;
  for (std::size_t begin = 0; begin <= row.size();) {
    const std::size_t end = std::min(row.find('\t', begin), row.size());
    cells.push_back(trimmed(row.substr(begin, end - begin)));
    begin = end + 1;
  }
  return cells;
}

}  // namespace vbpl
