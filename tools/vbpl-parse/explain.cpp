// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-parse/explain.h"

#include "tools/common/language.h"
#include "tools/common/place_finder.h"

namespace vbpl {

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::string database_lines(const DatabaseClaims& claims) {
  std::string words;
  const auto add = [&](const char* name, const std::optional<std::string>& value) {
    if (value) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", name, *value);
  };
  const auto day = [](const std::optional<Date>& date) {
    return date ? std::optional(iso(*date)) : std::nullopt;
  };
  add("number", claims.number);
  add("doc_type", claims.doc_type);
  add("issued", day(claims.issued));
  add("effective", day(claims.effective));
  add("expires", day(claims.expires));
  add("status", claims.status);
  if (!claims.references.empty()) add("references", std::to_string(claims.references.size()));
  return "  " + message("{} says: {}", claims.source, words) + "\n";
}

}  // namespace

std::string explanation_of(const Document& document) {
  const Source& source = document.source;
  std::string out = message("{}: {}, read by {}", source.path, source.format, source.converter) + "\n";
  out += "  " + message("encoding: {}", source.encoding);
  if (!source.encoding_reason.empty()) out += " (" + source.encoding_reason + ")";
  out += "\n";
  if (!source.fonts.empty()) out += "  " + message("fonts: {}", joined(source.fonts)) + "\n";
  out += "  " + message("document: {} ({})", document.id, to_string(document.kind)) + "\n";
  const LineCoverage& lines = document.coverage;
  out += "  " +
         message("lines: {}, of them {} in units, {} in the head, {} in annexes, {} passed over", lines.lines,
                 lines.in_units, lines.in_header, lines.in_annex, lines.skipped) +
         "\n";
  if (document.database) out += database_lines(*document.database);
  PlaceFinder places(document.text);
  for (const auto& diagnostic : document.diagnostics) {
    const std::size_t line = places.at(diagnostic.span.begin).line;
    out += fmt::format("  {}{}: {} [{}]\n", diagnostic.span.empty() ? "" : fmt::format("{}: ", line),
                       to_string(diagnostic.severity), diagnostic.message, diagnostic.code);
  }
  return out;
}

std::string diagnostics_of(const Document& document) {
  std::string lines;
  PlaceFinder places(document.text);
  for (const auto& diagnostic : document.diagnostics) {
    const Place place = places.at(diagnostic.span.begin);
    lines += fmt::format("{}:{}:{}: {}: {} [{}]\n", document.source.path, place.line, place.column,
                         to_string(diagnostic.severity), diagnostic.message, diagnostic.code);
  }
  return lines;
}

}  // namespace vbpl
