// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/pieces.h"

#include <catch2/catch.hpp>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"

using namespace vbpl;

namespace {

std::string dump(const Document& document) {
  std::string out;
  for (const Piece& piece : pieces_of(document)) {
    constexpr const char* kSigns[] = {"(", "#", "=", "", "T:", "N:", ")"};
    out += kSigns[static_cast<std::size_t>(piece.kind)];
    if (piece.kind == PieceKind::open) out += document.units[static_cast<std::size_t>(piece.unit)].eid + " ";
    out += document.words(piece.span);
    if (piece.kind != PieceKind::open && piece.kind != PieceKind::close) out += "|";
  }
  return out;
}

}  // namespace

TEST_CASE("a document taken apart", "[report]") {
  struct Row {
    const char *text, *expected;
  };
  const Row rows[] = {
      {"Điều 1. Phạm vi\n1. Một.\na) A;\n2. Hai.",
       "(art_1 #Điều 1.|=Phạm vi|(art_1__cl_1 #1.|Một.|(art_1__cl_1__point_a #a)|A;|))(art_1__cl_2 "
       "#2.|Hai.|))"},
      // The name on the next line, a note mark behind the number.
      {"Chương I\nQUY ĐỊNH CHUNG\nĐiều 1.[2] Phạm vi\nMột.",
       "(chp_1 #Chương I|=QUY ĐỊNH CHUNG|(art_1 #Điều 1.[2]|=Phạm vi|Một.|))"},
      // A table and words behind it.
      {"Điều 1. Mức thu\nTheo bảng:\na\tb\tc\nd\te\tf\nHết.",
       "(art_1 #Điều 1.|=Mức thu|Theo bảng:|(art_1__table_1 T:a\tb\tc|T:d\te\tf|)Hết.|)"},
      // No units at all.
      {"Tin tức\n\nMột.", "Tin tức|Một.|"},
  };
  for (const Row& row : rows) {
    auto source = read_document(row.text, "a.txt").value();
    CHECK(dump(parse_document(std::move(source), default_tables())) == row.expected);
  }
}
