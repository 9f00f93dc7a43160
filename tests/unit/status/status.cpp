// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

using vbpl::test::Acts;
using vbpl::test::ActText;
using vbpl::test::day;

namespace {
const ActText kOld{"Nghị định", "10/2010/NĐ-CP", "2010-02-01", "2010-03-20", "Quản lý chợ", {"Phạm vi"}};
}

TEST_CASE("an act ends on its successor's day, not before", "[status]") {
  const Acts acts({kOld,
                   {"Nghị định",
                    "20/2020/NĐ-CP",
                    "2020-02-01",
                    "2020-04-01",
                    "Quản lý chợ",
                    {"Nghị định này thay thế Nghị định số 10/2010/NĐ-CP."}}});
  CHECK(acts.status("10/2010/NĐ-CP", "2020-03-31") == "in_force E1 2020-04-01");
  CHECK(acts.status("10/2010/NĐ-CP", "2020-04-01") == "expired X1 2020-04-01");
  CHECK(acts.status("10/2010/NĐ-CP", "2020-01-31") == "in_force E1");  // not even signed
}

TEST_CASE("what the texts do not say stays unknown", "[status]") {
  const Acts silent({{"Nghị định", "10/2010/NĐ-CP", "2010-02-01", "", "Quản lý chợ", {"Phạm vi"}}});
  CHECK(silent.status("10/2010/NĐ-CP", "2020-01-01") == "unknown");
  const Acts blanket({kOld,
                      {"Nghị định",
                       "20/2020/NĐ-CP",
                       "2020-02-01",
                       "2020-04-01",
                       "Chợ",
                       {"Các quy định trước đây trái với Nghị định này đều bãi bỏ."}}});
  CHECK(blanket.status("10/2010/NĐ-CP", "2020-05-01") == "in_force E1");
}

TEST_CASE("an actor without an effective day ends others after a year", "[status]") {
  const Acts acts({kOld,
                   {"Nghị định",
                    "20/2020/NĐ-CP",
                    "2020-02-01",
                    "",
                    "Quản lý chợ",
                    {"Nghị định này thay thế Nghị định số 10/2010/NĐ-CP."}}});
  CHECK(acts.status("10/2010/NĐ-CP", "2020-06-01") == "in_force E1");
  CHECK(acts.status("10/2010/NĐ-CP", "2021-02-01") == "expired X1");
}

TEST_CASE("parts and exceptions", "[status]") {
  SECTION("exceptions that spare provisions keep the act alive") {
    const Acts acts({kOld,
                     {"Nghị định",
                      "20/2020/NĐ-CP",
                      "2020-02-01",
                      "2020-04-01",
                      "Chợ",
                      {"Nghị định này thay thế Nghị định số 10/2010/NĐ-CP, trừ các Điều 17, 18."}}});
    CHECK(acts.status("10/2010/NĐ-CP", "2020-05-01") == "partly_expired X1");
  }
  SECTION("a part told in words") {
    const Acts acts({kOld,
                     {"Nghị định",
                      "20/2020/NĐ-CP",
                      "2020-02-01",
                      "2020-04-01",
                      "Chợ",
                      {"Bãi bỏ quy định về lệ phí tại Nghị định số 10/2010/NĐ-CP."}}});
    CHECK(acts.status("10/2010/NĐ-CP", "2020-05-01") == "partly_expired X4");
  }
  SECTION("an insertion ends nothing") {
    const Acts acts({kOld,
                     {"Nghị định",
                      "20/2020/NĐ-CP",
                      "2020-02-01",
                      "2020-04-01",
                      "Sửa đổi, bổ sung một số điều của Nghị định số 10/2010/NĐ-CP",
                      {"Bổ sung Điều 7a vào sau Điều 7 như sau:"}}});
    CHECK(acts.status("10/2010/NĐ-CP", "2020-05-01").rfind("in_force", 0) == 0);
  }
}

TEST_CASE("suspension of a whole act ends by itself", "[status]") {
  const Acts acts({kOld,
                   {"Nghị định",
                    "20/2020/NĐ-CP",
                    "2020-02-01",
                    "2020-04-01",
                    "Ngưng",
                    {"Tạm ngưng hiệu lực toàn bộ Nghị định số 10/2010/NĐ-CP từ ngày 01/5/2020 đến hết ngày "
                     "31/12/2020."}}});
  CHECK(acts.status("10/2010/NĐ-CP", "2020-04-30") == "in_force E1");
  CHECK(acts.status("10/2010/NĐ-CP", "2020-12-31") == "suspended S1");
  CHECK(acts.status("10/2010/NĐ-CP", "2021-01-01") == "in_force E1");
}

TEST_CASE("lower force and later date end nothing", "[status]") {
  SECTION("a circular cannot end a decree") {
    const Acts acts({kOld,
                     {"Thông tư",
                      "02/2020/TT-BTP",
                      "2020-02-01",
                      "2020-04-01",
                      "Chợ",
                      {"Nghị định số 10/2010/NĐ-CP hết hiệu lực kể từ ngày Thông tư này có hiệu lực."}}});
    CHECK(acts.status("10/2010/NĐ-CP", "2020-05-01") == "in_force E1");
  }
  SECTION("nor can an act end a younger one") {
    const Acts acts({kOld,
                     {"Nghị định",
                      "20/2009/NĐ-CP",
                      "2009-02-01",
                      "2009-04-01",
                      "Chợ",
                      {"Nghị định này thay thế Nghị định số 10/2010/NĐ-CP."}}});
    CHECK(acts.status("10/2010/NĐ-CP", "2020-05-01") == "in_force E1");
  }
}

TEST_CASE("an act that is only named has a fate too", "[status]") {
  const Acts acts({{"Nghị định",
                    "20/2020/NĐ-CP",
                    "2020-02-01",
                    "2020-04-01",
                    "Chợ",
                    {"Nghị định này thay thế Nghị định số 10/2010/NĐ-CP ngày 1 tháng 2 năm 2010 và bãi bỏ "
                     "Điều 3 Nghị định số 11/2011/NĐ-CP."}}});
  const vbpl::StatusRegistry registry(acts.corpus(), acts.facts(), vbpl::default_tables());
  const auto fate = registry.status_of_number({"10/2010/NĐ-CP", {}, {}, {}}, day("2021-01-01"));
  CHECK(fate.status == vbpl::Status::expired);
  CHECK(fate.to == day("2020-04-01"));
  CHECK(fate.replaced_by == "20/2020/NĐ-CP");
  CHECK(fate.evidence.front().text.find("thay thế") != std::string::npos);
  CHECK(registry.status_of_number({"11/2011/NĐ-CP", {}, {}, {}}, day("2021-01-01")).status ==
        vbpl::Status::partly_expired);
  CHECK(registry.status_of_number({"99/2019/NĐ-CP", {}, {}, {}}, day("2021-01-01")).status ==
        vbpl::Status::unknown);
  SECTION("the table of laws knows some more") {
    const auto law = registry.status_of_number({"45/2013/QH13", "Luật", {}, {}}, day("2024-08-01"));
    CHECK(law.status == vbpl::Status::expired);
    CHECK(law.replaced_by == "31/2024/QH15");
    CHECK(law.evidence.front().doc == "table:law_aliases");
    CHECK(registry.status_of_number({"45/2013/QH13", "Luật", {}, {}}, day("2024-07-31")).status ==
          vbpl::Status::in_force);
    CHECK(registry.status_of_number({"45/2013/QH13", "Nghị quyết", {}, {}}, day("2024-08-01")).status ==
          vbpl::Status::unknown);
  }
}
