// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/start.h"

#include <catch2/catch.hpp>

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
