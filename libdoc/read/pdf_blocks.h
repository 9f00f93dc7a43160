// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/read/pdf_rows.h"

namespace vbpl {

/// Rows of a page that belong together. Columns are told by the blanks between them; tables with drawn
/// borders are none of these.
struct PdfBlock {
  enum class Kind {
    text,    ///< lines one below the other
    layout,  ///< the head of a document, a signature beside nơi nhận: to be read column by column
    table,   ///< cells side by side
  };
  Kind kind = Kind::text;
  std::vector<PdfLine> lines;                            ///< of a text
  std::vector<std::vector<PdfLine>> columns;             ///< of a layout: left, right
  std::vector<std::vector<std::vector<PdfLine>>> cells;  ///< of a table: row, column, lines
};

/// Cuts rows into blocks, in reading order. No line is lost.
[[nodiscard]] std::vector<PdfBlock> blocks_of(const std::vector<PdfRow>& rows);

}  // namespace vbpl
