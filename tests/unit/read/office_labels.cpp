// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/office_labels.h"

#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

SourceDocument document_of(std::string text, std::vector<Block> blocks = {}) {
  SourceDocument document;
  document.text.utf8 = std::move(text);
  document.blocks = std::move(blocks);
  return document;
}

}  // namespace

TEST_CASE("numbers are taken from the plain text where two conversions differ", "[read]") {
  SourceDocument document = document_of("Điều 1. Phạm vi\n1. Một\nĐiều 1. Giải thích\nGhi\nBảng\t1\na) Hai\n",
                                        {{{60, 66}, BlockKind::table_row, 1}});
  document.blocks[0].span = {document.text.utf8.find("Bảng"), document.text.utf8.find("\na)")};
  const std::string shown =
      "\xEF\xBB\xBF    Điều 1.  Phạm vi\n1. Một\nthừa\n  Điều 12.\tGiải thích\nGhi\nBảng\n1\na) Hai";
  take_shown_labels(shown, document);
  CHECK(dump(document) == "Điều 1. Phạm vi|1. Một|Điều 12. Giải thích|Ghi|T1>Bảng\t1|a) Hai|");
  CHECK(codes(document) == "label-corrected ");
  // Near misses: words that differ, a label that only one has, the same in both.
  SourceDocument other = document_of("1. Một hai\nBa\n2. Bốn\n");
  take_shown_labels("2. Một ba\n3. Ba\n2. Bốn\n", other);
  CHECK(dump(other) == "1. Một hai|Ba|2. Bốn|");
  CHECK(codes(other).empty());
}

TEST_CASE("labels that a writer of RTF has damaged", "[read]") {
  const auto labels = damaged_labels(
      "{\\rtf1{\\listtext\\pard\\plain  \\u272\\'3fi\\u7873\\'3fu 1.\\tab}\\ls1 x{\\listtext\\pard 2.\\tab}"
      "{\\listtext\\u272 ?\\tab}{\\listtext\\u273 ?\\tab}");
  CHECK(labels.size() == 2);
  SourceDocument document = document_of("?i?u 1. Phạm vi\n2. Gì?\n? Một\nVì sao ?i?u 1. này\n?i?u 1.\n");
  mend_labels(labels, document);
  // "?" may be Đ or đ; it is not guessed.
  CHECK(dump(document) == "Điều 1. Phạm vi|2. Gì?|? Một|Vì sao ?i?u 1. này|Điều 1.|");
  CHECK(damaged_labels("{\\rtf1 \\listtext").empty());
}
