// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of real numbers and dates with texts of our own; each case is one that practice got wrong somewhere.
#include <catch2/catch.hpp>

#include "libdoc/status/precedence.h"
#include "tests/unit/status/acts.h"

using vbpl::test::Acts;
using vbpl::test::ActText;

namespace {

const ActText kLaw2015{"Luật",
                       "80/2015/QH13",
                       "2015-06-22",
                       "2016-07-01",
                       "Ban hành văn bản quy phạm pháp luật",
                       {"Phạm vi điều chỉnh"}};
const ActText kLaw2020{
    "Luật",
    "63/2020/QH14",
    "2020-06-18",
    "2021-01-01",
    "Sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13",
    {"Sửa đổi, bổ sung khoản 2 Điều 14 như sau:", "Luật này có hiệu lực từ ngày 01 tháng 01 năm 2021."}};
const ActText kLaw2025{
    "Luật",
    "64/2025/QH15",
    "2025-02-19",
    "2025-04-01",
    "Ban hành văn bản quy phạm pháp luật",
    {"Luật số 80/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 63/2020/QH14 hết hiệu lực thi "
     "hành từ ngày Luật này có hiệu lực thi hành, trừ trường hợp quy định tại khoản 4 "
     "Điều này và Điều 72 của Luật này.",
     "Khoản 1 Điều 46 của Luật số 80/2015/QH13 hết hiệu lực thi hành từ ngày Luật này được thông qua."}};

/// A law, the act that ends it on `end`, and a decree that details it.
Acts parent_and_child(
    const char* effective, const char* signed_on, const char* end,
    const std::string& child_title = "Quy định chi tiết một số điều của Luật Cảng cạn số 90/2014/QH13") {
  return Acts({{"Luật", "90/2014/QH13", "2005-06-20", "2006-01-01", "Cảng cạn", {"Phạm vi điều chỉnh"}},
               {"Nghị định", "11/2007/NĐ-CP", "2007-01-12", effective, child_title, {"Phạm vi điều chỉnh"}},
               {"Luật",
                "91/2017/QH14",
                signed_on,
                end,
                "Cảng cạn",
                {"Luật Cảng cạn số 90/2014/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành."}}});
}

}  // namespace

TEST_CASE("T01 to T05: the law on law-making through its life", "[status]") {
  const Acts acts({kLaw2015, kLaw2020, kLaw2025});
  CHECK(acts.status("80/2015/QH13", "2016-06-30") == "not_yet E1");
  CHECK(acts.status("80/2015/QH13", "2016-07-01") == "in_force E1");
  CHECK(acts.status("80/2015/QH13", "2022-01-01") == "partly_expired X2");
  CHECK(acts.units("80/2015/QH13", "2022-01-01") == "art_14__cl_2 partly_expired");
  CHECK(acts.units("80/2015/QH13", "2025-02-19") == "art_14__cl_2 partly_expired; art_46__cl_1 expired");
  CHECK(acts.units("80/2015/QH13", "2025-02-18") == "art_14__cl_2 partly_expired");
  CHECK(acts.status("80/2015/QH13", "2025-03-31") == "partly_expired X2 2025-04-01");
  CHECK(acts.status("80/2015/QH13", "2025-04-01") == "expired X3 2025-04-01");
}

TEST_CASE("T06: the decree that went with the law was replaced the same day", "[status]") {
  const Acts acts(
      {{"Nghị định",
        "34/2016/NĐ-CP",
        "2016-05-14",
        "2016-07-01",
        "Quy định chi tiết một số điều của Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13",
        {"Phạm vi"}},
       {"Nghị định",
        "78/2025/NĐ-CP",
        "2025-04-01",
        "2025-04-01",
        "Quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật",
        {"Nghị định số 34/2016/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực."}}});
  CHECK(acts.status("34/2016/NĐ-CP", "2025-04-02") == "expired X3 2025-04-01");
}

TEST_CASE("T07: clauses suspended on the day they would have begun", "[status]") {
  const Acts acts(
      {{"Thông tư", "39/2016/TT-NHNN", "2016-12-30", "2017-03-15", "Hoạt động cho vay", {"Phạm vi"}},
       {"Thông tư",
        "06/2023/TT-NHNN",
        "2023-06-28",
        "2023-09-01",
        "Sửa đổi, bổ sung một số điều của Thông tư số 39/2016/TT-NHNN",
        {"Sửa đổi, bổ sung khoản 2 Điều 22 như sau:",
         "Bổ sung khoản 8, khoản 9 và khoản 10 vào Điều 8 như sau:"}},
       {"Thông tư",
        "10/2023/TT-NHNN",
        "2023-08-23",
        "2023-09-01",
        "Ngưng hiệu lực một số nội dung",
        {"Ngưng hiệu lực thi hành khoản 8 (đã được bổ sung theo khoản 2 Điều 1 Thông tư số 06/2023/TT-NHNN), "
         "khoản 9 và khoản 10 Điều 8 của Thông tư số 39/2016/TT-NHNN cho đến ngày có hiệu lực của văn bản "
         "mới."}}});
  CHECK(acts.status("39/2016/TT-NHNN", "2023-08-31") == "in_force E1");
  CHECK(acts.status("39/2016/TT-NHNN", "2023-09-02").rfind("partly_expired", 0) == 0);
  CHECK(acts.units("39/2016/TT-NHNN", "2023-09-02") ==
        "art_22__cl_2 partly_expired; art_8__cl_10 suspended; art_8__cl_8 suspended; art_8__cl_9 suspended");
}

