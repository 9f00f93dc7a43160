// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* text;  ///< the lines of article 1 of an amending decision
  const char* outline;
  const char* codes;
};

Document parse_amending(const char* lines) {
  return parse_text(std::string("Số: 22/2025/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Sửa đổi một số điều của Quyết định "
                                "số 15/2024/QĐ-UBND\n") +
                    lines +
                    "\nĐiều 2. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 25 tháng 9 năm 2025.");
}

}  // namespace

TEST_CASE("the new text of an amending act keeps numbers of its own", "[parse]") {
  const auto row = GENERATE(values<Row>({
      // one clause, one line
      {"1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Chủ bến ghi sổ.”\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi khoản 2 Điều 5 …\n    > art_1__cl_1__quot_1__cl_2 [2] Chủ bến ghi sổ.\n  "
       "art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       ""},
      // a whole article; only the first line carries the opening mark; its clause 2 is not the act's clause 2
      {"1. Sửa đổi Điều 5 như sau:\n“Điều 5. An toàn\n1. Áo phao.\n2. Phao tròn:\na) Mỗi bến 04 chiếc;\nb) "
       "Treo chỗ dễ thấy.”.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi Điều 5 như sau:\n    > art_1__cl_1__quot_1__art_5 [5] \"An toàn\"\n      > "
       "art_1__cl_1__quot_1__art_5__cl_1 [1] Áo phao.\n"
       "      > art_1__cl_1__quot_1__art_5__cl_2 [2] Phao tròn:\n        > "
       "art_1__cl_1__quot_1__art_5__cl_2__point_a [a] Mỗi bến 04 chiếc;\n"
       "        > art_1__cl_1__quot_1__art_5__cl_2__point_b [b] Treo chỗ dễ thấy.\n  art_1__cl_2 [2] Bãi bỏ "
       "Điều 8.\n",
       ""},
      // straight marks, and two new texts of one instruction
      {"1. Bổ sung Điều 9a và Điều 9b vào sau Điều 9 như sau:\n\"Điều 9a. Tạm dừng\nChủ bến treo "
       "biển.\"\n\"Điều 9b. Mở lại\nChủ bến gỡ biển.\".\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Bổ sung Điều 9a và Điều …\n    > art_1__cl_1__quot_1__art_9a [9a] \"Tạm dừng\"\n   "
       " > art_1__cl_1__quot_2__art_9b [9b] \"Mở lại\"\n"
       "  art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       ""},
      // the opening mark repeated on each paragraph, the closing one only at the end
      {"1. Sửa đổi khoản 3 và khoản 6 Điều 3 như sau:\n“3. Cơ sở là nơi neo thuyền.\n“6. Đội trực gồm ba "
       "người.”.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi khoản 3 và khoản …\n    > art_1__cl_1__quot_1__cl_3 [3] Cơ sở là nơi neo "
       "thuyền.\n    > art_1__cl_1__quot_1__cl_6 [6] Đội trực gồm ba người.\n"
       "  art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       ""},
      // the closing mark is missing: the next instruction ends the new text
      {"1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Chủ bến ghi sổ.\n2. Sửa đổi khoản 1 Điều 6 như sau:\n“1. Năm "
       "ngày.”\n3. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi khoản 2 Điều 5 …\n    > art_1__cl_1__quot_1__cl_2 [2] Chủ bến ghi sổ.\n  "
       "art_1__cl_2 [2] Sửa đổi khoản 1 Điều 6 …\n"
       "    > art_1__cl_2__quot_1__cl_1 [1] Năm ngày.\n  art_1__cl_3 [3] Bãi bỏ Điều 8.\n",
       "unbalanced-quote"},
      // a mark inside is never closed: the mark before the next instruction ends the new text
      {"1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Chủ bến ghi “sổ bến.”.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi khoản 2 Điều 5 …\n    > art_1__cl_1__quot_1__cl_2 [2] Chủ bến ghi “sổ "
       "bến.\n  art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       "unbalanced-quote"},
      // both marks are missing: the instruction names the article that follows
      {"Sửa đổi Điều 8 như sau:\nĐiều 8. Báo tin\n1. Báo ngay.\n2. Ghi sổ.",
       "  > art_1__quot_1__art_8 [8] \"Báo tin\"\n    > art_1__quot_1__art_8__cl_1 [1] Báo ngay.\n    > "
       "art_1__quot_1__art_8__cl_2 [2] Ghi sổ.\n",
       "unbalanced-quote"},
      // an amended plan of works announces points, not new text
      {"1. Bổ sung các việc như sau:\na) Sửa bến;\nb) Nạo vét.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Bổ sung các việc như sau:\n    art_1__cl_1__point_a [a] Sửa bến;\n    "
       "art_1__cl_1__point_b [b] Nạo vét.\n  art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       ""},
      // phrases in marks open nothing
      {"1. Thay thế cụm từ như sau:\na) “Sở Giao thông vận tải” bằng “Sở Xây dựng” tại Điều 4;\nb) “huyện” "
       "bằng “xã” tại Điều 6.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Thay thế cụm từ như sau:\n    art_1__cl_1__point_a [a] “Sở Giao thông vận tải” "
       "bằng …\n    art_1__cl_1__point_b [b] “huyện” bằng “xã” tại Điều 6.\n"
       "  art_1__cl_2 [2] Bãi bỏ Điều 8.\n",
       ""},
      {"1. Sửa đổi tên điều như sau:\n“Điều 5. Cũ” thành “Điều 5. Mới”.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi tên điều như sau:\n  art_1__cl_2 [2] Bãi bỏ Điều 8.\n", ""},
      // the label is not that of the instruction
      {"1. Sửa đổi Điều 8 như sau:\n“Điều 9. Báo tin\nBáo ngay.”\n2. Bãi bỏ Điều 7.",
       "  art_1__cl_1 [1] Sửa đổi Điều 8 như sau:\n    > art_1__cl_1__quot_1__art_9 [9] \"Báo tin\"\n  "
       "art_1__cl_2 [2] Bãi bỏ Điều 7.\n",
       "payload-label-mismatch"},
      // new text without labels has no units of its own
      {"1. Sửa đổi đoạn mở đầu Điều 4 như sau:\n“Chủ bến có trách nhiệm:”.\n2. Bãi bỏ Điều 8.",
       "  art_1__cl_1 [1] Sửa đổi đoạn mở đầu Điều …\n  art_1__cl_2 [2] Bãi bỏ Điều 8.\n", ""},
  }));
  CAPTURE(row.text);
  const Document document = parse_amending(row.text);
  const std::string tree = body_outline(document);
  const std::size_t second = tree.find('\n') + 1;
  CHECK(tree.substr(second) == row.outline + std::string("art_2 [2] \"Hiệu lực thi hành\"\n"));
  CHECK(codes(document) == row.codes);
}

TEST_CASE("a forgotten closing mark does not swallow the next article", "[parse]") {
  const Document document =
      parse_amending("1. Sửa đổi khoản 2 Điều 23 như sau:\n“2. Biểu phí:\na) Thuyền nan;\nb) Thuyền thúng.");
  CHECK(unit_with_eid(document, "art_2") >= 0);
  CHECK(codes(document) == "unbalanced-quote");
}

TEST_CASE("a quoted unit holds its words without the marks around them", "[parse]") {
  const Document document = parse_amending(
      "1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Chủ bến ghi “sổ”; giữ sổ.”;\n2. Bãi bỏ Điều 8.");
  const int unit = unit_with_eid(document, "art_1__cl_1__quot_1__cl_2");
  REQUIRE(unit >= 0);
  CHECK(document.words(document.units[static_cast<std::size_t>(unit)].span) ==
        "2. Chủ bến ghi “sổ”; giữ sổ.");
}
