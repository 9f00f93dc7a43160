// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* text;  ///< the lines of article 1
  const char* outline;
  const char* codes;
};

}  // namespace

TEST_CASE("clauses and the numbers that are none", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"1. Một.\n2. Hai.\n2a. Hai a.\n3. Ba.",
       "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n  art_1__cl_2a [2a] Hai a.\n  art_1__cl_3 [3] Ba.\n",
       ""},
      // every sign after the number
      {"1- Một.\n2- Hai.", "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n", ""},
      {"1/ Một.\n2/ Hai.", "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n", ""},
      // an unlabelled paragraph belongs to the clause before it, and its number is not a clause
      {"1. Một.\nĐoạn văn.\n30. tháng sau.\n2. Hai.", "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n", ""},
      // a list that begins again inside clause 2, and ends with ";" before its own 3
      {"1. Một.\n2. Hai gồm:\n1. Thứ nhất;\n2. Thứ hai;\n3. Thứ ba.\n3. Ba.",
       "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai gồm:\n  art_1__cl_3 [3] Ba.\n", ""},
      // a list with another sign
      {"1. Một gồm:\n1) Thứ nhất;\n2) Thứ hai.\n2. Hai.",
       "  art_1__cl_1 [1] Một gồm:\n  art_1__cl_2 [2] Hai.\n", ""},
      // clause 3 is missing
      {"1. Một.\n2. Hai.\n4. Bốn.\n5. Năm.",
       "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n  art_1__cl_4 [4] Bốn.\n  art_1__cl_5 [5] Năm.\n",
       "numbering-gap"},
      // a figure of a table, far away, is not
      {"1. Một.\n2. Hai.\n104. Một trăm linh bốn.", "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n", ""},
      // the same number twice by a slip
      {"1. Một.\n2. Hai.\n2. Ba.\n3. Bốn.",
       "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n  art_1__cl_2~2 [2] Ba.\n  art_1__cl_3 [3] Bốn.\n",
       "numbering-dup"},
      // numbers below points
      {"a) Loại một:\n1. Thuyền nan;\n2. Thuyền thúng;\nb) Loại hai.",
       "  art_1__point_a [a] Loại một:\n  art_1__point_b [b] Loại hai.\n", ""},
      // a sentence goes on with a number at the start of a line
      {"1. Mức phí là\n2. đồng mỗi lượt.", "  art_1__cl_1 [1] Mức phí là\n  art_1__cl_2 [2] đồng mỗi lượt.\n",
       ""},
      // dashes are leaves; the paragraph after them is the clause's
      {"1. Một:\n- Thứ nhất;\n- Thứ hai.\nĐoạn sau.\n2. Hai.",
       "  art_1__cl_1 [1] Một:\n    art_1__cl_1__indent_1 Thứ nhất;\n    art_1__cl_1__indent_2 Thứ hai.\n  "
       "art_1__cl_2 [2] Hai.\n",
       ""},
      // decimals below a clause
      {"1. Hồ sơ:\n1.1. Đơn.\n1.2. Bản sao.\n2. Thời hạn:\n2.1. Năm ngày.",
       "  art_1__cl_1 [1] Hồ sơ:\n    art_1__cl_1__point_11 [1.1] Đơn.\n    art_1__cl_1__point_12 [1.2] Bản "
       "sao.\n  art_1__cl_2 [2] Thời hạn:\n    art_1__cl_2__point_21 [2.1] Năm ngày.\n",
       ""},
      // letters below a decimal are its tiết
      {"1. Thu:\n1.1. Phần thu:\na) Thu phí;\nb) Thu khác.\n1.2. Phần chi.",
       "  art_1__cl_1 [1] Thu:\n    art_1__cl_1__point_11 [1.1] Phần thu:\n      "
       "art_1__cl_1__point_11__subpoint_a [a] Thu phí;\n      art_1__cl_1__point_11__subpoint_b [b] Thu "
       "khác.\n"
       "    art_1__cl_1__point_12 [1.2] Phần chi.\n",
       ""},
      // a consolidated text prints the marks of its notes after the numbers
      {"1.[3] Một.\n2.[4][5] Hai.\n3. (được bãi bỏ)[6]",
       "  art_1__cl_1 [1] Một.\n  art_1__cl_2 [2] Hai.\n  art_1__cl_3 [3] (được bãi bỏ)[6]\n", ""},
  }));
  CAPTURE(row.text);
  const Document document =
      parse_text(std::string("Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Tên\n") + row.text);
  const std::string tree = body_outline(document);
  CHECK(tree.substr(tree.find('\n') + 1) == row.outline);
  CHECK(codes(document) == row.codes);
}

TEST_CASE("rows of a table carry no clauses", "[parse]") {
  const std::string text =
      "Điều 1. Mức phí\n1. Mức phí như sau:\nSTT\tLoại\n1. Thuyền nan\t2.000\n2. Thuyền thúng\t3.000\n2. Mức "
      "phí nộp ngay.";
  const std::size_t begin = text.find("STT"), end = text.rfind("2. Mức");
  const Document document = parse_text(text, {{{begin, end}, BlockKind::table_row, 1}});
  CHECK(body_outline(document) ==
        "art_1 [1] \"Mức phí\"\n  art_1__cl_1 [1] Mức phí như sau:\n    art_1__cl_1__table_1 STT Loại\n  "
        "art_1__cl_2 [2] Mức phí nộp ngay.\n");
}
