// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/formalities_record.h"
#include "libdoc/report/record_parts.h"
#include "libdoc/report/record_writer.h"

#include <algorithm>

namespace vbpl {

namespace {

void write_source(Json& json, const Source& source) {
  json.key("source");
  json.begin_object();
  json.field("path", source.path);
  json.field_or_null("format", source.format);
  json.field_or_null("encoding", source.encoding);
  json.field_or_null("sha256", source.sha256);
  json.field_or_null("converter", source.converter);
  json.end_object();
}

/// Few documents have it: it is left out of the others.
void write_database(Json& json, const std::optional<DatabaseClaims>& claims) {
  if (!claims) return;
  json.key("database");
  json.begin_object();
  json.field("source", claims->source);
  json.field("number", claims->number);
  json.field("doc_type", claims->doc_type);
  json.field("issuer", claims->issuer);
  json.field("title", claims->title);
  json.field("issued", claims->issued);
  json.field("effective", claims->effective);
  json.field("expires", claims->expires);
  json.field("status", claims->status);
  json.key("references");
  json.begin_array();
  for (const DatabaseReference& reference : claims->references) {
    json.begin_object();
    json.field_or_null("relation", reference.relation);
    json.field("number", reference.number);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_head(Json& json, const Document& document) {
  json.field("id", document.id);
  json.field("path", document.source.path);
  json.field("number", document.number);
  json.field("doc_type", document.doc_type);
  json.field("issuer", document.issuer);
  json.field("territory", document.territory);
  json.field("title", document.title);
  json.field("signer", document.signer);
  json.field("issued", document.issued);
  json.field("adopted", document.adopted);
  json.field("effective", document.effective);
  json.field("expires", document.expires);
  json.field("effective_text", document.effective_text);
  json.field("effective_span",
             document.effective_text ? std::optional(document.effective_span) : std::nullopt);
  json.field("normative", document.normative);
  json.field("draft", document.draft);
  json.field("kind", to_string(document.kind));
}

/// The paragraph that carries the unit's label: what a reader points to. `extent` holds all that stands below
/// it, too.
Span first_paragraph(const Document& document, const Unit& unit) {
  const auto end = document.text.find('\n', unit.span.begin);
  return {unit.span.begin, std::min(end, unit.span.end)};
}

void write_units(Json& json, const Document& document, UnitSpan span) {
  json.key("units");
  json.begin_array();
  for (const auto& unit : document.units) {
    json.begin_object();
    json.field("eid", unit.eid);
    json.field("kind", to_string(unit.kind));
    json.field("num", unit.num);
    json.field("heading", unit.heading);
    json.field("span", span == UnitSpan::whole ? unit.span : first_paragraph(document, unit));
    json.field("extent", unit.span);
    json.key("parent");
    if (unit.parent < 0) {
      json.value(nullptr);
    } else {
      json.value(document.units[static_cast<std::size_t>(unit.parent)].eid);
    }
    json.field("quoted", unit.quoted);
    json.field("part", unit.part);
    json.end_object();
  }
  json.end_array();
}

/// Only what the text alone does not show: rows of tables and footnotes. Most documents have none.
void write_blocks(Json& json, const Document& document) {
  const auto tells = [](const Block& block) { return block.kind != BlockKind::layout; };
  if (std::none_of(document.blocks.begin(), document.blocks.end(), tells)) return;
  json.key("blocks");
  json.begin_array();
  for (const Block& block : document.blocks) {
    if (!tells(block)) continue;
    json.begin_object();
    json.field("kind", block.kind == BlockKind::table_row ? "table_row" : "footnote");
    json.field("span", block.span);
    if (block.kind == BlockKind::table_row) json.field("table", block.table);
    json.end_object();
  }
  json.end_array();
}

void write_basis(Json& json, const Document& document, const std::vector<Citation>& basis) {
  json.key("basis");
  json.begin_array();
  for (const auto& citation : basis) write_citation(json, document, citation);
  json.end_array();
  json.key("basis_spans");
  json.begin_array();
  for (const auto span : document.basis) json.value(span);
  json.end_array();
}

void write_coverage(Json& json, const LineCoverage& coverage) {
  json.key("coverage");
  json.begin_object();
  json.field("lines", coverage.lines);
  json.field("in_units", coverage.in_units);
  json.field("in_header", coverage.in_header);
  json.field("in_annex", coverage.in_annex);
  json.field("skipped", coverage.skipped);
  json.end_object();
}

void write_diagnostics(Json& json, const std::vector<Diagnostic>& diagnostics) {
  json.key("diagnostics");
  json.begin_array();
  for (const auto& diagnostic : diagnostics) {
    json.begin_object();
    json.field("severity", to_string(diagnostic.severity));
    json.field("span", diagnostic.span);
    json.field("code", diagnostic.code);
    json.field("message", diagnostic.message);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string document_record(const Document& document, const std::vector<Citation>& basis, UnitSpan span) {
  Json json;
  begin_record(json, "document");
  write_head(json, document);
  write_formalities(json, document);
  write_source(json, document.source);
  write_database(json, document.database);
  json.field("text", document.text);
  write_blocks(json, document);
  write_units(json, document, span);
  write_basis(json, document, basis);
  write_coverage(json, document.coverage);
  write_diagnostics(json, document.diagnostics);
  json.end_object();
  return std::move(json).take();
}

}  // namespace vbpl
