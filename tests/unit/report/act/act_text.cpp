// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/act_text.h"

#include <catch2/catch.hpp>

#include "tests/unit/report/act/archive.h"

using namespace vbpl;

namespace {

std::string states(const ActText& text) {
  static const char* const kNames[] = {"amended", "inserted", "ended", "suspended",
                                       "pending", "failed",   "noted"};
  std::string out;
  for (const ProvisionChange& change : text.changes)
    out += change.eid + " " + kNames[static_cast<int>(change.state)] +
           (change.earlier.empty() ? "" : " <" + change.earlier + ">") + "\n";
  return out;
}

struct Row {
  const char *day, *states;
};

}  // namespace

TEST_CASE("what provisions have become on a day", "[act]") {
  const test::Archive archive;
  const auto row = GENERATE(values<Row>({
      // all is still to come; what will be inserted has no place yet
      {"2022-01-01",
       "art_1 pending <Điều 1. Giờ\nBến mở từ 5 giờ.>\nart_2__cl_2 pending <2. Trông bến.>\n"
       "art_3 pending <Điều 3. Phao\nCó phao theo Điều 1.>\nart_4 pending <Điều 4. Cũ\nHết.>\n"
       "art_5 pending <Điều 5. Hiệu lực thi hành\nQuyết định này có hiệu lực thi hành từ ngày 20 tháng 5 năm "
       "2020.>\n"},
      // words that are not there: told, never guessed; the suspension works within its days only
      {"2025-06-01",
       "art_1 amended <Điều 1. Giờ\nBến mở từ 5 giờ.>\nart_2__cl_2 ended <2. Trông bến.>\n"
       "art_3 suspended <Điều 3. Phao\nCó phao theo Điều 1.>\nart_3a inserted\nart_4 failed <Điều 4. "
       "Cũ\nHết.>\nart_5 pending <Điều 5. Hiệu lực thi hành\nQuyết định này có hiệu lực thi hành từ ngày 20 "
       "tháng 5 năm 2020.>\n"},
      {"2026-03-01",
       "art_1 amended <Điều 1. Giờ\nBến mở từ 5 giờ.>\nart_2__cl_2 ended <2. Trông bến.>\n"
       "art_3 noted <Điều 3. Phao\nCó phao theo Điều 1.>\nart_3a inserted\nart_4 failed <Điều 4. "
       "Cũ\nHết.>\nart_5 ended <Điều 5. Hiệu lực thi hành\nQuyết định này có hiệu lực thi hành từ ngày 20 "
       "tháng 5 năm 2020.>\n"},
  }));
  CAPTURE(row.day);
  CHECK(states(archive.text_on(parse_iso_date(row.day).value())) == row.states);
}

TEST_CASE("a repealed provision keeps its number in the text", "[act]") {
  const test::Archive archive;
  const ActText text = archive.text_on(parse_iso_date("2025-06-01").value());
  CHECK(text.document.text.find("2. (được bãi bỏ)") != std::string::npos);
  CHECK(text.document.text.find("Điều 3a. Đèn") != std::string::npos);
  REQUIRE(amending_acts(text).size() == 2);
  CHECK(amending_acts(text)[0]->actor->number == "9/2023/QĐ-UBND");
}

TEST_CASE("the legal bases and tables keep their places", "[act]") {
  const test::Archive archive;
  const ActText text = archive.text_on(parse_iso_date("2025-06-01").value());
  REQUIRE(text.document.basis.size() == 1);
  CHECK(text.document.words(text.document.basis[0]).starts_with("Căn cứ Luật Tổ chức"));
}
