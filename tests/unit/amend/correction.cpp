// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

TEST_CASE("corrections", "[amend]") {
  CHECK(commands("Đính chính lỗi kỹ thuật tại khoản 2 Điều 5 Nghị quyết số 12/2023/NQ-HĐND như sau: “khoản 3 "
                 "Điều 4” sửa thành “khoản 4 Điều 4”.") ==
        "correct 12/2023/NQ-HĐND#art_5__cl_2 'khoản 3 Điều 4' > 'khoản 4 Điều 4'");
  CHECK(commands("Đính chính sai sót tại Phụ lục ban hành kèm theo Quyết định số 19/2024/QĐ-UBND ngày 2 "
                 "tháng 3 năm 2024.") == "correct 19/2024/QĐ-UBND");
  CHECK(commands("Cơ quan ban hành có trách nhiệm đính chính Quyết định số 19/2024/QĐ-UBND.") == "");
}
