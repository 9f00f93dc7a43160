// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_writer.h"

#include "libdoc/base/version.h"
#include "libdoc/report/record_parts.h"

namespace vbpl {

namespace {

void write_evidence(Json& json, const std::vector<Evidence>& evidence) {
  json.key("evidence");
  json.begin_array();
  for (const auto& item : evidence) {
    json.begin_object();
    json.field("doc", item.doc);
    json.field_or_null("unit", item.unit);
    json.field("span", item.span);
    json.field("text", item.text);
    json.field("rule", item.rule);
    json.field("date", item.date);
    json.end_object();
  }
  json.end_array();
}

void write_passage(Json& json, const Passage& passage) {
  json.field("doc", passage.doc);
  json.field("path", passage.path);
  json.field_or_null("unit", passage.unit);
  json.field_or_null("label", passage.label);
  json.field("span", passage.span);
  json.field("text", passage.text);
  json.field("status", to_string(passage.status));
}

void write_other(Json& json, const Passage& passage) {
  json.key("other");
  if (passage.doc.empty()) return json.value(nullptr);
  json.begin_object();
  write_passage(json, passage);
  json.end_object();
}

void write_delta(Json& json, const std::vector<Delta>& delta) {
  json.key("delta");
  json.begin_array();
  for (const auto& item : delta) {
    json.begin_object();
    json.field("what", item.what);
    json.field("ours", item.ours);
    json.field("theirs", item.theirs);
    json.end_object();
  }
  json.end_array();
}

void write_failures(Json& json, const std::vector<Error>& failed) {
  json.key("failed");
  json.begin_array();
  for (const auto& error : failed) {
    json.begin_object();
    json.field_or_null("path", error.path);
    json.field("line", error.line == 0 ? std::nullopt : std::optional(error.line));
    json.field("reason", error.message);
    json.field_or_null("hint", error.hint);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string citation_record(const Document& document, const Citation& citation) {
  Json json;
  write_citation(json, document, citation);
  return std::move(json).take();
}

std::string amendment_record(const Document& document, const Amendment& amendment) {
  Json json;
  begin_record(json, "amendment");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  write_unit(json, document, amendment.unit);
  json.field("span", amendment.span);
  json.field("text", document.words(amendment.span));
  json.field("verb", to_string(amendment.verb));
  write_target(json, amendment.target);
  json.field("after", nullptr);
  json.field_or_null("old", amendment.old_words);
  json.field_or_null("new", amendment.new_words);
  json.field_or_null("scope", amendment.scope);
  json.field("effective", amendment.effective);
  json.field("state", amendment.state);
  json.field_or_null("reason", amendment.reason);
  json.end_object();
  return std::move(json).take();
}

std::string status_record(const Document& document, const StatusRecord& status, Date as_of) {
  Json json;
  begin_record(json, "status");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  json.field_or_null("unit", status.unit);
  json.field("as_of", as_of);
  json.field("known_at", kDataDate);
  json.field("status", to_string(status.status));
  json.field("from", status.from);
  json.field("to", status.to);
  write_evidence(json, status.evidence);
  json.end_object();
  return std::move(json).take();
}

std::string finding_record(const Finding& finding, Date as_of) {
  Json json;
  begin_record(json, "finding");
  json.field("id", finding.id);
  json.field("check", finding.check);
  json.field("kind", finding.kind);
  json.field("severity", finding.severity);
  json.field("certainty", finding.certainty);
  json.field("as_of", as_of);
  write_passage(json, finding.ours);
  write_other(json, finding.theirs);
  write_delta(json, finding.delta);
  json.key("rule");
  json.begin_object();
  json.field("id", finding.rule);
  json.field_or_null("source", finding.rule_source);
  json.end_object();
  json.field("message", finding.message);
  json.field_or_null("action", finding.action);
  json.field_or_null("decision", finding.decision);
  json.end_object();
  return std::move(json).take();
}

std::string coverage_record(const CoverageReport& report) {
  Json json;
  begin_record(json, "coverage");
  json.field("tool", report.tool);
  json.field("version", kVersion);
  json.field("rules_version", kRulesVersion);
  json.field("data_date", kDataDate);
  json.field("as_of", report.as_of);
  json.field("inputs", report.inputs);
  json.field("parsed", report.parsed);
  write_failures(json, report.failed);
  json.key("not_checked");
  json.begin_array();
  for (const auto& item : report.not_checked) {
    json.begin_object();
    json.field("check", item.check);
    json.field("count", item.count);
    json.field("reason", item.reason);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
