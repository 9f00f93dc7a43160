// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

namespace {

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

}  // namespace

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
  json.field_or_null("change", finding.change);
  json.end_object();
  return std::move(json).take();
}

std::string fixed_record(const Finding& finding, bool looked_at) {
  Json json;
  begin_record(json, "fixed");
  json.field("id", finding.id);
  json.field("check", finding.check);
  json.field("doc", finding.ours.doc);
  json.field_or_null("unit", finding.ours.unit);
  json.field("state", looked_at ? "fixed" : "not_looked_at");
  json.field("message", finding.message);
  json.end_object();
  return std::move(json).take();
}

std::string suppressed_record(const Suppressed& row) {
  Json json;
  begin_record(json, "suppressed");
  json.field("check", row.check);
  json.field("by", to_string(row.by));
  write_passage(json, row.ours);
  write_other(json, row.theirs);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
