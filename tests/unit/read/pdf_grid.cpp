// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_grid.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

namespace {

PdfBox lying(int y, int left, int right) { return {left, y, right, y}; }
PdfBox upright(int x, int top, int bottom) { return {x, top, x, bottom}; }

/// "row,column" of each cell, with "+rows+columns" where it spans.
std::string dump(const std::vector<PdfGrid>& grids) {
  std::string out;
  for (const PdfGrid& grid : grids) {
    for (const PdfCell& cell : grid.cells) {
      out += std::to_string(cell.row) + "," + std::to_string(cell.column);
      if (cell.rows > 1 || cell.columns > 1)
        out += "+" + std::to_string(cell.rows) + "+" + std::to_string(cell.columns);
      out += ' ';
    }
    out += '|';
  }
  return out;
}

}  // namespace

TEST_CASE("lines that cross make tables", "[read]") {
  struct Row {
    std::vector<PdfBox> rules;
    std::string expected;
  };
  const std::vector<PdfBox> frame = {lying(0, 0, 20000), lying(10000, 0, 20000), upright(0, 0, 10000),
                                     upright(20000, 0, 10000)};
  const auto with = [&](std::vector<PdfBox> more) {
    more.insert(more.end(), frame.begin(), frame.end());
    return more;
  };
  const Row rows[] = {
      {{}, ""},
      {frame, ""},                                        // a frame round one cell is no table
      {{lying(0, 0, 20000), lying(3000, 0, 20000)}, ""},  // lines under headings
      {with({upright(8000, 0, 10000)}), "0,0 0,1 |"},
      {with({upright(8000, 0, 10000), lying(5000, 0, 20000)}), "0,0 0,1 1,0 1,1 |"},
      {with({upright(8000, 5000, 10000), lying(5000, 0, 20000)}),
       "0,0+1+2 1,0 1,1 |"},  // a head over two columns
      {with({upright(8000, 0, 10000), lying(5000, 8000, 20000)}),
       "0,0+2+1 0,1 1,1 |"},  // a cell beside two rows
      {{lying(0, 0, 20000), lying(5000, 0, 20000), lying(10000, 0, 20000), upright(8000, 0, 10000)},
       "0,0 0,1 1,0 1,1 |"},  // without outer borders
      {with({upright(8100, 0, 5000), upright(8000, 5000, 10000), lying(5000, 0, 20000)}),
       "0,0 0,1 1,0 1,1 |"},  // lines drawn piece by piece
  };
  for (const Row& row : rows) {
    CAPTURE(row.expected);
    CHECK(dump(find_grids(row.rules)) == row.expected);
  }
}

TEST_CASE("a point lies in a cell", "[read]") {
  const auto grids = find_grids({lying(0, 0, 20000), lying(5000, 0, 20000), lying(10000, 0, 20000),
                                 upright(0, 0, 10000), upright(8000, 5000, 10000), upright(20000, 0, 10000)});
  REQUIRE(grids.size() == 1);
  CHECK(grids[0].cells[cell_at(grids[0], 15000, 2000)].columns == 2);
  CHECK(grids[0].cells[cell_at(grids[0], 15000, 7000)].column == 1);
  CHECK(grids[0].cells[cell_at(grids[0], -50, 99999)].row == 1);  // the nearest
}
