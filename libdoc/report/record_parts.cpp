// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_parts.h"

namespace vbpl {

void begin_record(Json& json, std::string_view type) {
  json.begin_object();
  json.field("type", type);
  json.field("v", 1);
}

void write_unit(Json& json, const Document& document, int unit) {
  const bool known = unit >= 0 && static_cast<std::size_t>(unit) < document.units.size();
  json.field_or_null("unit", known ? std::string_view(document.units[static_cast<std::size_t>(unit)].eid)
                                   : std::string_view());
}

void write_target(Json& json, const CitationTarget& target) {
  json.key("target");
  json.begin_object();
  json.field_or_null("id", target.id);
  json.field("number", target.number);
  json.field("doc_type", target.doc_type);
  json.field("issuer", target.issuer);
  json.field("issued", target.issued);
  json.field("year", target.year);
  json.field("title", target.title);
  json.field_or_null("unit", target.unit);
  json.end_object();
}

void write_citation(Json& json, const Document& document, const Citation& citation) {
  begin_record(json, "citation");
  json.field("doc", document.id);
  json.field("path", document.source.path);
  write_unit(json, document, citation.unit);
  json.field("span", citation.span);
  json.field("text", document.words(citation.span));
  json.field("relation", to_string(citation.relation));
  if (citation.role != CitationRole::plain) json.field("role", to_string(citation.role));
  write_target(json, citation.target);
  json.field("state", to_string(citation.state));
  json.key("candidates");
  json.begin_array();
  for (const auto& candidate : citation.candidates) json.value(candidate);
  json.end_array();
  json.field_or_null("reason", citation.reason);
  json.end_object();
}

}  // namespace vbpl
