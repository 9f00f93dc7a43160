// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/tsv.h"

#include <algorithm>

namespace vbpl {

std::string tsv_cell(std::string_view words) {
  std::string cell(words);
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return cell;
}

std::string tsv_line(std::initializer_list<std::string_view> cells) {
  std::string line;
  for (const auto cell : cells) {
    line += tsv_cell(cell);
    line += '\t';
  }
  if (!line.empty()) line.pop_back();
  return line + '\n';
}

}  // namespace vbpl
