// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/plain.h"

#include <algorithm>
#include <cstddef>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

struct Row {
  char separator = 0;     ///< 0 = not a row
  std::size_t count = 0;  ///< separators between cells
  friend bool operator==(const Row&, const Row&) = default;
};

/// Separators at the ends of the line (the frame of a Markdown table) do not count.
Row row_of(std::string_view line) {
  for (const char separator : {'|', '\t'}) {
    if (line.find(separator) == line.npos) continue;
    std::string_view cells = trimmed(line);
    const bool framed = separator == '|' && (cells.starts_with('|') || cells.ends_with('|'));
    if (cells.starts_with(separator)) cells.remove_prefix(1);
    if (cells.ends_with(separator)) cells.remove_suffix(1);
    const auto count = static_cast<std::size_t>(std::count(cells.begin(), cells.end(), separator));
    if (count >= 2 || (count == 1 && framed)) return {separator, count};
  }
  return {};
}

}  // namespace

std::vector<Block> find_plain_tables(std::string_view text) {
  std::vector<Block> blocks;
  Row last;
  Span last_line;
  bool open = false;  // the last line is already a block
  int table = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Row row = row_of(text.substr(begin, end - begin));
    const bool continues = row.separator != 0 && row == last;
    if (continues && !open) blocks.push_back({last_line, BlockKind::table_row, ++table});
    if (continues) blocks.push_back({{begin, end}, BlockKind::table_row, table});
    open = continues;
    last = row;
    last_line = {begin, end};
    begin = end + 1;
  }
  return blocks;
}

}  // namespace vbpl
