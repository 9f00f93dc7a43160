// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string>

#include "libdoc/read/read.h"

namespace vbpl {

/// The lines of a document, each ended by '|'; "T1>" before a row of table 1, "L>" a layout line, "F>" a
/// footnote.
inline std::string dump(const SourceDocument& document) {
  const std::string& text = document.text.utf8;
  std::string out;
  std::size_t block = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (block < document.blocks.size() && document.blocks[block].span == Span{begin, end}) {
      const Block& found = document.blocks[block++];
      out += found.kind == BlockKind::table_row ? "T" + std::to_string(found.table) + ">"
             : found.kind == BlockKind::layout  ? "L>"
                                                : "F>";
    }
    out += text.substr(begin, end - begin) + "|";
    begin = end + 1;
  }
  // A block that is no whole line shows.
  return block == document.blocks.size() ? out : out + "(blocks left over)";
}

/// Codes of the diagnostics, in order, each ended by a blank.
inline std::string codes(const SourceDocument& document) {
  std::string out;
  for (const Diagnostic& diagnostic : document.text.diagnostics) out += diagnostic.code + " ";
  return out;
}

/// dump of what is read from `bytes`, or the error's message in brackets.
inline std::string dump_bytes(const std::string& bytes, const std::string& path = "x") {
  const auto document = read_document(bytes, path);
  return document ? dump(*document) : "(" + document.error().message + ")";
}

}  // namespace vbpl
