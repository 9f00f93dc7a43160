// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/date.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("ISO dates are read and printed", "[base]") {
  const auto date = parse_iso_date("2024-02-29");
  REQUIRE(date);
  CHECK(iso(*date) == "2024-02-29");
  CHECK(vietnamese(*date) == "29/02/2024");
  CHECK(vietnamese(*parse_iso_date("2025-07-01")) == "01/7/2025");
}

TEST_CASE("what is not an ISO date gives nothing", "[base]") {
  const auto text = GENERATE("", "2025-7-1", "2025-02-30", "2025/07/01", "20250701", "2025-07-01 ",
                             "-025-07-01", "0000-01-01");
  CAPTURE(text);
  CHECK_FALSE(parse_iso_date(text));
}

TEST_CASE("days are added over months, years and leap days", "[base]") {
  CHECK(iso(add_days(*make_date(2019, 7, 1), 7)) == "2019-07-08");
  CHECK(iso(add_days(*make_date(2024, 2, 28), 2)) == "2024-03-01");
  CHECK(iso(add_days(*make_date(2026, 1, 1), -1)) == "2025-12-31");
  CHECK(days_between(*make_date(2025, 12, 31), *make_date(2026, 1, 1)) == 1);
}