TEST_CASE("T08: an instruction of an amending act is repealed", "[status]") {
  const Acts acts({{"Thông tư",
                    "06/2023/TT-NHNN",
                    "2023-06-28",
                    "2023-09-01",
                    "Sửa đổi, bổ sung một số điều của Thông tư số 39/2016/TT-NHNN",
                    {"Sửa đổi"}},
                   {"Thông tư",
                    "12/2024/TT-NHNN",
                    "2024-06-28",
                    "2024-07-01",
                    "Sửa đổi",
                    {"Bãi bỏ khoản 8, điểm b khoản 9 Điều 1 Thông tư số 06/2023/TT-NHNN."}}});
  CHECK(acts.status("06/2023/TT-NHNN", "2024-07-02") == "partly_expired X6");
  CHECK(acts.units("06/2023/TT-NHNN", "2024-07-02") == "art_1__cl_8 expired; art_1__cl_9__point_b expired");
}

TEST_CASE("T09, T10: replaced by a circular of a successor", "[status]") {
  const Acts acts({{"Quyết định", "51/2008/QĐ-BCT", "2008-12-30", "2009-02-10", "Quy chuẩn", {"Phạm vi"}},
                   {"Thông tư",
                    "32/2019/TT-BCT",
                    "2019-11-21",
                    "2020-07-01",
                    "Quy chuẩn",
                    {"Thông tư này thay thế Quyết định số 51/2008/QĐ-BCT ngày 30 tháng 12 năm 2008."}}});
  CHECK(acts.status("51/2008/QĐ-BCT", "2020-06-30") == "in_force E1 2020-07-01");
  CHECK(acts.status("51/2008/QĐ-BCT", "2020-07-01") == "expired X1 2020-07-01");
}

TEST_CASE("T11: repealed in part, later as a whole", "[status]") {
  const Acts acts({{"Thông tư", "03/2013/TT-BTP", "2013-01-31", "2013-03-15", "Quy định", {"Phạm vi"}},
                   {"Thông tư",
                    "13/2015/TT-BTP",
                    "2015-09-29",
                    "2015-11-12",
                    "Quy định",
                    {"Bãi bỏ Điều 7 Thông tư số 03/2013/TT-BTP."}},
                   {"Thông tư",
                    "11/2018/TT-BTP",
                    "2018-07-30",
                    "2018-09-14",
                    "Bãi bỏ",
                    {"Bãi bỏ toàn bộ Thông tư số 03/2013/TT-BTP ngày 31 tháng 01 năm 2013."}}});
  CHECK(acts.status("03/2013/TT-BTP", "2016-01-01") == "partly_expired X4");
  CHECK(acts.status("03/2013/TT-BTP", "2018-09-14") == "expired X4 2018-09-14");
}

TEST_CASE("T12: an individual act ends a part of a normative one of its province", "[status]") {
  const std::string place = "tỉnh Vân Hải";
  const Acts acts(
      {{"Quyết định", "30/2013/QĐ-UBND", "2013-07-10", "2013-07-20", "Quy định", {"Phạm vi"}, place},
       {"Quyết định",
        "30/2013/QĐ-UBND",
        "2013-07-10",
        "2013-07-20",
        "Quy định của tỉnh khác",
        {"Phạm vi"},
        "tỉnh Thanh Sơn"},
       {"Quyết định",
        "413/QĐ-UBND",
        "2015-02-27",
        "2015-02-27",
        "Bãi bỏ",
        {"Bãi bỏ Điều 4 Quyết định số 30/2013/QĐ-UBND ngày 10 tháng 7 năm 2013 của Ủy ban nhân dân tỉnh."},
        place}});
  CHECK(acts.status("30/2013/QĐ-UBND", "2015-03-01") == "partly_expired X5");
  const auto records = acts.records("2015-03-01");
  CHECK(records.back().document == 2);
  const vbpl::StatusRegistry registry(acts.corpus(), acts.facts(), vbpl::default_tables());
  CHECK(registry.fate_of(std::size_t{1}, vbpl::test::day("2015-03-01")).status ==
        vbpl::Status::in_force);  // the other province's
}

