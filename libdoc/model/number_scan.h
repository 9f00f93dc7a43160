// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/doc_number.h"

namespace vbpl {

/// One part of a number after its serial: in `34/2016/NĐ-CP` these are /2016, /NĐ and -CP.
struct NumberPiece {
  char separator = '/';  ///< '/', '-' or, in old ministry numbers only, ' '
  bool spaced = false;   ///< blanks stand around the separator
  bool cut = false;      ///< a word was glued behind it: `BTCngày`
  std::string text;      ///< normalised
  std::size_t end = 0;   ///< where it ends in the scanned text
};

/// What looks like a number, before anyone has said of which shape.
struct RawNumber {
  std::string serial;
  std::vector<NumberPiece> pieces;
};

/// Reads the pieces that follow a serial which ends at `serial_end`, as far as they go. `whole` reads a
/// string known to be one number: blanks may stand anywhere and may part an old serial from its body (`11
/// LĐTBXH/TT`).
[[nodiscard]] std::vector<NumberPiece> read_pieces(std::string_view text, std::size_t serial_end, bool whole);

/// The serial that begins at `begin`: `34`, `09b`, `66.7`, also with O for 0 and l for 1. Empty text when
/// there is none.
struct Serial {
  std::string text;
  std::size_t end = 0;
};
[[nodiscard]] Serial read_serial(std::string_view text, std::size_t begin);

/// The number made of the serial and the first `count` pieces, if that is a shape of DOMAIN 1.6.2.
[[nodiscard]] std::optional<DocNumber> shape_number(const RawNumber& raw, std::size_t count);

/// One letter, digit or mark of a number, spelling variants made one (Ð, Cyrillic look-alikes, dashes,
/// blanks).
struct Glyph {
  char32_t letter = 0;  ///< 0 at the end of the text
  std::size_t end = 0;
};
[[nodiscard]] Glyph glyph_at(std::string_view text, std::size_t at);

}  // namespace vbpl
