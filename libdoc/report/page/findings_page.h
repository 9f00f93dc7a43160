// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "libdoc/report/record_writer.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// Findings above this many are drawn by a script out of a block of data; up to it the page needs none.
inline constexpr std::size_t kMostDrawn = 2'000;

/// What the page shows beside the findings.
struct FindingsPageInput {
  const std::vector<Finding>& findings;
  const CoverageReport& coverage;
  std::map<std::string, std::string>
      reasons;  ///< of what was not checked, in Vietnamese, by the English words
};

/// One HTML page to work through the findings with, that needs nothing else and loads nothing: what was not
/// checked, sums by check and document, then each finding with both passages side by side, the words that
/// differ marked, the rule, the state of both acts and what to do. Filters know no diacritics. All text is
/// escaped; nothing in it runs but the page's own script, which its policy names by its hash.
[[nodiscard]] std::string findings_page(const FindingsPageInput& input);

}  // namespace vbpl
