// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/result_reader.h"

#include <catch2/catch.hpp>

namespace vbpl {

TEST_CASE("finding records are read back as they were written", "[report]") {
  Finding finding;
  finding.id = "0123456789abcdef";
  finding.check = "numeric-conflict";
  finding.kind = "conflict";
  finding.severity = "warning";
  finding.certainty = "likely";
  finding.ours = {"D|1", "a.txt", "art_1", "Điều 1", {3, 9}, "“mười” <ngày>", Status::in_force};
  finding.theirs = {"D|2", "b.txt", "", "", {0, 0}, "chín", Status::expired};
  finding.delta = {{"number", "10", "9"}};
  finding.rule = "K15";
  finding.rule_source = "Luật 64/2025/QH15 Điều 58";
  finding.message = "khác nhau";
  const Date day = parse_iso_date("2026-11-23").value();
  const std::string line = finding_record(finding, day);
  const auto reading = read_finding_record(line, "f", 1);
  REQUIRE(reading);
  CHECK(reading->as_of == day);
  CHECK(finding_record(reading->finding, day) == line);
  finding.theirs = {};
  const std::string alone = finding_record(finding, day);
  CHECK(finding_record(read_finding_record(alone, "f", 1)->finding, day) == alone);
}

TEST_CASE("status records are read back as they were written", "[report]") {
  Document document;
  document.id = "D|1";
  document.source.path = "a.txt";
  StatusRecord record;
  record.unit = "art_5";
  record.status = Status::partly_expired;
  record.from = parse_iso_date("2020-01-01");
  record.evidence = {{"D|2", "art_1", {1, 7}, "Bãi bỏ", "X4", parse_iso_date("2021-01-01")}};
  const Date day = parse_iso_date("2026-11-23").value();
  const std::string line = status_record(document, record, day);
  const auto reading = read_status_record(line, "s", 1);
  REQUIRE(reading);
  CHECK(reading->doc == "D|1");
  CHECK(status_record(document, reading->record, day) == line);
}

TEST_CASE("coverage records keep what was not checked", "[report]") {
  CoverageReport report;
  report.tool = "vbpl-review";
  report.inputs = 3;
  report.parsed = 2;
  report.not_checked = {{"x", 4, "why"}};
  const auto reading = read_coverage_record(coverage_record(report), "c", 1);
  REQUIRE(reading);
  CHECK(coverage_record(*reading) == coverage_record(report));
}

TEST_CASE("broken results are named with their line", "[report]") {
  for (const char* line :
       {"{\"type\":\"status\"}", "{\"type\":\"status\",\"doc\":\"a\",\"status\":\"oops\"}",
        "{\"type\":\"status\",\"doc\":\"a\",\"from\":\"yesterday\"}",
        "{\"type\":\"status\",\"doc\":\"a\",\"evidence\":[{\"span\":[2,1]}]}", "{", "[]", ""}) {
    CAPTURE(line);
    const auto reading = read_status_record(line, "s", 7);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().line == 7);
  }
  CHECK_FALSE(read_finding_record("{\"type\":\"finding\"}", "f", 1).has_value());
}

}  // namespace vbpl
