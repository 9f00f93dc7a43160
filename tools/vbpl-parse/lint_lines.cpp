// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-parse/lint_lines.h"

#include <fmt/format.h>

#include "libdoc/cite/find.h"
#include "libdoc/review/lint/lint.h"
#include "tools/common/place_finder.h"

namespace vbpl {

std::string lint_lines(const Document& document, const Tables& tables, LintWords words) {
  const auto citations = find_citations(document, tables);
  const auto amendments = find_amendments(document, citations, tables);
  std::string lines;
  PlaceFinder places(document.text);
  for (const LintFinding& finding : lint_document({document, citations, amendments, tables})) {
    if (finding.severity == Severity::note && !words.with_notes) continue;
    const Place place = places.at(finding.span.begin);
    const std::string law = finding.source.empty() ? std::string() : " (" + finding.source + ")";
    lines += fmt::format("{}:{}:{}: {}: {}{} [{}]\n", document.source.path, place.line, place.column,
                         to_string(finding.severity), words.vietnamese ? finding.vietnamese : finding.english,
                         law, finding.rule);
  }
  return lines;
}

}  // namespace vbpl
