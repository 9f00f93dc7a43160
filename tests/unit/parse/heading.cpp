// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* article;
  const char* heading;
};

}  // namespace

TEST_CASE("tên điều, or the article's own words", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Điều 1. Phạm vi điều chỉnh\nQuyết định này quy định về bến.", "Phạm vi điều chỉnh"},
      {"Điều 1.\nPhạm vi điều chỉnh\nQuyết định này quy định về bến.", "Phạm vi điều chỉnh"},
      {"Điều 1\nQuyết định này quy định về bến.", ""},  // a sentence on the next line
      {"Điều 1. Mục đích, yêu cầu:\n1. Mục đích.", "Mục đích, yêu cầu"},
      {"Điều 1. Hiệu lực thi hành.\nQuyết định này có hiệu lực từ ngày ký.", "Hiệu lực thi hành"},
      {"Điều 1. Quyết định này có hiệu lực từ ngày ký.", ""},
      {"Điều 1. Quyết định này có hiệu lực từ ngày ký.\nBãi bỏ Quyết định cũ.", ""},
      {"Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân", ""},
      {"Điều 1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Nội dung.”", ""},
      {"Điều 1. Sửa đổi một số điều của Quyết định số 15/2024/QĐ-UBND\n1. Bãi bỏ Điều 8.",
       "Sửa đổi một số điều của Quyết định số 15/2024/QĐ-UBND"},
      {"Điều 1. Chánh Văn phòng, Giám đốc Sở chịu trách nhiệm thi hành Quyết định này./.", ""},
      {"Điều 1. Trách nhiệm của các Sở,\nban, ngành có liên quan\n1. Sở Xây dựng.",
       "Trách nhiệm của các Sở, ban, ngành có liên quan"},
      {"Điều 1. Trách nhiệm của các Sở và\nban, ngành có liên quan\n1. Sở Xây dựng.",
       "Trách nhiệm của các Sở và ban, ngành có liên quan"},
      {"Điều 1. Hiệu lực thi hành[7]\n1. Quyết định này có hiệu lực từ ngày ký.", "Hiệu lực thi hành"},
      {"Điều 1.\n1. Một.", ""},
  }));
  CAPTURE(row.article);
  const Document document = parse_text(std::string("Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến\n") +
                                       row.article + "\nĐiều 2. Kết\nHết.");
  const int unit = unit_with_eid(document, "art_1");
  REQUIRE(unit >= 0);
  CHECK(document.units[static_cast<std::size_t>(unit)].heading.value_or("") == row.heading);
}
