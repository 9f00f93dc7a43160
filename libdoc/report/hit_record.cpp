// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/hit_record.h"

#include "libdoc/report/record_parts.h"

namespace vbpl {

namespace {

void write_spans(Json& json, std::string_view key, const std::vector<Span>& spans) {
  json.key(key);
  json.begin_array();
  for (const Span span : spans) json.value(span);
  json.end_array();
}

}  // namespace

std::string hit_record(const HitRecord& hit) {
  Json json;
  begin_record(json, "hit");
  if (hit.query) json.field("query", *hit.query);
  json.field("rank", hit.rank);
  json.field("score", hit.score);
  json.field("doc", hit.doc);
  json.field("path", hit.path);
  json.field_or_null("unit", hit.unit);
  json.field("number", hit.number);
  json.field("title", hit.title);
  json.field_or_null("label", hit.label);
  json.field_or_null("heading", hit.heading);
  json.field_or_null("above", hit.above);
  json.field("snippet", hit.snippet);
  write_spans(json, "marks", hit.marks);
  write_spans(json, "spans", hit.spans);
  json.field("as_of", hit.as_of);
  json.field("status", to_string(hit.status));
  json.field("from", hit.from);
  json.field("to", hit.to);
  json.end_object();
  return std::move(json).take();
}

std::string facet_record(const FacetRecord& facet) {
  Json json;
  begin_record(json, "facet");
  if (facet.query) json.field("query", *facet.query);
  json.field("field", facet.field);
  json.field("value", facet.value);
  json.field("documents", facet.documents);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
