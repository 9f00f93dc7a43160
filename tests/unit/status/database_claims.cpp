// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/database_claims.h"

#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

using vbpl::Status;
using vbpl::test::day;

namespace {

struct Row {
  const char* proves;
  const char* status;
  const char* expires;
  Status ours;
  const char* expected;
};

std::optional<vbpl::Date> date(const char* iso) {
  return *iso == '\0' ? std::nullopt : std::optional(day(iso));
}

}  // namespace

TEST_CASE("claims of databases stand beside the texts", "[status]") {
  const auto row = GENERATE(values<Row>({
      {"the same", "Còn hiệu lực", "", Status::in_force, "DB"},
      {"an end that the texts do not have", "Hết hiệu lực toàn bộ", "", Status::in_force, "DB-differs"},
      {"an end on a day that has come", "Hết hiệu lực toàn bộ", "2025-01-01", Status::in_force, "DB-differs"},
      {"an end on a day that lies ahead", "Hết hiệu lực toàn bộ", "2027-01-01", Status::in_force, "DB"},
      {"the database lags", "Còn hiệu lực", "", Status::expired, "DB-differs"},
      {"the texts do not say: still unknown", "Hết hiệu lực toàn bộ", "2025-01-01", Status::unknown, "DB"},
      {"words of another kind", "Không còn phù hợp", "", Status::in_force, "DB"},
      {"in part and in force are no contradiction", "Hết hiệu lực một phần", "", Status::in_force, "DB"},
  }));
  CAPTURE(row.proves);
  vbpl::Document document;
  document.database.emplace();
  document.database->source = "vbpl.vn";
  document.database->status = row.status;
  document.database->expires = date(row.expires);
  vbpl::ActFate fate;
  fate.status = row.ours;
  const auto claims = vbpl::claims_of(document, fate, day("2026-01-01"));
  REQUIRE(claims.size() == 1);
  CHECK(claims.front().rule == row.expected);
  CHECK(claims.front().doc == "database:vbpl.vn");
}

TEST_CASE("another first day is a contradiction, no claims are none", "[status]") {
  vbpl::Document document;
  CHECK(vbpl::claims_of(document, {}, day("2026-01-01")).empty());
  document.database.emplace();
  CHECK(vbpl::claims_of(document, {}, day("2026-01-01")).empty());
  document.database->effective = day("2025-03-01");
  vbpl::ActFate fate;
  fate.status = Status::in_force;
  fate.from = day("2025-02-01");
  CHECK(vbpl::claims_of(document, fate, day("2026-01-01")).front().rule == "DB-differs");
  fate.from = day("2025-03-01");
  CHECK(vbpl::claims_of(document, fate, day("2026-01-01")).front().rule == "DB");
}
