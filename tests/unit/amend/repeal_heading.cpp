// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

TEST_CASE("the name of an article governs the list of what is repealed", "[amend]") {
  CHECK(commands("Bãi bỏ toàn bộ các Quyết định sau đây\n1. Quyết định số 10/2012/QĐ-TTg ngày 10 tháng 2 năm "
                 "2012.\n2. Điều 3 Quyết định số 20/2019/QĐ-TTg.") ==
        "repeal_document 10/2012/QĐ-TTg\nrepeal 20/2019/QĐ-TTg#art_3");
}

TEST_CASE("a name that repeals nothing by itself governs no list", "[amend]") {
  // the name speaks of repealing; the clauses cite
  CHECK(commands("Thẩm quyền bãi bỏ văn bản\n1. Quyết định số 10/2012/QĐ-TTg ngày 10 tháng 2 năm 2012 được "
                 "niêm yết.")
            .empty());
  // a whole sentence, and a clause of its own
  CHECK(commands("Bãi bỏ Quyết định số 10/2012/QĐ-TTg.\n1. Quyết định số 20/2019/QĐ-TTg ngày 1 tháng 3 năm "
                 "2019 được niêm yết.") == "repeal_document 10/2012/QĐ-TTg");
}