TEST_CASE("T13, T14: from a stated day on", "[status]") {
  const Acts acts({{"Quyết định",
                    "01/2018/QĐ-UBND",
                    "2018-01-09",
                    "2018-01-19",
                    "Quy định",
                    {"Phạm vi"},
                    "tỉnh Vân Hải"}});
  CHECK(acts.status("01/2018/QĐ-UBND", "2018-01-18") == "not_yet E1");
  CHECK(acts.status("01/2018/QĐ-UBND", "2018-01-19") == "in_force E1");
}

TEST_CASE("T16 to T20: what details an act falls with it or not, by the law of the day", "[status]") {
  CHECK(parent_and_child("2007-03-01", "2017-06-20", "2018-01-01").status("11/2007/NĐ-CP", "2018-01-02") ==
        "expired X7b 2018-01-01");
  CHECK(parent_and_child("2007-03-01", "2024-11-20", "2025-05-01").status("11/2007/NĐ-CP", "2025-05-02") ==
        "in_force E1");
  CHECK(parent_and_child("2007-03-01", "2025-06-20", "2025-08-01").status("11/2007/NĐ-CP", "2025-08-02") ==
        "expired X7d 2025-08-01");
  CHECK(parent_and_child("2007-03-01", "2011-06-20", "2012-01-01").status("11/2007/NĐ-CP", "2012-01-02") ==
        "in_force E1");
  SECTION("guidance is no detailing act: a flag, not an end") {
    CHECK(parent_and_child("2007-03-01", "2017-06-20", "2018-01-01",
                           "Hướng dẫn thi hành Luật Cảng cạn số 90/2014/QH13")
              .status("11/2007/NĐ-CP", "2018-01-02") == "in_force E1");
  }
  SECTION("of two parents one lives on") {
    const std::string both =
        "Quy định chi tiết một số điều của Luật Cảng cạn số 90/2014/QH13 và Luật Hàng hải số 40/2005/QH11";
    CHECK(parent_and_child("2007-03-01", "2017-06-20", "2018-01-01", both)
              .status("11/2007/NĐ-CP", "2018-01-02") == "in_force E1");
  }
  SECTION("what begins with the new law does not fall with the old") {
    CHECK(parent_and_child("2018-01-01", "2017-06-20", "2018-01-01").status("11/2007/NĐ-CP", "2018-01-02") ==
          "in_force E1");
  }
}

TEST_CASE("T21: a resolution that runs to a day", "[status]") {
  const Acts acts({{"Nghị quyết",
                    "14/2021/NQ-HĐND",
                    "2021-12-08",
                    "2022-01-01",
                    "Hỗ trợ",
                    {"Nghị quyết này được thực hiện đến hết ngày 31 tháng 12 năm 2025."},
                    "tỉnh Vân Hải"}});
  CHECK(acts.status("14/2021/NQ-HĐND", "2025-12-31") == "in_force E1 2026-01-01");
  CHECK(acts.status("14/2021/NQ-HĐND", "2026-01-01") == "expired X0 2026-01-01");
}

TEST_CASE("T22: a merged province's acts live on", "[status]") {
  const Acts acts({{"Quyết định",
                    "08/2023/QĐ-UBND",
                    "2023-03-01",
                    "2023-03-11",
                    "Quy định",
                    {"Phạm vi"},
                    "tỉnh Vân Hải"}});
  CHECK(acts.status("08/2023/QĐ-UBND", "2026-11-23") == "in_force E1");
}

TEST_CASE("T19: a detailing decree that was announced to continue", "[status]") {
  const auto acts = [](const char* announced) {
    return Acts({{"Luật", "90/2014/QH13", "2005-06-20", "2006-01-01", "Cảng cạn", {"Phạm vi điều chỉnh"}},
                 {"Nghị định",
                  "11/2007/NĐ-CP",
                  "2007-01-12",
                  "2007-03-01",
                  "Quy định chi tiết một số điều của Luật Cảng cạn số 90/2014/QH13",
                  {"Phạm vi điều chỉnh"}},
                 {"Luật",
                  "91/2025/QH15",
                  "2025-06-20",
                  "2025-08-01",
                  "Cảng cạn",
                  {"Luật Cảng cạn số 90/2014/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành."}},
                 {"Quyết định",
                  "512/QĐ-BTP",
                  announced,
                  announced,
                  "Công bố văn bản tiếp tục có hiệu lực",
                  {"Công bố Nghị định số 11/2007/NĐ-CP tiếp tục có hiệu lực đến khi có văn bản thay thế."}}});
  };
  CHECK(acts("2025-07-15").status("11/2007/NĐ-CP", "2025-08-02").rfind("in_force", 0) == 0);
  // Announced only after the parent had ended.
  CHECK(acts("2025-08-15").status("11/2007/NĐ-CP", "2025-08-20").rfind("expired X7d", 0) == 0);
}

