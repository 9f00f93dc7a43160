// SPDX-License-Identifier: GPL-3.0-or-later
// Suspensions that end, first and last days that later acts move, ends that are in doubt.
#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

using vbpl::test::Acts;
using vbpl::test::ActText;

namespace {

Acts with(const char* own, const ActText& other) {
  return Acts({{"Nghị quyết",
                "05/2024/NQ-HĐND",
                "2024-07-10",
                "2024-08-01",
                "Mức thu",
                {own, "Mức thu", "Nơi thu", "Nơi nộp"},
                "tỉnh Vân Hải"},
               other});
}

ActText resolution(const char* number, const char* issued, const char* effective, const char* words) {
  return {"Nghị quyết", number, issued, effective, "Quy định", {words}, "tỉnh Vân Hải"};
}

}  // namespace

TEST_CASE("a suspension ends when the provision is resumed", "[status]") {
  const Acts acts({{"Nghị quyết",
                    "05/2024/NQ-HĐND",
                    "2024-07-10",
                    "2024-08-01",
                    "Mức thu",
                    {"A", "B", "C", "D"},
                    "tỉnh Vân Hải"},
                   resolution("08/2025/NQ-HĐND", "2025-07-10", "2025-08-01",
                              "Ngưng hiệu lực Điều 4 Nghị quyết số 05/2024/NQ-HĐND."),
                   resolution("02/2026/NQ-HĐND", "2026-02-10", "2026-02-20",
                              "Tiếp tục thực hiện quy định tại Điều 4 Nghị quyết số 05/2024/NQ-HĐND kể từ "
                              "ngày 01 tháng 3 năm 2026.")});
  CHECK(acts.units("05/2024/NQ-HĐND", "2026-02-28") == "art_4 suspended");
  CHECK(acts.units("05/2024/NQ-HĐND", "2026-03-01") == "");
  CHECK(acts.status("05/2024/NQ-HĐND", "2026-03-01").rfind("in_force", 0) == 0);
}

TEST_CASE("an act that ends itself may be prolonged in time", "[status]") {
  const char* own = "Nghị quyết này được thực hiện đến hết ngày 31 tháng 12 năm 2025.";
  const char* words =
      "Kéo dài thời hạn áp dụng Nghị quyết số 05/2024/NQ-HĐND đến hết ngày 31 tháng 12 năm 2026.";
  const Acts in_time = with(own, resolution("20/2025/NQ-HĐND", "2025-12-10", "2025-12-20", words));
  CHECK(in_time.status("05/2024/NQ-HĐND", "2026-06-01").rfind("in_force", 0) == 0);
  CHECK(in_time.status("05/2024/NQ-HĐND", "2027-01-01") == "expired X0 2027-01-01");
  const Acts too_late = with(own, resolution("20/2026/NQ-HĐND", "2026-02-10", "2026-02-20", words));
  CHECK(too_late.status("05/2024/NQ-HĐND", "2026-06-01") == "expired X0 2026-01-01");
}

TEST_CASE("a first day that is moved before it came", "[status]") {
  const auto acts = [](const char* issued, const char* words) {
    return with("Phạm vi", resolution("07/2024/NQ-HĐND", issued, issued, words));
  };
  const char* to_a_day =
      "Lùi thời điểm có hiệu lực của Nghị quyết số 05/2024/NQ-HĐND đến ngày 01 tháng 10 năm 2024.";
  CHECK(acts("2024-07-20", to_a_day).status("05/2024/NQ-HĐND", "2024-09-30") == "not_yet E9");
  CHECK(acts("2024-07-20", to_a_day).status("05/2024/NQ-HĐND", "2024-10-01") == "in_force E9");
  CHECK(acts("2024-08-20", to_a_day).status("05/2024/NQ-HĐND", "2024-09-30") == "in_force E1");
  const char* to_an_event =
      "Lùi thời điểm có hiệu lực của Nghị quyết số 05/2024/NQ-HĐND đến ngày Luật mới có hiệu lực.";
  CHECK(acts("2024-07-20", to_an_event).status("05/2024/NQ-HĐND", "2024-07-31") == "not_yet E9");
  CHECK(acts("2024-07-20", to_an_event).status("05/2024/NQ-HĐND", "2024-09-30") == "unknown E9");
}

TEST_CASE("an end that is in doubt ends nothing and is shown", "[status]") {
  const Acts acts = with("Nghị quyết này áp dụng cho thời kỳ ổn định ngân sách 2022 - 2025.",
                         resolution("07/2024/NQ-HĐND", "2024-07-20", "2024-08-01", "Phạm vi"));
  CHECK(acts.status("05/2024/NQ-HĐND", "2025-12-31") == "in_force E1");
  CHECK(acts.status("05/2024/NQ-HĐND", "2026-01-01") == "in_force X0");
}
