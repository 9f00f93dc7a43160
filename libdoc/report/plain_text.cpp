// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/plain_text.h"

#include <algorithm>

#include "libdoc/read/framed_row.h"

namespace vbpl {

std::string plain_text(const Document& document) {
  const std::string_view text = document.text;
  std::string out;
  out.reserve(text.size() + text.size() / 64);
  const Block* last_row = nullptr;  // the line before, when it was one
  bool doubled = false;
  auto block = document.blocks.begin();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    while (block != document.blocks.end() && block->span.end <= begin) ++block;
    const bool in_block = block != document.blocks.end() && block->span.begin <= begin;
    const bool is_row = in_block && block->kind == BlockKind::table_row;
    if (is_row) {
      doubled = last_row != nullptr && (last_row->table == block->table ? doubled : !doubled);
      out += framed_row(line, doubled);
    } else {
      if (in_block && block->kind == BlockKind::footnote) out += kFootnoteFrame;
      out += line;
    }
    last_row = is_row ? &*block : nullptr;
    out += '\n';
    begin = end + 1;
  }
  return out;
}

}  // namespace vbpl
