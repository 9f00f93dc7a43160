// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

std::string life_of(const Document& document) {
  const auto shown = [](const std::optional<Date>& date) { return date ? iso(*date) : std::string("-"); };
  return shown(document.effective) + " " + shown(document.expires) +
         (document.effective_text ? " " + *document.effective_text : "");
}

Document act(const char* clause) {
  return parse_text(
      std::string("CHÍNH PHỦ\nSố: 902/2020/NĐ-CP\nHà Nội, ngày 15 tháng 5 năm 2020\nNGHỊ ĐỊNH\nVề bến\nĐiều "
                  "1. Phạm vi\nNghị định này quy định về bến.\nĐiều 2. Hiệu lực thi hành\n") +
      clause);
}

struct Row {
  const char* clause;
  const char* life;
};

}  // namespace

TEST_CASE("the effective clause and its day, decision table E", "[parse]") {
  const auto row = GENERATE(values<Row>({
      // E1
      {"Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2020.",
       "2020-07-01 - Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2020."},
      {"1. Nghị định này có hiệu lực từ ngày 01/7/2020.\n2. Bãi bỏ Nghị định cũ.",
       "2020-07-01 - Nghị định này có hiệu lực từ ngày 01/7/2020."},
      {"Nghị định này thay thế Nghị định số 17/2003/NĐ-CP và có hiệu lực từ ngày 1-7-2020.",
       "2020-07-01 - Nghị định này thay thế Nghị định số 17/2003/NĐ-CP và có hiệu lực từ ngày 1-7-2020."},
      // E7: the first clause is the act's; units may start later
      {"1. Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020, trừ khoản 2 Điều này.\n2. Điều 1 của Nghị "
       "định này có hiệu lực từ ngày 01 tháng 01 năm 2021.",
       "2020-07-01 - Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020, trừ khoản 2 Điều này."},
      // E2
      {"Nghị định này có hiệu lực kể từ ngày ký.", "2020-05-15 - Nghị định này có hiệu lực kể từ ngày ký."},
      {"Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành. Bãi bỏ văn bản cũ.",
       "2020-05-15 - Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành."},
      // E4
      {"Nghị định này có hiệu lực sau 10 ngày, kể từ ngày ký.",
       "2020-05-25 - Nghị định này có hiệu lực sau 10 ngày, kể từ ngày ký."},
      {"Nghị định này có hiệu lực thi hành sau bốn mươi lăm ngày kể từ ngày ký ban hành.",
       "2020-06-29 - Nghị định này có hiệu lực thi hành sau bốn mươi lăm ngày kể từ ngày ký ban hành."},
      // E4 in months, to the last day of a shorter month
      {"Nghị định này có hiệu lực thi hành sau 06 tháng, kể từ ngày ký ban hành.",
       "2020-11-15 - Nghị định này có hiệu lực thi hành sau 06 tháng, kể từ ngày ký ban hành."},
      {"Nghị định này có hiệu lực sau 45 (bốn mươi lăm) ngày kể từ ngày ký.",
       "2020-06-29 - Nghị định này có hiệu lực sau 45 (bốn mươi lăm) ngày kể từ ngày ký."},
      {"Nghị định này có hiệu lực thi hành 45 ngày kể từ ngày ký.",
       "2020-06-29 - Nghị định này có hiệu lực thi hành 45 ngày kể từ ngày ký."},
      // slips of print
      {"Nghị đinh này có hiệu lực thực hiện kể từ ngày25 Tháng 8 nám 2020.",
       "2020-08-25 - Nghị đinh này có hiệu lực thực hiện kể từ ngày25 Tháng 8 nám 2020."},
      {"Nghị định này này có hiệu lực từ ngày 01/7/2020.",
       "2020-07-01 - Nghị định này này có hiệu lực từ ngày 01/7/2020."},
      {"Nghị định này có hiệu lực thi hành trong hai năm kể từ ngày 01 tháng 7 năm 2020.",
       "2020-07-01 - Nghị định này có hiệu lực thi hành trong hai năm kể từ ngày 01 tháng 7 năm 2020."},
      // the day left open, and a day that no calendar has
      {"Nghị định này có hiệu lực kể từ ngày    tháng    năm 2020.",
       "- - Nghị định này có hiệu lực kể từ ngày    tháng    năm 2020."},
      {"Nghị định này có hiệu lực kể từ ngày 31 tháng 6 năm 2020.",
       "- - Nghị định này có hiệu lực kể từ ngày 31 tháng 6 năm 2020."},
      // near miss: the clause of another act, told in this one
      {"Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2013.", "- -"},
      {"Thông tư này hết hiệu lực kể từ ngày 01 tháng 7 năm 2013.", "- -"},
      // E5, E8: words without a day that is known here
      {"Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.",
       "- - Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo."},
      {"Nghị định này có hiệu lực từ ngày Luật Bến thuyền có hiệu lực.",
       "- - Nghị định này có hiệu lực từ ngày Luật Bến thuyền có hiệu lực."},
      // near misses: another act, a condition, the end
      {"Nghị định số 17/2003/NĐ-CP có hiệu lực từ ngày 01 tháng 7 năm 2003 bị bãi bỏ.", "- -"},
      {"Hồ sơ nộp trước ngày Nghị định này có hiệu lực thi hành thì giải quyết theo quy định cũ.", "- -"},
      {"Khoản 2 Điều 1 của Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020.", "- -"},
      // X0
      {"Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020 đến hết ngày 31 tháng 12 năm 2025.",
       "2020-07-01 2026-01-01 Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020 đến hết ngày 31 tháng 12 "
       "năm 2025."},
      {"1. Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020.\n2. Nghị định này hết hiệu lực kể từ ngày "
       "01 tháng 3 năm 2027.",
       "2020-07-01 2027-03-01 Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020."},
      {"1. Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020.\n2. Nghị định số 17/2003/NĐ-CP hết hiệu "
       "lực kể từ ngày 01 tháng 7 năm 2020.",
       "2020-07-01 - Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2020."},
  }));
  CAPTURE(row.clause);
  CHECK(life_of(act(row.clause)) == row.life);
}

