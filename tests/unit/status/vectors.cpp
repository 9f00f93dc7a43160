// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of real numbers and dates with texts of our own; each case is one that practice got wrong somewhere.
#include <catch2/catch.hpp>

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

TEST_CASE("T13, T14, T15: from a stated day on", "[status]") {
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
