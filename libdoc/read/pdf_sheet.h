// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/read/pdf_grid.h"
#include "libdoc/read/pdf_rows.h"
#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// A table of a page with the rows of text in each of its cells.
struct PdfTable {
  PdfGrid grid;
  std::vector<std::vector<PdfRow>> cells;  ///< one for each of grid.cells
};

/// One page, its words put in order.
struct PdfSheet {
  int number = 0;
  int width = 0, height = 0;
  std::vector<PdfRow> rows;      ///< outside tables, from top to bottom
  std::vector<PdfTable> tables;  ///< from top to bottom
  std::vector<PdfRow> turned;    ///< text that runs another way than the rest of the page, outside tables
};

/// Turns the page so that most of its text is upright, and parts its words into tables and rows.
[[nodiscard]] PdfSheet sheet_of(PdfPage page, const std::vector<std::string>& fonts);

}  // namespace vbpl
