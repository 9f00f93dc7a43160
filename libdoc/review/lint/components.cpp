// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr const char* kComponents = "Điều 71 Nghị định 78/2025/NĐ-CP";
constexpr const char* kNames = "Điều 63 Nghị định 78/2025/NĐ-CP";

/// Acts signed before the decree are told, but not blamed: it is the rule of today.
Severity severity_for(const Document& document) {
  return lint::signed_before(document, lint::kLaw2025) ? Severity::note : Severity::warning;
}

/// A number stands there, "03/2026-BCT", and lacks a part.
bool check_unread_number(const Document& document, Severity severity, std::vector<LintFinding>& found) {
  if (document.number) return false;
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code != "number-unread") continue;
    found.push_back({severity, diagnostic.span, "K7",
                     fmt::format("số, ký hiệu không đúng thể thức: \"{}\"", document.words(diagnostic.span)),
                     fmt::format("the number has no known form: \"{}\"", document.words(diagnostic.span)),
                     kComponents});
    return true;
  }
  return false;
}

void check_head(const Document& document, Severity severity, std::vector<LintFinding>& found) {
  const Span head = lint::head_span(document);
  const auto missing = [&](bool is_missing, const char* vietnamese, const char* english) {
    if (!is_missing) return;
    found.push_back({severity,
                     {head.begin, head.begin},
                     "K7",
                     std::string("thiếu ") + vietnamese,
                     std::string("missing: ") + english,
                     kComponents});
  };
  const bool is_draft = document.draft.value_or(false);
  const bool is_unread = check_unread_number(document, severity, found);
  missing(!document.number && !is_unread && !is_draft, "số, ký hiệu văn bản", "the number of the act");
  missing(!document.issued && !document.adopted && !is_draft, "ngày ban hành", "the date of issue");
}

/// Nothing stands on the unit's own lines but its label.
bool is_bare(const Document& document, std::size_t index) {
  const Unit& unit = document.units[index];
  const std::string_view own = trimmed(document.words(own_span(document, index)));
  const std::size_t number = own.find(unit.num);
  if (unit.num.empty() || number == own.npos || own.find('\n') != own.npos) return false;
  return own.find_first_not_of(".:) ", number + unit.num.size()) == own.npos;
}

/// A phần, chương, mục or điều that has a number and below it at once its first unit. An article whose text
/// stands behind its number ("Điều 1. Ban hành kèm theo …") is left alone: that is the model of short acts.
void check_names(const Document& document, Severity severity, std::vector<LintFinding>& found) {
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    if (unit.quoted || unit.part != "main" || unit.kind > UnitKind::article || unit.heading) continue;
    if (!is_bare(document, i)) continue;
    const std::string label = unit_label(document, i);
    found.push_back({severity,
                     {unit.span.begin, own_span(document, i).end},
                     "K7",
                     fmt::format("{} không có tên", label),
                     fmt::format("{} has no name", label),
                     kNames});
  }
}

}  // namespace

std::vector<LintFinding> lint_components(const LintInput& input) {
  const Document& document = input.document;
  if (lint::head_span(document).empty()) return {};
  std::vector<LintFinding> found;
  // Whether a decision is normative is told by its number: one that is not read is said whatever it would be.
  if (!lint::is_normative_act(document)) {
    if (document.kind == DocumentKind::act && !document.normative)
      check_unread_number(document, severity_for(document), found);
    return found;
  }
  check_head(document, severity_for(document), found);
  check_names(document, severity_for(document), found);
  return found;
}

}  // namespace vbpl
