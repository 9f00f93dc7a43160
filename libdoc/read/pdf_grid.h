// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// A cell of a table with drawn borders.
struct PdfCell {
  PdfBox box;
  std::size_t row = 0, column = 0;
  std::size_t rows = 1, columns = 1;  ///< spanned
};

/// A table told by its borders; cells row by row.
struct PdfGrid {
  PdfBox box;
  std::vector<int> xs, ys;  ///< edges of its columns and rows
  std::vector<PdfCell> cells;
  std::vector<std::size_t> cell_of_place;  ///< for each row and column, the cell there
  [[nodiscard]] std::size_t columns() const { return xs.size() - 1; }
  [[nodiscard]] std::size_t rows() const { return ys.size() - 1; }
};

/// The cell at a point of the grid's box; points outside count to the nearest.
[[nodiscard]] std::size_t cell_at(const PdfGrid& grid, int x, int y);

/// The tables that the straight lines of a page make, from top to bottom. Lines that cross nothing (under a
/// heading) and frames round a single cell are none.
[[nodiscard]] std::vector<PdfGrid> find_grids(const std::vector<PdfBox>& rules);

}  // namespace vbpl
