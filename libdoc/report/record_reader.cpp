// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_reader.h"

#include <simdjson.h>

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>
#include <utility>

#include "libdoc/text/text.h"

namespace vbpl {

namespace {

namespace dom = simdjson::dom;

constexpr const char* kHint = "see vbpl-records(5) for what a record holds";

/// A record that cannot be used. Thrown and caught inside this file only.
struct Broken {
  std::string message;
};

std::optional<dom::element> find(const dom::object& object, std::string_view key) {
  dom::element found;
  if (object.at_key(key).get(found) != simdjson::SUCCESS || found.is_null()) return std::nullopt;
  return found;
}

template <class T>
std::optional<T> optional_value(const dom::object& object, std::string_view key, std::string_view wanted) {
  const auto element = find(object, key);
  if (!element) return std::nullopt;
  T value;
  if (element->get(value) != simdjson::SUCCESS) throw Broken{fmt::format("\"{}\" is not {}", key, wanted)};
  return value;
}

std::optional<std::string> optional_string(const dom::object& object, std::string_view key) {
  const auto text = optional_value<std::string_view>(object, key, "a string");
  return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::string string_or_empty(const dom::object& object, std::string_view key) {
  return optional_string(object, key).value_or(std::string());
}

std::optional<bool> optional_bool(const dom::object& object, std::string_view key) {
  return optional_value<bool>(object, key, "true, false or null");
}

std::optional<Date> optional_date(const dom::object& object, std::string_view key) {
  const auto text = optional_value<std::string_view>(object, key, "a date");
  if (!text) return std::nullopt;
  const auto date = parse_iso_date(*text);
  if (!date) throw Broken{fmt::format("\"{}\" is not a date such as 2025-07-01: \"{}\"", key, *text)};
  return date;
}

bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

Span span_value(const dom::element& element, std::string_view text) {
  dom::array pair;
  std::uint64_t begin = 0, end = 0;
  if (element.get(pair) != simdjson::SUCCESS || pair.size() != 2 || pair.at(0).get(begin) != simdjson::SUCCESS ||
      pair.at(1).get(end) != simdjson::SUCCESS) {
    throw Broken{"a \"span\" is not [begin,end]"};
  }
  if (begin > end || end > text.size()) {
    throw Broken{fmt::format("span [{},{}] leaves the text of {} bytes", begin, end, text.size())};
  }
  if (!is_boundary(text, begin) || !is_boundary(text, end)) {
    throw Broken{fmt::format("span [{},{}] cuts a character in two; spans count bytes of the text", begin, end)};
  }
  return {begin, end};
}

Span span_field(const dom::object& object, std::string_view text) {
  const auto span = find(object, "span");
  return span ? span_value(*span, text) : Span{};
}

dom::object object_value(const dom::element& element, std::string_view key) {
  dom::object object;
  if (element.get(object) != simdjson::SUCCESS) throw Broken{fmt::format("an entry of \"{}\" is not an object", key)};
  return object;
}

/// The entries of an array under `key`; none when the key is absent or null.
std::optional<dom::array> optional_array(const dom::object& object, std::string_view key) {
  return optional_value<dom::array>(object, key, "a list");
}

Source read_source(const dom::object& record, const std::string& path) {
  Source source;
  source.path = string_or_empty(record, "path");
  if (const auto object = optional_value<dom::object>(record, "source", "an object")) {
    if (source.path.empty()) source.path = string_or_empty(*object, "path");
    source.format = string_or_empty(*object, "format");
    source.encoding = string_or_empty(*object, "encoding");
    source.sha256 = string_or_empty(*object, "sha256");
    source.converter = string_or_empty(*object, "converter");
  }
  if (source.path.empty()) source.path = path;
  if (source.format.empty()) source.format = "records";
  return source;
}

DocumentKind read_kind(const dom::object& record) {
  const auto name = optional_string(record, "kind");
  if (!name) return DocumentKind::other;
  for (const auto kind : {DocumentKind::act, DocumentKind::consolidation, DocumentKind::annex, DocumentKind::other}) {
    if (*name == to_string(kind)) return kind;
  }
  throw Broken{fmt::format("\"kind\" is none of act, consolidation, annex, other: \"{}\"", *name)};
}

void read_head(const dom::object& record, Document& document) {
  document.number = optional_string(record, "number");
  document.doc_type = optional_string(record, "doc_type");
  document.issuer = optional_string(record, "issuer");
  document.territory = optional_string(record, "territory");
  document.title = optional_string(record, "title");
  document.signer = optional_string(record, "signer");
  document.issued = optional_date(record, "issued");
  document.adopted = optional_date(record, "adopted");
  document.effective = optional_date(record, "effective");
  document.expires = optional_date(record, "expires");
  document.effective_text = optional_string(record, "effective_text");
  if (const auto span = find(record, "effective_span")) document.effective_span = span_value(*span, document.text);
  document.normative = optional_bool(record, "normative");
  document.draft = optional_bool(record, "draft");
  document.kind = read_kind(record);
}

Unit read_unit(const dom::object& object, std::string_view text) {
  Unit unit;
  unit.eid = string_or_empty(object, "eid");
  if (unit.eid.empty()) throw Broken{"a unit has no \"eid\""};
  const auto name = string_or_empty(object, "kind");
  const auto kind = unit_kind_named(name);
  if (!kind) throw Broken{fmt::format("unit {} has an unknown kind \"{}\"", unit.eid, name)};
  unit.kind = *kind;
  unit.num = string_or_empty(object, "num");
  unit.heading = optional_string(object, "heading");
  if (!find(object, "span")) throw Broken{fmt::format("unit {} has no \"span\"", unit.eid)};
  unit.span = span_field(object, text);
  if (const auto extent = find(object, "extent")) unit.span = span_value(*extent, text);
  unit.quoted = optional_bool(object, "quoted").value_or(false);
  unit.part = optional_string(object, "part").value_or("main");
  return unit;
}

std::vector<Unit> read_units(const dom::array& entries, std::string_view text) {
  std::vector<Unit> units;
  std::unordered_map<std::string, int> index;
  for (const auto& entry : entries) {
    const auto object = object_value(entry, "units");
    Unit unit = read_unit(object, text);
    if (const auto parent = optional_string(object, "parent")) {
      const auto found = index.find(*parent);
      if (found == index.end()) throw Broken{fmt::format("unit {} names a parent \"{}\" that is not before it", unit.eid, *parent)};
      unit.parent = found->second;
      if (unit.span.begin < units[static_cast<std::size_t>(unit.parent)].span.begin) {
        throw Broken{fmt::format("unit {} begins before its parent {}", unit.eid, *parent)};
      }
    }
    if (!units.empty() && unit.span.begin < units.back().span.begin) {
      throw Broken{fmt::format("unit {} stands before the one listed before it; units are in reading order", unit.eid)};
    }
    if (!index.emplace(unit.eid, static_cast<int>(units.size())).second) {
      throw Broken{fmt::format("two units have the eid \"{}\"", unit.eid)};
    }
    units.push_back(std::move(unit));
  }
  // Records without `extent` may give a unit its own words only: it reaches as far as what stands below it.
  for (std::size_t i = units.size(); i-- > 0;) {
    if (units[i].parent < 0) continue;
    Span& around = units[static_cast<std::size_t>(units[i].parent)].span;
    around.end = std::max(around.end, units[i].span.end);
  }
  return units;
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
  return {before == std::string_view::npos ? 0 : before + 1, after == std::string_view::npos ? text.size() : after};
}

/// The căn cứ lines: `basis_spans`, or where others left that out the lines of the `basis` citations.
std::vector<Span> read_basis(const dom::object& record, std::string_view text) {
  std::vector<Span> basis;
  if (const auto spans = optional_array(record, "basis_spans")) {
    for (const auto& span : *spans) basis.push_back(span_value(span, text));
    return basis;
  }
  const auto citations = optional_array(record, "basis");
  if (!citations) return basis;
  for (const auto& citation : *citations) {
    const Span span = span_field(object_value(citation, "basis"), text);
    if (!basis.empty() && basis.back().contains(span)) continue;
    basis.push_back(line_of(text, span));
  }
  return basis;
}

LineCoverage read_lines(const dom::object& record) {
  LineCoverage lines;
  const auto object = optional_value<dom::object>(record, "coverage", "an object");
  if (!object) return lines;
  const auto count = [&](std::string_view key) {
    return static_cast<std::size_t>(optional_value<std::uint64_t>(*object, key, "a count").value_or(0));
  };
  return {count("lines"), count("in_units"), count("in_header"), count("in_annex"), count("skipped")};
}

Severity read_severity(const std::string& name) {
  for (const auto severity : {Severity::note, Severity::error}) {
    if (name == to_string(severity)) return severity;
  }
  return Severity::warning;
}

std::vector<Diagnostic> read_diagnostics(const dom::object& record, std::string_view text) {
  std::vector<Diagnostic> diagnostics;
  const auto entries = optional_array(record, "diagnostics");
  if (!entries) return diagnostics;
  for (const auto& entry : *entries) {
    const auto object = object_value(entry, "diagnostics");
    diagnostics.push_back({read_severity(string_or_empty(object, "severity")), span_field(object, text),
                           string_or_empty(object, "code"), string_or_empty(object, "message")});
  }
  return diagnostics;
}

Document read_record(const dom::object& record, const std::string& path) {
  Document document;
  document.id = string_or_empty(record, "id");
  if (document.id.empty()) throw Broken{"a document record needs an \"id\""};
  auto text = optional_string(record, "text");
  if (!text) throw Broken{"a document record needs a \"text\""};
  document.text = normalise_utf8(*text).utf8;
  const auto units = optional_array(record, "units");
  if (units && document.text != *text) {
    throw Broken{"the \"text\" is not NFC with \"\\n\" as line end, so the spans of its units would be wrong"};
  }
  read_head(record, document);
  document.source = read_source(record, path);
  document.units = units ? read_units(*units, document.text) : std::vector{whole_text(document.text)};
  document.basis = read_basis(record, document.text);
  document.coverage = read_lines(record);
  document.diagnostics = read_diagnostics(record, document.text);
  return document;
}

/// The record of one line; `parser` owns its memory.
dom::object parse_line(dom::parser& parser, std::string_view json) {
  dom::element element;
  const auto error = parser.parse(json.data(), json.size()).get(element);
  if (error != simdjson::SUCCESS) throw Broken{fmt::format("not a JSON record: {}", simdjson::error_message(error))};
  dom::object object;
  if (element.get(object) != simdjson::SUCCESS) throw Broken{"not a JSON object"};
  return object;
}

}  // namespace

bool looks_like_records(std::string_view bytes) {
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
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
    return string_or_empty(parse_line(parser, line), "type");
  } catch (const Broken&) {
    return {};
  }
}

Result<Document> read_document_record(std::string_view json, const std::string& path, std::size_t line) {
  try {
    dom::parser parser;
    return read_record(parse_line(parser, json), path);
  } catch (const Broken& broken) {
    return fail({broken.message, path, line, 0, kHint});
  }
}

Result<std::vector<Error>> read_coverage_failures(std::string_view json, const std::string& path, std::size_t line) {
  try {
    dom::parser parser;
    std::vector<Error> failures;
    const auto entries = optional_array(parse_line(parser, json), "failed");
    if (!entries) return failures;
    for (const auto& entry : *entries) {
      const auto object = object_value(entry, "failed");
      const auto place = optional_value<std::uint64_t>(object, "line", "a count").value_or(0);
      failures.push_back({string_or_empty(object, "reason"), string_or_empty(object, "path"), place, 0, string_or_empty(object, "hint")});
    }
    return failures;
  } catch (const Broken& broken) {
    return fail({broken.message, path, line, 0, kHint});
  }
}

}  // namespace vbpl