TEST_CASE("laws and resolutions count from their adoption", "[parse]") {
  const Document law = parse_text(
      "QUỐC HỘI\nLuật số: 901/2019/QH14\nLUẬT\nBẾN THUYỀN\nĐiều 1. Hiệu lực\nLuật này có hiệu lực kể từ ngày "
      "được Quốc hội thông qua.\n"
      "Luật này được Quốc hội khóa XIV, kỳ họp thứ 8 thông qua ngày 20 tháng 11 năm 2019.\nCHỦ TỊCH QUỐC "
      "HỘI\nNguyễn Hữu Mẫu");
  CHECK(life_of(law) == "2019-11-20 - Luật này có hiệu lực kể từ ngày được Quốc hội thông qua.");
  CHECK(law.adopted == parse_iso_date("2019-11-20"));
  CHECK(law.issued == law.adopted);
  const Document resolution = parse_text(
      "HỘI ĐỒNG NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 09/2021/NQ-HĐND\nVân Hải, ngày 16 tháng 7 năm 2021\nNGHỊ "
      "QUYẾT\nVề phí\nĐiều 1. Mức phí\nHai nghìn đồng.\n"
      "Nghị quyết này đã được Hội đồng nhân dân tỉnh Khóa X, Kỳ họp thứ 2 thông qua ngày 15 tháng 7 năm 2021 "
      "và có hiệu lực từ ngày 01 tháng 8 năm 2021./.\nCHỦ TỊCH\nPhạm Thị Hồng Vân");
  CHECK(resolution.adopted == parse_iso_date("2021-07-15"));
  CHECK(resolution.issued == parse_iso_date("2021-07-16"));
  CHECK(resolution.effective == parse_iso_date("2021-08-01"));
}

TEST_CASE("the clause of a quoted text is not the act's", "[parse]") {
  const Document document = act(
      "Sửa đổi Điều 9 như sau:\n“Điều 9. Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 01 năm 2030.”");
  CHECK_FALSE(document.effective);
}
