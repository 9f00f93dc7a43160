// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/outline.h"

#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

TEST_CASE("an outline shows one unit a line", "[parse]") {
  const Document document = parse_text(
      "Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Phạm vi\n1. Một hai ba bốn năm sáu bảy.\na) A;\n“b” "
      "là chữ.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
  CHECK(outline(document) ==
        "preamble Số: 15/2024/QĐ-UBND\nart_1 [1] \"Phạm vi\"\n  art_1__cl_1 [1] Một hai ba bốn năm sáu …\n   "
        " art_1__cl_1__point_a [a] A;\nsign KT. CHỦ TỊCH\n");
  CHECK(outline(Document{}).empty());
}
