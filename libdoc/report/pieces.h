// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

/// A document taken apart for writers of pages: every word of the text stands in exactly one piece, and
/// pieces come in reading order, so that a writer goes through them once and needs no recursion.
enum class PieceKind : std::uint8_t {
  open,      ///< a unit begins
  label,     ///< "Điều 5.", of the unit just opened
  heading,   ///< its name as it stands in the text; may run over several lines
  line,      ///< words of the innermost open unit, one line or what is left of it
  row,       ///< a row of a table, cells separated by tabs
  footnote,  ///< a footnote's line
  close,     ///< the unit ends
};
struct Piece {
  PieceKind kind = PieceKind::line;
  int unit = -1;  ///< the unit it belongs to, -1 outside units
  Span span;      ///< its words without blanks at the ends; empty for open and close
  int table = 0;  ///< rows: those of one table share a number
};
[[nodiscard]] std::vector<Piece> pieces_of(const Document& document);

/// The label and the heading at the begin of a unit, as far as they stand there; both may be empty.
struct UnitHead {
  Span label, heading;
};
[[nodiscard]] UnitHead unit_head(const Document& document, const Unit& unit);

}  // namespace vbpl
