// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/earlier_findings.h"

#include <catch2/catch.hpp>

#include "libdoc/report/record_writer.h"

using namespace vbpl;

namespace {

Finding finding(const std::string& id, const std::string& unit) {
  Finding result;
  result.id = id;
  result.check = "duplicate-exact";
  result.certainty = "certain";
  result.ours.doc = "Quyết định|911/2021/QĐ-UBND|Ủy ban nhân dân";
  result.ours.unit = unit;
  result.message = "Điều trùng";
  return result;
}

std::string records(const std::vector<Finding>& findings) {
  std::string lines;
  for (const Finding& each : findings) lines += finding_record(each, *make_date(2026, 11, 23)) + "\n";
  return lines + "{\"type\":\"coverage\",\"v\":1}\n";
}

}  // namespace

TEST_CASE("two runs are compared: unchanged, changed, new and gone", "[report]") {
  const auto earlier = read_earlier_findings(
      records({finding("a", "art_1"), finding("b", "art_2"), finding("c", "art_3")}), "old.ndjson");
  REQUIRE(earlier);
  REQUIRE(earlier->size() == 3);
  std::vector<Finding> now = {finding("a", "art_1"), finding("x", "art_2"), finding("y", "art_9")};
  const auto gone = compare_runs(*earlier, now);
  CHECK(now[0].change == "unchanged");
  CHECK(now[1].change == "changed");
  CHECK(now[2].change == "new");
  REQUIRE(gone.size() == 1);
  CHECK(gone[0].id == "c");
}

TEST_CASE("a line that is no record is an error with its number", "[report]") {
  const auto broken = read_earlier_findings("{\"type\":\"coverage\"}\nnot a record\n", "old.ndjson");
  REQUIRE_FALSE(broken);
  CHECK(broken.error().line == 2);
}
