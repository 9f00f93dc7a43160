// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/result_reader.h"

#include <fmt/format.h>

#include "libdoc/report/record_fields.h"

namespace vbpl {
namespace {

namespace dom = simdjson::dom;

constexpr const char* kHint = "see vbpl-records(5) for what a record holds";

Status status_of(const std::string& word) {
  for (const Status status : {Status::not_yet, Status::in_force, Status::partly_expired, Status::suspended,
                              Status::partly_suspended, Status::expired, Status::unknown}) {
    if (word == to_string(status)) return status;
  }
  throw BrokenRecord{fmt::format("\"status\" is no status: \"{}\"", word)};
}

/// `[begin,end]` of a text that is not at hand.
Span span_of(const RecordFields& fields) {
  const auto pair = fields.list("span");
  std::uint64_t begin = 0, end = 0;
  if (!pair) return {};
  if (pair->size() != 2 || pair->at(0).get(begin) != simdjson::SUCCESS ||
      pair->at(1).get(end) != simdjson::SUCCESS || begin > end)
    throw BrokenRecord{"a \"span\" is not [begin,end]"};
  return {begin, end};
}

std::vector<Evidence> evidence_of(const RecordFields& record) {
  std::vector<Evidence> all;
  const auto entries = record.list("evidence");
  if (!entries) return all;
  for (const dom::element entry : *entries) {
    const RecordFields fields(entry, "evidence");
    all.push_back({fields.string_or_empty("doc"), fields.string_or_empty("unit"), span_of(fields),
                   fields.string_or_empty("text"), fields.string_or_empty("rule"), fields.date("date")});
  }
  return all;
}

StatusReading status_reading(const RecordFields& record) {
  StatusReading reading{
      record.string_or_empty("doc"), record.string_or_empty("path"), record.date("as_of"), {}};
  if (reading.doc.empty()) throw BrokenRecord{"a status record needs a \"doc\""};
  reading.record.unit = record.string_or_empty("unit");
  reading.record.status = status_of(record.string("status").value_or("unknown"));
  reading.record.from = record.date("from");
  reading.record.to = record.date("to");
  reading.record.evidence = evidence_of(record);
  return reading;
}

Passage passage(const RecordFields& fields) {
  Passage side;
  side.doc = fields.string_or_empty("doc");
  side.path = fields.string_or_empty("path");
  side.unit = fields.string_or_empty("unit");
  side.label = fields.string_or_empty("label");
  side.span = span_of(fields);
  side.text = fields.string_or_empty("text");
  side.status = status_of(fields.string("status").value_or("unknown"));
  return side;
}

std::vector<Delta> deltas(const RecordFields& record) {
  std::vector<Delta> all;
  const auto entries = record.list("delta");
  if (!entries) return all;
  for (const dom::element entry : *entries) {
    const RecordFields fields(entry, "delta");
    all.push_back(
        {fields.string_or_empty("what"), fields.string_or_empty("ours"), fields.string_or_empty("theirs")});
  }
  return all;
}

FindingReading finding_reading(const RecordFields& record) {
  FindingReading reading{record.date("as_of"), {}};
  Finding& finding = reading.finding;
  finding.id = record.string_or_empty("id");
  if (finding.id.empty()) throw BrokenRecord{"a finding record needs an \"id\""};
  finding.check = record.string_or_empty("check");
  finding.kind = record.string_or_empty("kind");
  finding.severity = record.string_or_empty("severity");
  finding.certainty = record.string_or_empty("certainty");
  finding.ours = passage(record);
  if (const auto other = record.object("other")) finding.theirs = passage(*other);
  finding.delta = deltas(record);
  if (const auto rule = record.object("rule")) {
    finding.rule = rule->string_or_empty("id");
    finding.rule_source = rule->string_or_empty("source");
  }
  finding.message = record.string_or_empty("message");
  finding.action = record.string_or_empty("action");
  finding.decision = record.string_or_empty("decision");
  finding.change = record.string_or_empty("change");
  return reading;
}

CoverageReport coverage_reading(const RecordFields& record) {
  CoverageReport report;
  report.tool = record.string_or_empty("tool");
  report.as_of = record.date("as_of");
  report.inputs = record.count_or_zero("inputs");
  report.parsed = record.count_or_zero("parsed");
  const auto entries = record.list("not_checked");
  if (!entries) return report;
  for (const dom::element entry : *entries) {
    const RecordFields fields(entry, "not_checked");
    report.not_checked.push_back(
        {fields.string_or_empty("check"), fields.count_or_zero("count"), fields.string_or_empty("reason")});
  }
  return report;
}

/// Parses one line and hands its fields to `read`.
template <class Value>
Result<Value> read_line(std::string_view json, const std::string& path, std::size_t line,
                        Value (*read)(const RecordFields&)) {
  try {
    dom::parser parser;
    return read(parse_record(parser, json));
  } catch (const BrokenRecord& broken) {
    return fail({broken.message, path, line, 0, kHint});
  }
}

}  // namespace

Result<StatusReading> read_status_record(std::string_view json, const std::string& path, std::size_t line) {
  return read_line(json, path, line, status_reading);
}

Result<FindingReading> read_finding_record(std::string_view json, const std::string& path, std::size_t line) {
  return read_line(json, path, line, finding_reading);
}

Result<CoverageReport> read_coverage_record(std::string_view json, const std::string& path,
                                            std::size_t line) {
  return read_line(json, path, line, coverage_reading);
}

}  // namespace vbpl
