// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

TEST_CASE("renumbering", "[amend]") {
  const std::string title = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";
  CHECK(commands("Chuyển khoản 3 Điều 6 thành khoản 4 Điều 6.", title) ==
        "renumber 15/2021/NĐ-CP#art_6__cl_3 '' > 'art_6__cl_4'");
  CHECK(commands("Khoản 5 và khoản 6 Điều 9 được đánh số lại thành khoản 6 và khoản 7.", title) ==
        "renumber 15/2021/NĐ-CP#art_9__cl_5 '' > 'art_9__cl_6'\nrenumber 15/2021/NĐ-CP#art_9__cl_6 '' > "
        "'art_9__cl_7'");
  CHECK(commands("Chuyển hồ sơ theo khoản 3 Điều 6 thành hồ sơ điện tử.") == "");
}
