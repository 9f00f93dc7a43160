// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/report/hit_record.h"
#include "libdoc/report/record_writer.h"
#include "tests/unit/report/sample.h"

using namespace vbpl;

namespace {

/// Keys are quoted and followed by a colon; quotation marks inside texts are escaped, so this is no accident.
void check_keys(const std::string& record, const char* type, std::initializer_list<const char*> keys) {
  CAPTURE(record);
  CHECK(record.starts_with(std::string("{\"type\":\"") + type + "\",\"v\":1,"));
  CHECK(record.find('\n') == std::string::npos);
  for (const char* key : keys) {
    CAPTURE(key);
    CHECK(record.find(std::string("\"") + key + "\":") != std::string::npos);
  }
}

}  // namespace

// What other programs read: a key that is missing here breaks them (vbpl-records(5)).
TEST_CASE("records have the keys that others rely on", "[report]") {
  const Document document = test::full_document();
  Citation citation;
  citation.span = {0, 4};
  citation.unit = 0;
  check_keys(
      document_record(document, {citation}), "document",
      {"id",         "path",        "number",    "doc_type",     "issuer",         "territory", "title",
       "signer",     "signers",     "position",  "formulas",     "formula",        "of",        "name",
       "recipients", "term",        "session",   "session_kind", "life",           "from",      "until",
       "issued",     "adopted",     "effective", "expires",      "effective_text", "normative", "draft",
       "kind",       "source",      "format",    "encoding",     "sha256",         "converter", "text",
       "units",      "eid",         "num",       "heading",      "span",           "parent",    "quoted",
       "part",       "basis",       "coverage",  "lines",        "in_units",       "in_header", "in_annex",
       "skipped",    "diagnostics", "severity",  "code",         "message"});
  check_keys(citation_record(document, citation), "citation",
             {"doc", "path", "unit", "span", "text", "relation", "target", "id", "number", "doc_type",
              "issuer", "issued", "title", "state", "candidates", "reason"});
  Amendment amendment;
  amendment.span = {0, 4};
  check_keys(amendment_record(document, amendment), "amendment",
             {"doc", "path", "unit", "span", "verb", "target", "id", "number", "after", "old", "new", "scope",
              "effective", "state", "reason"});
  const Date day = *make_date(2026, 11, 23);
  StatusRecord status;
  status.evidence.push_back({});
  check_keys(status_record(document, status, day), "status",
             {"doc", "path", "unit", "as_of", "known_at", "status", "from", "to", "evidence", "span", "text",
              "rule", "date"});
  Finding finding;
  finding.theirs.doc = "x";
  finding.delta.push_back({"number", "1", "2"});
  check_keys(finding_record(finding, day), "finding",
             {"id",     "check", "kind",   "severity", "certainty", "as_of",   "doc",  "path",
              "unit",   "span",  "text",   "other",    "status",    "delta",   "what", "ours",
              "theirs", "rule",  "source", "message",  "action",    "decision"});
  HitRecord hit;
  hit.query = "q";
  check_keys(hit_record(hit), "hit",
             {"query", "rank", "score", "doc", "path", "unit", "number", "title", "snippet", "spans",
              "status", "from", "to"});
  CoverageReport report;
  report.failed.push_back({"why", "a.txt", 0, 0, {}});
  report.not_checked.push_back({"x", 1, "why"});
  check_keys(coverage_record(report), "coverage",
             {"tool", "version", "rules_version", "data_date", "as_of", "inputs", "parsed", "failed", "path",
              "reason", "not_checked", "check", "count"});
}

TEST_CASE("a finding without another side says so", "[report]") {
  const std::string record = finding_record({}, *make_date(2026, 11, 23));
  CHECK(record.find("\"other\":null") != std::string::npos);
  CHECK(record.find("\"decision\":null") != std::string::npos);
}
