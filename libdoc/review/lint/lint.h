// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/base/diagnostic.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// What a drafting check may look at: one document and what was found in it. Other documents are not asked.
struct LintInput {
  const Document& document;
  const std::vector<Citation>& citations;
  const std::vector<Amendment>& amendments;
  const Tables& tables;
};

/// A fault of drafting, with the rule of DOMAIN 10 and the article of law behind it. `error`: the law states
/// a clear rule and the text itself proves the fact; `warning`: the fact is inferred; `note`: drafting, or
/// the rule is younger than the act.
struct LintFinding {
  Severity severity = Severity::warning;
  Span span;
  std::string rule;                 ///< "K9"
  std::string vietnamese, english;  ///< one sentence
  std::string source;  ///< "Điều 63 Nghị định 78/2025/NĐ-CP"; empty for plain arithmetic
};

/// All checks on one document, findings in text order.
[[nodiscard]] std::vector<LintFinding> lint_document(const LintInput& input);

// The checks, one a file.
using LintCheck = std::vector<LintFinding> (*)(const LintInput&);
std::vector<LintFinding> lint_form(const LintInput& input);           ///< K1
std::vector<LintFinding> lint_number(const LintInput& input);         ///< K2
std::vector<LintFinding> lint_signature(const LintInput& input);      ///< K5
std::vector<LintFinding> lint_components(const LintInput& input);     ///< K7
std::vector<LintFinding> lint_numbering(const LintInput& input);      ///< K7
std::vector<LintFinding> lint_abbreviations(const LintInput& input);  ///< K8
std::vector<LintFinding> lint_delay(const LintInput& input);          ///< K9
std::vector<LintFinding> lint_repeal(const LintInput& input);         ///< K12
std::vector<LintFinding> lint_share(const LintInput& input);          ///< K13
std::vector<LintFinding> lint_correction(const LintInput& input);     ///< K18
std::vector<LintFinding> lint_references(const LintInput& input);     ///< K20
std::vector<LintFinding> lint_sums(const LintInput& input);           ///< sum

}  // namespace vbpl
