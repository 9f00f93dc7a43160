// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/version.h"
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

namespace vbpl {

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

std::string status_record(const Document& document, const StatusRecord& status, Date as_of,
                          std::optional<Date> known_at) {
  Json json;
  begin_record(json, "status");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  json.field_or_null("unit", status.unit);
  json.field("as_of", as_of);
  if (known_at)
    json.field("known_at", *known_at);
  else
    json.field("known_at", kDataDate);
  json.field("status", to_string(status.status));
  json.field("from", status.from);
  json.field("to", status.to);
  write_evidence(json, status.evidence);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
