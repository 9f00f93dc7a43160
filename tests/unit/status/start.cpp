// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/start.h"

#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

TEST_CASE("rows of table E", "[status]") {
  struct Row {
    const char* words;
    const char* rule;
  };
  const auto row = GENERATE(values<Row>({
      {"Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2017.", "E1"},
      {"Quyết định này có hiệu lực thi hành kể từ ngày ký.", "E2"},
      {"Nghị quyết này có hiệu lực từ ngày được Quốc hội thông qua.", "E3"},
      {"Quyết định này có hiệu lực thi hành sau 10 (mười) ngày, kể từ ngày ký.", "E4"},
      {"Thông tư này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.", "E5"},
      {"Quy định này có hiệu lực thi hành cùng thời điểm có hiệu lực của Luật Đất đai số 31/2024/QH15.",
       "E8"},
      {"Nghị quyết này đã được Hội đồng nhân dân thông qua ngày 10 tháng 7 năm 2024 và có hiệu lực từ ngày "
       "20 tháng 7 năm 2024.",
       "E1"},
  }));
  CAPTURE(row.words);
  vbpl::Document document;
  document.effective_text = row.words;
  CHECK(vbpl::start_evidence(document).rule == row.rule);
}

TEST_CASE("a silent act", "[status]") { CHECK(vbpl::start_evidence(vbpl::Document{}).rule == "E10"); }

TEST_CASE("provisions that take effect on a day of their own, row E7", "[status]") {
  const vbpl::test::Acts acts({{"Nghị định",
                                "15/2021/NĐ-CP",
                                "2021-08-20",
                                "2021-09-01",
                                "Bến thuyền",
                                {"Phạm vi", "Bến nhỏ", "Phà",
                                 "Điều 2, Điều 7 của Nghị định này có hiệu lực thi hành từ ngày 01 "
                                 "tháng 01 năm 2022.",
                                 "Điều 3 Nghị định này có hiệu lực từ ngày 25 tháng 8 năm 2021.",
                                 // Near misses: application, another act, a unit that is not there.
                                 "Điều 1 Nghị định này được áp dụng từ ngày 01 tháng 01 năm 2023.",
                                 "Điều 1 Luật Cảng cạn có hiệu lực từ ngày 01 tháng 01 năm 2023.",
                                 "Điều 99 Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2023."}}});
  const std::string number = "15/2021/NĐ-CP";
  CHECK(acts.units(number, "2021-08-24") == "");
  CHECK(acts.units(number, "2021-08-25") == "art_3 in_force");
  CHECK(acts.units(number, "2021-09-01") == "art_2 not_yet; art_7 not_yet");
  CHECK(acts.units(number, "2022-01-01") == "");
  CHECK(acts.status(number, "2021-09-01") == "in_force E1");
}
