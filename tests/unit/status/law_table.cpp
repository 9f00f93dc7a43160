// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/law_table.h"

#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

namespace {

std::string end_of(const std::string& ended_by, const std::string& confidence = "C") {
  vbpl::Tables tables;
  vbpl::LawAlias successor{"Luật Đất đai",
                           2024,
                           "31/2024/QH15",
                           vbpl::test::day("2024-01-18"),
                           vbpl::test::day("2024-08-01"),
                           "",
                           "C"};
  tables.law_aliases.push_back(successor);
  const vbpl::LawAlias law{"Luật Đất đai", 2013, "45/2013/QH13", {}, {}, ended_by, confidence};
  const auto end = vbpl::end_in_table(law, tables);
  return end ? vbpl::iso(end->day) + " " + end->by : "none";
}

}  // namespace

TEST_CASE("ends in the table of laws", "[status]") {
  CHECK(end_of("31/2024/QH15") == "2024-08-01 31/2024/QH15");
  CHECK(end_of("03/2026/QH16 from 2027-03-01") == "2027-03-01 03/2026/QH16");
  CHECK(end_of("31/2024/QH15", "U") == "none");           // not verified
  CHECK(end_of("amended by 31/2024/QH15") == "none");     // not ended
  CHECK(end_of("63/2025/QH15; 65/2025/QH15") == "none");  // two acts: which day?
  CHECK(end_of("99/2030/QH20") == "none");                // its day is not known
  CHECK(end_of("") == "none");
}
