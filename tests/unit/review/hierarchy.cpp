// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const Head kDecree{"Nghị định", "902/2020/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2020",
                   "Quy định về bến thuyền dân sinh"};

std::string decree(const std::string& heading, const std::string& text) {
  return "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định về bến thuyền dân sinh.\nĐiều 2. " + heading +
         "\n" + text;
}
std::string circular(const std::string& heading, const std::string& text) {
  return "Căn cứ Nghị định số 902/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ quy định về bến thuyền "
         "dân sinh;\n"
         "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định chi tiết Nghị định số 902/2020/NĐ-CP.\nĐiều 2. " +
         heading + "\n" + text;
}

Archive pair(const std::string& higher, const std::string& lower,
             const std::string& date = "05 tháng 5 năm 2021",
             const std::string& heading = "Cấp giấy xác nhận") {
  Archive archive;
  archive.add(kDecree, decree("Cấp giấy xác nhận", higher));
  archive.add(
      {"Thông tư", "903/2021/TT-BGTVT", "BỘ GIAO THÔNG VẬN TẢI", date,
       "Quy định chi tiết một số điều của Nghị định số 902/2020/NĐ-CP quy định về bến thuyền dân sinh"},
      circular(heading, lower));
  return archive;
}

const std::string kRule =
    "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan tiếp nhận kiểm tra thực tế lối xuống "
    "bến, cọc neo thuyền, nơi đặt phao cứu sinh và cấp giấy xác nhận "
    "bến thuyền dân sinh cho chủ bến; nếu không cấp thì trả lời bằng văn bản và nêu rõ lý do cho chủ bến "
    "biết.";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a circular that copies the decree that it details restates it", "[restates-higher]") {
  CHECK(brief(pair(kRule, kRule).findings("restates-higher")) ==
        "restates-higher warning likely 903/2021/TT-BGTVT art_2 > 902/2020/NĐ-CP art_2\n");
}

TEST_CASE("a text that names the article that it follows refers, and is only possibly a copy",
          "[restates-higher]") {
  const std::string named = "Theo quy định tại Điều 2 Nghị định số 902/2020/NĐ-CP, " + kRule;
  CHECK(pair(kRule, named).findings("restates-higher").empty());
  CHECK(pair(kRule, named).findings("restates-higher").size() <
        pair(kRule, named).findings("restates-higher", true).size());
  // Another article of the same act is named: still a copy.
  const std::string other = "Theo quy định tại Điều 1 Nghị định số 902/2020/NĐ-CP, " + kRule;
  CHECK(pair(kRule, other).findings("restates-higher").size() == 1);
}

TEST_CASE("the ban on repetition holds for acts issued while the law of 2015 was in force",
          "[restates-higher]") {
  const auto later = pair(kRule, kRule, "05 tháng 5 năm 2025").findings("restates-higher");
  REQUIRE(later.size() == 1);
  CHECK(later[0].severity == "notice");
  CHECK(later[0].rule_source.find("từ 01/7/2016 đến 31/3/2025") != std::string::npos);
}

TEST_CASE("scope articles, other figures and acts that have no link restate nothing", "[restates-higher]") {
  CHECK(brief(pair(kRule, replaced(kRule, "05 ngày", "10 ngày")).findings("restates-higher")).empty());
  Archive unlinked;
  unlinked.add(kDecree, decree("Cấp giấy xác nhận", kRule));
  unlinked.add({"Thông tư", "904/2021/TT-BYT", "BỘ Y TẾ", "05 tháng 5 năm 2021", "Hướng dẫn trạm xá"},
               "Điều 1. Cấp giấy xác nhận\n" + kRule);
  CHECK(brief(unlinked.findings("restates-higher")).empty());
}

TEST_CASE("another time limit than the higher act's is a conflict, another basis too", "[numeric-conflict]") {
  struct Row {
    const char *limit, *severity, *what;
  };
  const auto row = GENERATE(values<Row>({
      {"10 ngày làm việc", "error", "time_limit"},
      {"05 ngày", "warning", "time_limit"},
  }));
  const auto findings =
      pair(kRule, replaced(kRule, "05 ngày làm việc", row.limit)).findings("numeric-conflict");
  CAPTURE(row.limit, brief(findings));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == row.severity);
  CHECK(findings[0].certainty == "likely");
  REQUIRE(findings[0].delta.size() == 1);
  CHECK(findings[0].delta[0].what == row.what);
}

TEST_CASE("figures that agree, stay within, or are about another case are no conflict",
          "[numeric-conflict]") {
  struct Row {
    const char* why;
    std::string higher, lower;
  };
  const std::string capped =
      replaced(kRule, "Trong thời hạn 05 ngày làm việc", "Trong thời hạn không quá 10 ngày làm việc");
  const auto row = GENERATE_COPY(values<Row>({
      {"the same in words", kRule, replaced(kRule, "05 ngày làm việc", "năm ngày làm việc")},
      {"within a cap", capped, replaced(capped, "10 ngày", "07 ngày")},
      {"a special case", kRule,
       replaced(replaced(kRule, "Trong thời hạn 05", "trong thời hạn 15"), "trong",
                "Đối với bến ở xã đảo có luồng nước xiết hoặc chưa có điện lưới, trong")},
      {"hours for a day", replaced(kRule, "05 ngày làm việc", "24 giờ"),
       replaced(kRule, "05 ngày làm việc", "01 ngày")},
  }));
  CAPTURE(row.why);
  CHECK(brief(pair(row.higher, row.lower).findings("numeric-conflict")).empty());
}

TEST_CASE("an article on another matter is at most a possible conflict", "[numeric-conflict]") {
  const Archive archive = pair(kRule, replaced(kRule, "05 ngày làm việc", "10 ngày làm việc"),
                               "05 tháng 5 năm 2021", "Thu hồi biển hiệu quán ăn");
  CHECK(brief(archive.findings("numeric-conflict")).empty());
}

TEST_CASE("slots are joined where the texts are worded otherwise", "[numeric-conflict]") {
  const std::string higher =
      "1. Chủ bến nộp hồ sơ tại cơ quan tiếp nhận.\n2. Trong thời hạn 15 ngày kể từ ngày kết thúc đợt kiểm "
      "tra định kỳ, Ủy ban nhân dân cấp xã báo cáo kết quả kiểm tra bến "
      "thuyền dân sinh về Ủy ban nhân dân cấp tỉnh.";
  const std::string lower =
      "Ủy ban nhân dân cấp xã gửi báo cáo kết quả kiểm tra định kỳ bến thuyền dân sinh về Ủy ban nhân dân "
      "cấp tỉnh trong thời hạn 20 ngày kể từ ngày kết thúc đợt kiểm tra.";
  CHECK(brief(pair(higher, lower).findings("numeric-conflict")) ==
        "numeric-conflict error likely 903/2021/TT-BGTVT art_2 > 902/2020/NĐ-CP art_2__cl_2\n");
  CHECK(brief(pair(higher, replaced(lower, "20 ngày", "15 ngày")).findings("numeric-conflict")).empty());
}
