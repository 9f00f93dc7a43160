// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/text/text.h"

namespace vbpl {

/// Where a document's bytes came from and how they were read.
struct Source {
  std::string path;       ///< as given on the command line, or found below a folder given there
  std::string format;     ///< text html docx odt pdf records
  std::string encoding;   ///< utf-8, utf-8-bom, nfd …
  std::string sha256;     ///< of the file's bytes, lower-case hex
  std::string converter;  ///< what turned it into text, such as "gumbo" or "plain"
};

/// What the file's own format says of a stretch of text. Text without a block is a plain paragraph.
enum class BlockKind : std::uint8_t {
  table_row,  ///< one row of a data table; cells are separated by tabs
  layout,     ///< a paragraph out of a layout table (two-column header, signature), already read column by
              ///< column
  footnote,
};

struct Block {
  Span span;  ///< whole lines of the text
  BlockKind kind = BlockKind::table_row;
  int table = 0;  ///< rows of one table share a number
};

/// The reading room's result: one text, a paragraph a line.
struct SourceDocument {
  Source source;
  Text text;
  std::vector<Block> blocks;  ///< in text order, not overlapping
  /// From the format itself (HTML title, core properties), empty if absent. Hints only: the text decides.
  std::string title_hint;
};

}  // namespace vbpl
