// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/version.h"
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

namespace {

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

void write_not_checked(Json& json, const std::vector<NotChecked>& not_checked) {
  json.key("not_checked");
  json.begin_array();
  for (const auto& item : not_checked) {
    json.begin_object();
    json.field("check", item.check);
    json.field("count", item.count);
    json.field("reason", item.reason);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

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
  write_not_checked(json, report.not_checked);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
