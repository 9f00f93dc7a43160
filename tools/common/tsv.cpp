// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/tsv.h"

#include <algorithm>

namespace vbpl {

std::string tsv_line(std::initializer_list<std::string_view> cells) {
  std::string line;
  for (const auto cell : cells) {
    const std::size_t begin = line.size();
    line += cell;
    std::replace_if(
        line.begin() + static_cast<std::ptrdiff_t>(begin), line.end(),
        [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    line += '\t';
  }
  if (!line.empty()) line.pop_back();
  return line + '\n';
}

}  // namespace vbpl
