// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::act;
using vbpl::test::commands;

TEST_CASE("acts that say when they end", "[amend]") {
  CHECK(commands("Nghị quyết này được thực hiện đến hết ngày 31 tháng 12 năm 2026.") ==
        "expire 77/2025/NĐ-CP @2027-01-01");
  CHECK(
      commands("Nghị định này có hiệu lực từ ngày 01 tháng 9 năm 2025 đến hết ngày 31 tháng 12 năm 2025.") ==
      "expire 77/2025/NĐ-CP @2026-01-01");
  CHECK(commands("Nghị định này hết hiệu lực kể từ ngày 01 tháng 3 năm 2027.") ==
        "expire 77/2025/NĐ-CP @2027-03-01");
  SECTION("a period counts from the effective day") {
    auto act_with_start =
        act({"Nghị quyết này được thực hiện trong thời gian 05 năm kể từ ngày có hiệu lực thi hành."});
    act_with_start.effective = vbpl::make_date(2025, 7, 1);
    CHECK(commands(act_with_start) == "expire 77/2025/NĐ-CP @2030-07-01");
  }
  SECTION("a deadline for a task is no end") {
    CHECK(commands("Nghị định này áp dụng đối với hồ sơ nộp đến hết ngày 31 tháng 12 năm 2025.") == "");
    CHECK(
        commands(
            "Mức thu quy định tại Điều 1 Nghị định này được thực hiện đến hết ngày 31 tháng 12 năm 2025.") ==
        "");
    CHECK(commands("Từ ngày Nghị định này có hiệu lực thi hành đến ngày 30 tháng 6 năm 2026, các văn bản sau "
                   "vẫn có hiệu lực:") == "");
    CHECK(commands("Các cơ quan hoàn thành việc sắp xếp quy định tại Nghị định này trước ngày 31 tháng 12 "
                   "năm 2025.") == "");
  }
}
