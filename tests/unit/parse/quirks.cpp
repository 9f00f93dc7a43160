// SPDX-License-Identifier: GPL-3.0-or-later
// quirks.tsv drives this test: each header layout, form of numbers and defect of quotation marks that the
// domain's description names is a row, with its near miss.
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "tests/unit/parse/quirk_table.h"

using namespace vbpl;

namespace {
const std::vector<Quirk>& quirks() {
  static const std::vector<Quirk> rows = read_quirks(TEST_DATA "/quirks.tsv");
  return rows;
}
}  // namespace

TEST_CASE("each quirk is read, and its near miss is not taken for it", "[parse][quirk]") {
  REQUIRE_FALSE(quirks().empty());
  for (const Quirk& row : quirks()) {
    CAPTURE(row.place, row.name, row.text, row.near);
    CHECK(facts(framed(row.frame, row.text), row.gives) == row.gives);
    CHECK(facts(framed(row.frame, row.near), row.near_gives) == row.near_gives);
  }
}

TEST_CASE("the table of quirks is whole", "[parse][quirk]") {
  std::set<std::string> named;
  std::map<std::string, int> places;
  for (const Quirk& row : quirks()) {
    CAPTURE(row.name, row.text);
    REQUIRE_FALSE(row.name.empty());       // seven columns, all filled
    CHECK(named.insert(row.name).second);  // named once
    CHECK_FALSE(framed(row.frame, row.text).empty());
    CHECK(row.text != row.near);
    CHECK(row.gives.find('=') != std::string::npos);
    ++places[row.place];
  }
  for (const char* place : {"1.6", "2.3", "2.4", "2.5", "2.6", "2.7"}) CHECK(places[place] > 0);
}
