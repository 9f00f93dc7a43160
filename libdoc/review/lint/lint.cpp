// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/lint/lint.h"

#include <algorithm>
#include <iterator>

namespace vbpl {

std::vector<LintFinding> lint_document(const LintInput& input) {
  constexpr LintCheck kChecks[] = {lint_form,      lint_number,        lint_signature,  lint_components,
                                   lint_numbering, lint_abbreviations, lint_delay,      lint_repeal,
                                   lint_share,     lint_correction,    lint_references, lint_sums};
  std::vector<LintFinding> all;
  for (const LintCheck check : kChecks) {
    std::vector<LintFinding> found = check(input);
    std::move(found.begin(), found.end(), std::back_inserter(all));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const LintFinding& a, const LintFinding& b) { return a.span.begin < b.span.begin; });
  return all;
}

}  // namespace vbpl
