// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "libdoc/report/formalities_record.h"
#include "libdoc/report/record_fields.h"
#include "libdoc/text/text.h"

namespace vbpl {

namespace {

namespace dom = simdjson::dom;

constexpr const char* kHint = "see vbpl-records(5) for what a record holds";

Source read_source(const RecordFields& record, const std::string& path) {
  Source source;
  source.path = record.string_or_empty("path");
  if (const auto fields = record.object("source")) {
    if (source.path.empty()) source.path = fields->string_or_empty("path");
    source.format = fields->string_or_empty("format");
    source.encoding = fields->string_or_empty("encoding");
    source.sha256 = fields->string_or_empty("sha256");
    source.converter = fields->string_or_empty("converter");
  }
  if (source.path.empty()) source.path = path;
  if (source.format.empty()) source.format = "records";
  return source;
}

std::optional<DatabaseClaims> read_database(const RecordFields& record) {
  const auto fields = record.object("database");
  if (!fields) return std::nullopt;
  DatabaseClaims claims;
  claims.source = fields->string_or_empty("source");
  claims.number = fields->string("number");
  claims.doc_type = fields->string("doc_type");
  claims.issuer = fields->string("issuer");
  claims.title = fields->string("title");
  claims.issued = fields->date("issued");
  claims.effective = fields->date("effective");
  claims.expires = fields->date("expires");
  claims.status = fields->string("status");
  if (const auto list = fields->list("references")) {
    for (const dom::element element : *list) {
      const RecordFields reference(element, "references");
      claims.references.push_back(
          {reference.string_or_empty("relation"), reference.string_or_empty("number")});
    }
  }
  return claims;
}

DocumentKind read_kind(const RecordFields& record) {
  const auto name = record.string("kind");
  if (!name) return DocumentKind::other;
  for (const auto kind :
       {DocumentKind::act, DocumentKind::consolidation, DocumentKind::annex, DocumentKind::other}) {
    if (*name == to_string(kind)) return kind;
  }
  throw BrokenRecord{fmt::format("\"kind\" is none of act, consolidation, annex, other: \"{}\"", *name)};
}

void read_head(const RecordFields& record, Document& document) {
  document.number = record.string("number");
  document.doc_type = record.string("doc_type");
  document.issuer = record.string("issuer");
  document.territory = record.string("territory");
  document.title = record.string("title");
  document.signer = record.string("signer");
  document.issued = record.date("issued");
  document.adopted = record.date("adopted");
  document.effective = record.date("effective");
  document.expires = record.date("expires");
  document.effective_text = record.string("effective_text");
  document.effective_span = record.span("effective_span", document.text);
  document.normative = record.boolean("normative");
  document.draft = record.boolean("draft");
  document.kind = read_kind(record);
}

Unit read_unit(const RecordFields& fields, std::string_view text) {
  Unit unit;
  unit.eid = fields.string_or_empty("eid");
  if (unit.eid.empty()) throw BrokenRecord{"a unit has no \"eid\""};
  const auto name = fields.string_or_empty("kind");
  const auto kind = unit_kind_named(name);
  if (!kind) throw BrokenRecord{fmt::format("unit {} has an unknown kind \"{}\"", unit.eid, name)};
  if (!fields.has("span")) throw BrokenRecord{fmt::format("unit {} has no \"span\"", unit.eid)};
  unit.kind = *kind;
  unit.num = fields.string_or_empty("num");
  unit.heading = fields.string("heading");
  unit.span = fields.span(fields.has("extent") ? "extent" : "span", text);
  unit.quoted = fields.boolean("quoted").value_or(false);
  unit.part = fields.string("part").value_or("main");
  return unit;
}

/// Units in the making; parents are named by eid and stand before their children.
class UnitList {
 public:
  explicit UnitList(Document& document) : document_(document) {}

  void add(const RecordFields& fields) {
    Unit unit = read_unit(fields, document_.text);
    if (const auto parent = fields.string("parent")) unit.parent = place_of_parent(*parent, unit);
    if (!document_.units.empty() && unit.span.begin < document_.units.back().span.begin) {
      throw BrokenRecord{fmt::format(
          "unit {} stands before the one listed before it; units are in reading order", unit.eid)};
    }
    make_unique(unit);
    document_.units.push_back(std::move(unit));
  }

