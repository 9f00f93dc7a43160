// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/pieces.h"

#include <algorithm>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

class Cutter {
 public:
  explicit Cutter(const Document& document) : document_(document), text_(document.text) {}

  std::vector<Piece> run() {
    const auto& units = document_.units;
    for (std::size_t i = 0; i < units.size(); ++i) {
      while (!open_.empty() && open_.back() != units[i].parent) close();
      words_to(units[i].span.begin);
      open(static_cast<int>(i));
    }
    while (!open_.empty()) close();
    words_to(text_.size());
    return std::move(pieces_);
  }

 private:
  void open(int index) {
    const Unit& unit = document_.units[static_cast<std::size_t>(index)];
    open_.push_back(index);
    pieces_.push_back({PieceKind::open, index, {}, 0});
    const UnitHead head = unit_head(document_, unit);
    if (head.label.begin < at_) return;  // records of others may let units overlap
    add(PieceKind::label, head.label);
    add(PieceKind::heading, head.heading);
  }

  void close() {
    words_to(document_.units[static_cast<std::size_t>(open_.back())].span.end);
    pieces_.push_back({PieceKind::close, open_.back(), {}, 0});
    open_.pop_back();
  }

  void add(PieceKind kind, Span span) {
    if (span.empty()) return;
    pieces_.push_back({kind, open_.empty() ? -1 : open_.back(), span, 0});
    at_ = span.end;
  }

  /// What stands before `end` and in no piece yet, line by line.
  void words_to(std::size_t end) {
    end = std::min(end, text_.size());
    while (at_ < end) {
      const std::size_t line_end = std::min(text_.find('\n', at_), end);
      const std::string_view words = trimmed(text_.substr(at_, line_end - at_));
      if (!words.empty()) {
        const auto begin = static_cast<std::size_t>(words.data() - text_.data());
        add_line({begin, begin + words.size()}, {at_, line_end});
      }
      at_ = std::min(line_end + 1, end);
    }
  }

  /// `line` still has its blanks: the tabs of empty cells.
  void add_line(Span span, Span line) {
    const auto& blocks = document_.blocks;
    while (block_ < blocks.size() && blocks[block_].span.end <= span.begin) ++block_;
    const bool in_block = block_ < blocks.size() && blocks[block_].span.begin <= span.begin;
    const int unit = open_.empty() ? -1 : open_.back();
    if (in_block && blocks[block_].kind == BlockKind::table_row)
      return pieces_.push_back({PieceKind::row, unit, line, blocks[block_].table});
    if (unit >= 0 && document_.units[static_cast<std::size_t>(unit)].kind == UnitKind::table)
      return pieces_.push_back({PieceKind::row, unit, line, 0});
    const bool is_note = in_block && blocks[block_].kind == BlockKind::footnote;
    pieces_.push_back({is_note ? PieceKind::footnote : PieceKind::line, unit, span, 0});
  }

  const Document& document_;
  std::string_view text_;
  std::vector<int> open_;
  std::vector<Piece> pieces_;
  std::size_t at_ = 0, block_ = 0;
};

}  // namespace

std::vector<Piece> pieces_of(const Document& document) { return Cutter(document).run(); }

}  // namespace vbpl