namespace {

/// All rules in the evidence of the act with this number.
std::string rules(const Acts& acts, const char* as_of) {
  std::string out;
  const auto records = acts.records(as_of);
  for (const vbpl::Evidence& evidence : records.front().evidence)
    out += (out.empty() ? "" : " ") + evidence.rule;
  return out;
}

Acts decision(const char* issued, const char* effective, const char* territory) {
  return Acts({{"Quyết định", "08/2025/QĐ-UBND", issued, effective, "Quy định", {"Phạm vi"}, territory}});
}

}  // namespace

TEST_CASE("T22, T23: acts of places that were merged or are gone live on, with a flag", "[status]") {
  const Acts province = decision("2023-03-01", "2023-03-11", "tỉnh Vĩnh Phúc");
  CHECK(rules(province, "2026-11-23") == "E1 T2");
  CHECK(rules(province, "2025-06-30") == "E1");
  CHECK(rules(decision("2023-03-01", "2023-03-11", "tỉnh Vân Hải"), "2026-11-23") == "E1");
  const Acts district = decision("2023-03-01", "2023-03-11", "huyện An Bình, tỉnh Vân Hải");
  CHECK(district.status("08/2025/QĐ-UBND", "2026-11-23") == "in_force E1");
  CHECK(rules(district, "2026-11-23") == "E1 T3");
  CHECK(rules(district, "2025-06-30") == "E1");
}

TEST_CASE("T24: communes had no power to issue normative acts for three months", "[status]") {
  CHECK(rules(decision("2025-05-10", "2025-05-20", "xã An Hòa, tỉnh Vân Hải"), "2025-05-20") == "E1 K1");
  CHECK(rules(decision("2025-07-10", "2025-07-20", "xã An Hòa, tỉnh Vân Hải"), "2025-07-20") == "E1");
  CHECK(rules(decision("2025-05-10", "2025-05-20", "tỉnh Vân Hải"), "2025-05-20") == "E1");
}

TEST_CASE("T15: an act of a district waits seven days", "[status]") {
  const char* const place = "huyện An Bình, tỉnh Vân Hải";
  CHECK(rules(decision("2019-07-01", "2019-07-08", place), "2019-07-08") == "E1");
  CHECK(rules(decision("2019-07-01", "2019-07-07", place), "2019-07-08") == "E1 E6");
}

TEST_CASE("T25: in force on the day of signing, sooner than the law allows", "[status]") {
  const Acts soon = decision("2025-09-01", "2025-09-01", "tỉnh Vân Hải");
  CHECK(soon.status("08/2025/QĐ-UBND", "2025-09-02").rfind("in_force", 0) == 0);
  CHECK(rules(soon, "2025-09-02") == "E1 E6");
  CHECK(rules(decision("2025-09-01", "2025-09-11", "tỉnh Vân Hải"), "2025-09-12") == "E1");
  CHECK(rules(Acts({{"Quyết định",
                     "08/2025/QĐ-UBND",
                     "2025-09-01",
                     "2025-09-01",
                     "Quy định",
                     {"Ban hành theo trình tự, thủ tục rút gọn"},
                     "tỉnh Vân Hải"}}),
              "2025-09-02") == "E1");
}

TEST_CASE("T26 to T28: which of two acts applies", "[status]") {
  using vbpl::Precedence;
  const auto ruled = [](const ActText& first, const ActText& second) {
    const vbpl::Ruling ruling = vbpl::which_applies(vbpl::test::act(first), vbpl::test::act(second));
    return std::string(ruling.applies == Precedence::first    ? "first "
                       : ruling.applies == Precedence::second ? "second "
                                                              : "undecided ") +
           ruling.rule;
  };
  // The later takes effect sooner: the day of issue decides.
  const ActText decree{"Nghị định", "10/2020/NĐ-CP", "2020-01-17", "2020-04-01", "Quy định", {"Phạm vi"}};
  const ActText later{"Nghị định", "11/2020/NĐ-CP", "2020-01-20", "2020-03-16", "Quy định", {"Phạm vi"}};
  const ActText circular{"Thông tư", "05/2022/TT-BTP", "2022-01-17", "2022-04-01", "Quy định", {"Phạm vi"}};
  CHECK(ruled(decree, later) == "second A4");
  CHECK(ruled(later, decree) == "first A4");
  CHECK(ruled(circular, decree) == "second A3");
  vbpl::Document health = vbpl::test::act(circular), justice = health;
  health.issuer = "Bộ Y tế";
  CHECK(vbpl::which_applies(health, justice).applies == Precedence::undecided);
  CHECK(std::string(vbpl::which_applies(health, justice).rule) == "A6");
}
