// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

TEST_CASE("suspension", "[amend]") {
  struct Row {
    const char* proves;
    const char* article;
    const char* expected;
  };
  const auto row = GENERATE(values<Row>({
      {"a whole act between two days",
       "Tạm ngưng hiệu lực toàn bộ Quyết định số 11/2024/QĐ-UBND từ ngày 01/8/2025 đến hết ngày 31/12/2025.",
       "suspend 11/2024/QĐ-UBND @2025-08-01 until 2026-01-01"},
      {"provisions until an event",
       "Ngưng hiệu lực thi hành khoản 8 (đã được bổ sung theo khoản 2 Điều 1 Thông tư số 06/2023/TT-NHNN), "
       "khoản 9 và khoản 10 Điều 8 của Thông tư số 39/2016/TT-NHNN cho đến ngày có hiệu lực của văn bản mới.",
       "suspend 39/2016/TT-NHNN#art_8__cl_8\nsuspend 39/2016/TT-NHNN#art_8__cl_9\nsuspend "
       "39/2016/TT-NHNN#art_8__cl_10"},
      {"by a higher body",
       "Đình chỉ việc thi hành Điều 4 Nghị quyết số 05/2024/NQ-HĐND của Hội đồng nhân dân tỉnh.",
       "suspend 05/2024/NQ-HĐND#art_4"},
      {"a judgment is no act", "Đình chỉ thi hành án theo Điều 50 Luật số 26/2008/QH12.", ""},
      {"a power is no command", "Thủ tướng có quyền đình chỉ việc thi hành Nghị quyết số 05/2024/NQ-HĐND.",
       ""},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}