 private:
  int place_of_parent(const std::string& parent, const Unit& unit) const {
    const auto found = index_.find(parent);
    if (found == index_.end())
      throw BrokenRecord{
          fmt::format("unit {} names a parent \"{}\" that is not before it", unit.eid, parent)};
    if (unit.span.begin < document_.units[static_cast<std::size_t>(found->second)].span.begin) {
      throw BrokenRecord{fmt::format("unit {} begins before its parent {}", unit.eid, parent)};
    }
    return found->second;
  }

  /// A second unit of the same name becomes `~2`, as in the records of vbpl-parse; its children mean the
  /// latest.
  void make_unique(Unit& unit) {
    const std::string given = unit.eid;
    while (index_.contains(unit.eid))
      unit.eid = fmt::format("{}~{}", given, ++copies_.try_emplace(given, 1).first->second);
    index_[unit.eid] = index_[given] = static_cast<int>(document_.units.size());
    if (unit.eid == given) return;
    document_.diagnostics.push_back(
        {Severity::warning, unit.span, "duplicate-eid", fmt::format("two units have the eid \"{}\"", given)});
  }

  Document& document_;
  std::unordered_map<std::string, int> index_, copies_;
};

void read_units(const dom::array& entries, Document& document) {
  UnitList list(document);
  for (const auto& entry : entries) list.add(RecordFields(entry, "units"));
  // Records without `extent` may give a unit its own words only: it reaches as far as what stands below it.
  for (std::size_t i = document.units.size(); i-- > 0;) {
    if (document.units[i].parent < 0) continue;
    Span& around = document.units[static_cast<std::size_t>(document.units[i].parent)].span;
    around.end = std::max(around.end, document.units[i].span.end);
  }
}

Unit whole_text(std::string_view text) {
  Unit unit;
  unit.eid = "art";
  unit.span = {0, text.size()};
  return unit;
}

Span line_of(std::string_view text, Span span) {
  const auto before = span.begin == 0 ? std::string_view::npos : text.rfind('\n', span.begin - 1);
  const auto after = text.find('\n', span.end);
  return {before == std::string_view::npos ? 0 : before + 1,
          after == std::string_view::npos ? text.size() : after};
}

/// The căn cứ lines: `basis_spans`, or where others left that out the lines of the `basis` citations.
std::vector<Span> read_basis(const RecordFields& record, std::string_view text) {
  std::vector<Span> basis;
  if (const auto spans = record.list("basis_spans")) {
    for (const auto& span : *spans) basis.push_back(checked_span(span, text));
    return basis;
  }
  const auto citations = record.list("basis");
  if (!citations) return basis;
  for (const auto& citation : *citations) {
    const Span span = RecordFields(citation, "basis").span("span", text);
    if (!basis.empty() && basis.back().contains(span)) continue;
    basis.push_back(line_of(text, span));
  }
  return basis;
}

/// Rows of tables and footnotes; records of others may leave them out.
std::vector<Block> read_blocks(const RecordFields& record, std::string_view text) {
  std::vector<Block> blocks;
  const auto entries = record.list("blocks");
  if (!entries) return blocks;
  for (const auto& entry : *entries) {
    const RecordFields fields(entry, "blocks");
    const std::string kind = fields.string_or_empty("kind");
    if (kind != "table_row" && kind != "footnote") continue;
    Block block{fields.span("span", text), BlockKind::footnote, 0};
    if (!blocks.empty() && block.span.begin < blocks.back().span.end)
      throw BrokenRecord{"\"blocks\" overlap or are not in reading order"};
    if (kind == "table_row") block.kind = BlockKind::table_row;
    block.table = static_cast<int>(std::min<std::size_t>(fields.count_or_zero("table"), text.size()));
    blocks.push_back(block);
  }
  return blocks;
}

constexpr const char* kCountedOnce = "\"coverage\" does not count each line once";

LineCoverage read_lines(const RecordFields& record) {
  const auto fields = record.object("coverage");
  if (!fields) return {};
  LineCoverage lines{fields->count_or_zero("lines"), fields->count_or_zero("in_units"),
                     fields->count_or_zero("in_header"), fields->count_or_zero("in_annex"),
                     fields->count_or_zero("skipped")};
  std::size_t left = lines.lines;
  for (const std::size_t part : {lines.in_units, lines.in_header, lines.in_annex, lines.skipped}) {
    if (part > left) throw BrokenRecord{kCountedOnce};
    left -= part;
  }
  if (left != 0) throw BrokenRecord{kCountedOnce};
  return lines;
}

Severity read_severity(const std::string& name) {
  for (const auto severity : {Severity::note, Severity::error}) {
    if (name == to_string(severity)) return severity;
  }
  return Severity::warning;
}

std::vector<Diagnostic> read_diagnostics(const RecordFields& record, std::string_view text) {
  std::vector<Diagnostic> diagnostics;
  const auto entries = record.list("diagnostics");
  if (!entries) return diagnostics;
  for (const auto& entry : *entries) {
    const RecordFields fields(entry, "diagnostics");
    diagnostics.push_back({read_severity(fields.string_or_empty("severity")), fields.span("span", text),
                           fields.string_or_empty("code"), fields.string_or_empty("message")});
  }
  return diagnostics;
}

Document read_document(const RecordFields& record, const std::string& path) {
  Document document;
  document.id = record.string_or_empty("id");
  if (document.id.empty()) throw BrokenRecord{"a document record needs an \"id\""};
  auto text = record.string("text");
  if (!text) throw BrokenRecord{"a document record needs a \"text\""};
  document.text = normalise_utf8(*text).utf8;
  const auto units = record.list("units");
  if (units && document.text != *text) {
    throw BrokenRecord{
        "the \"text\" is not NFC with \"\\n\" as line end, so the spans of its units would be wrong"};
  }
  read_head(record, document);
  read_formalities(record, document);
  document.source = read_source(record, path);
  document.blocks = read_blocks(record, document.text);
  document.database = read_database(record);
  document.basis = read_basis(record, document.text);
  document.coverage = read_lines(record);
  document.diagnostics = read_diagnostics(record, document.text);
  if (units) {
    read_units(*units, document);
  } else {
    document.units = {whole_text(document.text)};
  }
  return document;
}

constexpr std::string_view kBom = "\xEF\xBB\xBF";

std::vector<Error> read_failures(const RecordFields& record) {
  std::vector<Error> failures;
  const auto entries = record.list("failed");
  if (!entries) return failures;
  for (const auto& entry : *entries) {
    const RecordFields fields(entry, "failed");
    failures.push_back({fields.string_or_empty("reason"), fields.string_or_empty("path"),
                        fields.count_or_zero("line"), 0, fields.string_or_empty("hint")});
  }
  return failures;
}

}  // namespace

bool looks_like_records(std::string_view bytes) {
  if (bytes.starts_with(kBom)) bytes.remove_prefix(kBom.size());
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || bytes[first] != '{') return false;
  bytes.remove_prefix(first);
  return bytes.substr(0, bytes.find('\n')).find("\"type\"") != std::string_view::npos;
}

std::string record_type(std::string_view line) {
  constexpr std::string_view kOurs = "{\"type\":\"";
  if (line.starts_with(kOurs)) {
    const auto name = line.substr(kOurs.size(), line.substr(kOurs.size()).find('"'));
    if (name.find('\\') == std::string_view::npos) return std::string(name);
  }
  try {
    dom::parser parser;
    return parse_record(parser, line).string_or_empty("type");
  } catch (const BrokenRecord&) {
    return {};
  }
}

Result<Document> read_document_record(std::string_view json, const std::string& path, std::size_t line) {
  try {
    dom::parser parser;
    return read_document(parse_record(parser, json), path);
  } catch (const BrokenRecord& broken) {
    return fail({broken.message, path, line, 0, kHint});
  }
}

Result<std::vector<Error>> read_coverage_failures(std::string_view json, const std::string& path,
                                                  std::size_t line) {
  try {
    dom::parser parser;
    return read_failures(parse_record(parser, json));
  } catch (const BrokenRecord& broken) {
    return fail({broken.message, path, line, 0, kHint});
  }
}

}  // namespace vbpl
