// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/framed_row.h"

#include <cstddef>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool is_bar(std::string_view line, std::size_t at) {
  return line[at] == '|' && (at == 0 || line[at - 1] != '\\');
}

/// What stands in a cell, without the one blank on each side that belongs to the frame.
std::string_view without_frame(std::string_view cell) {
  if (cell.starts_with(' ')) cell.remove_prefix(1);
  if (cell.ends_with(' ')) cell.remove_suffix(1);
  return cell;
}

void add_cell(std::string& row, std::string_view cell) {
  for (std::size_t at = 0; at < cell.size(); ++at) {
    if (cell[at] == '\\' && at + 1 < cell.size() && cell[at + 1] == '|') continue;
    row += cell[at];
  }
}

}  // namespace

std::string framed_row(std::string_view row, bool doubled) {
  std::string line = doubled ? "|| " : "| ";
  for (const char c : row) {
    if (c == '\t') {
      line += " | ";
    } else {
      if (c == '|') line += '\\';
      line += c;
    }
  }
  return line + (doubled ? " ||" : " |");
}

std::optional<FramedRow> read_framed_row(std::string_view line) {
  line = trimmed(line);
  if (line.size() < 3 || line.front() != '|' || !is_bar(line, line.size() - 1)) return std::nullopt;
  FramedRow framed;
  framed.doubled = line.size() > 4 && line[1] == '|' && is_bar(line, line.size() - 2);
  const std::size_t frame = framed.doubled ? 2 : 1;
  line = line.substr(frame, line.size() - 2 * frame);
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && !is_bar(line, at)) continue;
    if (begin > 0) framed.row += '\t';
    add_cell(framed.row, without_frame(line.substr(begin, at - begin)));
    begin = at + 1;
  }
  return framed;
}

}  // namespace vbpl
