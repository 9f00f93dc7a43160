// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_blocks.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "libdoc/read/table_use.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kSameCentre = 500, kSameEdge = 300;  // hundredths of a point
constexpr int kWidestBreak = 11'000;               // from row to row: room for a stamp and a signature

/// A column of a block that is growing.
struct Column {
  int left = 0, right = 0;
  std::vector<PdfBox> boxes;

  void take(const PdfBox& box) {
    left = std::min(left, box.left);
    right = std::max(right, box.right);
    boxes.push_back(box);
  }
  [[nodiscard]] bool overlaps(const PdfBox& box) const { return box.left < right && left < box.right; }
  /// Set like one of the lines above: centred on the same axis, or from the same edge.
  [[nodiscard]] bool suits(const PdfBox& box) const {
    const std::size_t first = boxes.size() > 12 ? boxes.size() - 12 : 0;
    return std::any_of(boxes.begin() + static_cast<std::ptrdiff_t>(first), boxes.end(),
                       [&](const PdfBox& known) {
                         return std::abs(known.center_x() - box.center_x()) <= kSameCentre ||
                                std::abs(known.left - box.left) <= kSameEdge;
                       });
  }
};

/// Rows from `begin` to `end` whose parts stand in the same columns.
struct Run {
  std::size_t begin = 0, end = 0;
  std::vector<Column> columns;
  std::size_t parted = 0;  ///< rows with more than one part
};

/// The columns that a row's parts stand in; nothing when one lies across two, or would make two touch.
std::optional<std::vector<std::size_t>> places_in(const std::vector<Column>& columns, const PdfRow& row) {
  std::vector<std::size_t> places;
  for (const PdfLine& part : row.parts) {
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!columns[i].overlaps(part.box)) continue;
      if (place) return std::nullopt;
      place = i;
    }
    if (!place || (!places.empty() && places.back() >= *place)) return std::nullopt;
    places.push_back(*place);
  }
  return places;
}

Run grow(const std::vector<PdfRow>& rows, std::size_t begin) {
  Run run{begin, begin + 1, {}, 1};
  for (const PdfLine& part : rows[begin].parts)
    run.columns.push_back({part.box.left, part.box.right, {part.box}});
  for (; run.end < rows.size(); ++run.end) {
    const PdfRow& row = rows[run.end];
    if (row.box.top - rows[run.end - 1].box.bottom > kWidestBreak || row.parts.size() > kMostParts) break;
    const auto places = places_in(run.columns, row);
    if (!places) break;
    if (row.parts.size() == 1 && !run.columns[places->front()].suits(row.box)) break;
    for (std::size_t i = 0; i < places->size(); ++i) run.columns[(*places)[i]].take(row.parts[i].box);
    run.parted += row.parts.size() > 1;
  }
  return run;
}

/// The right column may begin above the left one: "TM. ỦY BAN NHÂN DÂN" beside nothing.
void grow_upwards(const std::vector<PdfRow>& rows, std::size_t least, Run& run) {
  while (run.begin > least) {
    const PdfRow& row = rows[run.begin - 1];
    const auto places = places_in(run.columns, row);
    if (!places || places->front() == 0 || row.parts.size() > 1 ||
        !run.columns[places->front()].suits(row.box))
      return;
    if (rows[run.begin].box.top - row.box.bottom > kWidestBreak / 2) return;
    run.columns[places->front()].take(row.box);
    --run.begin;
  }
}

bool is_layout(const std::vector<PdfRow>& rows, const Run& run) {
  if (run.columns.size() != 2) return false;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    for (const PdfLine& part : rows[i].parts) {
      if (is_layout_mark(part.text)) return true;
    }
  }
  return false;
}

/// The parts of a row as one line: a gap in justified text, or behind a label, is no column.
PdfLine merged(const PdfRow& row) {
  PdfLine line = row.parts.front();
  for (std::size_t i = 1; i < row.parts.size(); ++i) {
    const PdfLine& part = row.parts[i];
    line.text += ' ';
    for (const Span raised : part.raised)
      line.raised.push_back({raised.begin + line.text.size(), raised.end + line.text.size()});
    line.text += part.text;
    line.box = joined(line.box, part.box);
    line.is_bold = line.is_bold && part.is_bold;
    line.is_plain = line.is_plain && part.is_plain;
  }
  return line;
}

class Blocks {
 public:
  explicit Blocks(const std::vector<PdfRow>& rows) : rows_(rows) {}

  std::vector<PdfBlock> run() {
    std::size_t text = 0;  // first row of the open text
    for (std::size_t i = 0; i < rows_.size();) {
      if (rows_[i].parts.size() == 1 || rows_[i].parts.size() > kMostParts) {
        ++i;
        continue;
      }
      Run run = grow(rows_, i);
      const bool layout = is_layout(rows_, run);
      if (layout) grow_upwards(rows_, text, run);
      if (!layout) trim(run);
      if (!layout && run.parted < 2) {
        i = run.end;
        continue;
      }
      add_text(text, run.begin);
      layout ? add_layout(run) : add_table(run);
      i = text = run.end;
    }
    add_text(text, rows_.size());
    return std::move(blocks_);
  }

 private:
  /// Lines below a table that stand under its first column are text again.
  void trim(Run& run) const {
    while (run.end > run.begin + 1 && rows_[run.end - 1].parts.size() == 1) --run.end;
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    PdfBlock block;
    for (std::size_t i = begin; i < end; ++i) block.lines.push_back(merged(rows_[i]));
    blocks_.push_back(std::move(block));
  }

  void add_layout(const Run& run) {
    PdfBlock block;
    block.kind = PdfBlock::Kind::layout;
    block.columns.resize(2);
    for (std::size_t i = run.begin; i < run.end; ++i) {
      for (const PdfLine& part : rows_[i].parts)
        block.columns[run.columns[1].overlaps(part.box) ? 1 : 0].push_back(part);
    }
    blocks_.push_back(std::move(block));
  }

  /// A row that leaves the first column blank and follows closely goes on with the cells above it.
  void add_table(const Run& run) {
    PdfBlock block;
    block.kind = PdfBlock::Kind::table;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      const auto places = places_in(run.columns, rows_[i]).value_or(std::vector<std::size_t>());
      const bool follows =
          i > run.begin && rows_[i].box.top - rows_[i - 1].box.bottom < rows_[i].parts.front().size / 2;
      if (block.cells.empty() || places.empty() || places.front() == 0 || !follows)
        block.cells.emplace_back(run.columns.size());
      for (std::size_t k = 0; k < rows_[i].parts.size(); ++k)
        block.cells.back()[k < places.size() ? places[k] : 0].push_back(rows_[i].parts[k]);
    }
    blocks_.push_back(std::move(block));
  }

  const std::vector<PdfRow>& rows_;
  std::vector<PdfBlock> blocks_;
};

}  // namespace

std::vector<PdfBlock> blocks_of(const std::vector<PdfRow>& rows) { return Blocks(rows).run(); }

}  // namespace vbpl
