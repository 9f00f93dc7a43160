// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/law_words.h"

#include <catch2/catch.hpp>

namespace vbpl {

namespace {
struct Row {
  const char* given;
  const char* expected;
};
}  // namespace

TEST_CASE("sources as drafters write them", "[report]") {
  const auto row = GENERATE(values<Row>({
      {"Luật 64/2025/QH15 Điều 58 khoản 3", "khoản 3 Điều 58 Luật số 64/2025/QH15"},
      {"Luật 64/2025/QH15 Điều 57 khoản 1 điểm a; Luật 80/2015/QH13 Điều 154 khoản 1",
       "điểm a khoản 1 Điều 57 Luật số 64/2025/QH15; khoản 1 Điều 154 Luật số 80/2015/QH13"},
      {"Nghị định 78/2025/NĐ-CP Điều 62", "Điều 62 Nghị định số 78/2025/NĐ-CP"},
      {"Luật Tổ chức CQĐP 72/2025/QH15 Đ51.3, Đ54; NQ 203/2025/QH15 (sửa Hiến pháp)",
       "khoản 3 Điều 51, Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số "
       "203/2025/QH15 (sửa Hiến pháp)"},
      {"NQ 202/2025/QH15 (12/6/2025)", "Nghị quyết số 202/2025/QH15 (12/6/2025)"},  // a day is no number
      {"Luật 64/2025/QH15 Điều 57 khoản 2 (sửa đổi bởi Luật 87/2025/QH15)",
       "khoản 2 Điều 57 Luật số 64/2025/QH15 (sửa đổi bởi Luật số 87/2025/QH15)"},
      {"Luật X Đ57.1a", "điểm a khoản 1 Điều 57 Luật X"},
      {"Nghị định số 79/2025/NĐ-CP Điều 6", "Điều 6 Nghị định số 79/2025/NĐ-CP"},
      // near misses: what is written otherwise stays
      {"Luật 64/2025/QH15 Điều 58 đoạn 2", "Luật số 64/2025/QH15 Điều 58 đoạn 2"},
      {"Luật Đất đai 31/2024/QH15", "Luật Đất đai số 31/2024/QH15"},
      {"quyết định của TTg", "quyết định của TTg"},
      {"", ""},
  }));
  CAPTURE(row.given);
  CHECK(formal_source(row.given) == row.expected);
}

TEST_CASE("rows of tables of changes in words", "[report]") {
  const auto row = GENERATE(values<Row>({
      {"Bộ Giao thông vận tải → Bộ Xây dựng (2025-03-01)",
       "Bộ Giao thông vận tải, nay là Bộ Xây dựng (từ ngày 01/3/2025)"},
      {"huyện → (không còn là đơn vị hành chính) (2025-07-01)",
       "huyện: không còn là đơn vị hành chính (từ ngày 01/7/2025)"},
      {"Luật Đất đai 45/2013/QH13 → 31/2024/QH15", "Luật Đất đai số 45/2013/QH13, nay là văn bản số 31/2024/QH15"},
      {"A → B (Nghị quyết)", "A, nay là B (Nghị quyết)"},  // no day
      {"không có mũi tên", "không có mũi tên"},
  }));
  CAPTURE(row.given);
  CHECK(changed_words(row.given) == row.expected);
}

TEST_CASE("sentences begin with a capital", "[report]") {
  CHECK(as_sentence("điều 5") == "Điều 5");
  CHECK(as_sentence("khoản 2") == "Khoản 2");
  CHECK(as_sentence("“huyện”") == "“huyện”");
  CHECK(as_sentence("").empty());
}

}  // namespace vbpl
