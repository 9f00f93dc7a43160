// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/citation_lines.h"

#include <fmt/format.h>

#include <vector>

#include "libdoc/report/marked_text.h"
#include "libdoc/text/text.h"
#include "tools/common/tsv.h"

namespace vbpl {

namespace {

std::string date_or_empty(const std::optional<Date>& date) { return date ? iso(*date) : std::string(); }

std::string eid_of(const Document& document, int unit) {
  return unit < 0 ? std::string() : document.units[static_cast<std::size_t>(unit)].eid;
}

}  // namespace

std::string citation_text(const Document& document, const Citation& citation, PlaceFinder& places) {
  const Place place = places.at(citation.span.begin);
  std::string line =
      fmt::format("{}:{}:{}: {}: \"{}\" -> {} [{}]", document.source.path, place.line, place.column,
                  to_string(citation.relation), tsv_cell(document.words(citation.span)),
                  target_label(citation), to_string(citation.state));
  if (!citation.reason.empty()) line += " " + citation.reason;
  return line + "\n";
}

std::string citation_tsv_header() {
  return tsv_line({"doc", "path", "line", "unit", "begin", "end", "relation", "state", "target_id", "number",
                   "doc_type", "issuer", "issued", "title", "target_unit", "candidates", "reason", "text"});
}

std::string citation_tsv(const Document& document, const Citation& citation, PlaceFinder& places) {
  const CitationTarget& target = citation.target;
  return tsv_line({document.id, document.source.path, std::to_string(places.at(citation.span.begin).line),
                   eid_of(document, citation.unit), std::to_string(citation.span.begin),
                   std::to_string(citation.span.end), to_string(citation.relation), to_string(citation.state),
                   target.id, target.number.value_or(""), target.doc_type.value_or(""),
                   target.issuer.value_or(""), date_or_empty(target.issued), target.title.value_or(""),
                   target.unit, fmt::format("{}", fmt::join(citation.candidates, "; ")), citation.reason,
                   document.words(citation.span)});
}

}  // namespace vbpl
