// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_sheet.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace vbpl {
namespace {

using Words = std::vector<PdfWord>;

/// A box on a page of this size, after the page was turned so that text of `rotation` stands upright.
PdfBox turned_back(const PdfBox& box, int rotation, int width, int height) {
  switch (rotation) {
    case 1:
      return {box.top, width - box.right, box.bottom, width - box.left};  // ran downwards
    case 2:
      return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
      return {height - box.bottom, box.left, height - box.top, box.right};  // ran upwards
    default:
      return box;
  }
}

int main_rotation(const Words& words) {
  std::array<std::size_t, 4> letters{};
  for (const PdfWord& word : words) letters[static_cast<std::size_t>(word.rotation)] += word.text.size();
  return static_cast<int>(std::max_element(letters.begin(), letters.end()) - letters.begin());
}

void turn(Words& words, int rotation, int width, int height) {
  for (PdfWord& word : words) {
    word.box = turned_back(word.box, rotation, width, height);
    word.rotation = (word.rotation + 4 - rotation) % 4;
  }
}

void make_upright(PdfPage& page) {
  const int rotation = main_rotation(page.words);
  turn(page.words, rotation, page.width, page.height);
  for (PdfBox& rule : page.rules) rule = turned_back(rule, rotation, page.width, page.height);
  if (rotation % 2 == 1) std::swap(page.width, page.height);
}

/// Rows of words that run all kinds of ways, each way by itself.
std::vector<PdfRow> rows_by_rotation(Words words, const PdfPage& page,
                                     const std::vector<std::string>& fonts) {
  std::vector<PdfRow> rows;
  for (int rotation = 0; rotation < 4; ++rotation) {
    Words part;
    std::copy_if(words.begin(), words.end(), std::back_inserter(part),
                 [&](const PdfWord& word) { return word.rotation == rotation; });
    turn(part, rotation, page.width, page.height);
    for (PdfRow& row : rows_of(std::move(part), fonts, page.number)) rows.push_back(std::move(row));
  }
  return rows;
}

/// The smallest table round a point.
std::optional<std::size_t> grid_at(const std::vector<PdfGrid>& grids, int x, int y) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < grids.size(); ++i) {
    const PdfBox& box = grids[i].box;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    if (!found || box.height() < grids[*found].box.height()) found = i;
  }
  return found;
}

}  // namespace

PdfSheet sheet_of(PdfPage page, const std::vector<std::string>& fonts) {
  make_upright(page);
  PdfSheet sheet{page.number, page.width, page.height, {}, {}, {}};
  const std::vector<PdfGrid> grids = find_grids(page.rules);
  std::vector<std::vector<Words>> inside(grids.size());
  for (std::size_t i = 0; i < grids.size(); ++i) inside[i].resize(grids[i].cells.size());
  Words outside, turned;
  for (PdfWord& word : page.words) {
    const int x = word.box.center_x(), y = word.box.center_y();
    const auto grid = grid_at(grids, x, y);
    Words& place = grid ? inside[*grid][cell_at(grids[*grid], x, y)] : word.rotation == 0 ? outside : turned;
    place.push_back(std::move(word));
  }
  sheet.rows = rows_of(std::move(outside), fonts, page.number);
  sheet.turned = rows_by_rotation(std::move(turned), page, fonts);
  for (std::size_t i = 0; i < grids.size(); ++i) {
    PdfTable table{grids[i], {}};
    for (Words& words : inside[i]) table.cells.push_back(rows_by_rotation(std::move(words), page, fonts));
    sheet.tables.push_back(std::move(table));
  }
  return sheet;
}

}  // namespace vbpl
