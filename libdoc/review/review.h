// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/review/finding.h"
#include "libdoc/review/suppression.h"

namespace vbpl {

enum class Language { vietnamese, english };

struct ReviewOptions {
  Date as_of;
  Language language = Language::vietnamese;
  std::vector<std::string> checks;  ///< ids to run; empty = all
  std::string tables;               ///< folder with the user's own authority.tsv; empty: the one compiled in
  bool possible = false;            ///< also findings of certainty "possible"
  bool explain_suppressed = false;  ///< also what was left out, and by which rule
  unsigned threads = 1;
};

/// What was left unlooked at, and why.
struct NotChecked {
  std::string check;
  std::size_t count = 0;
  std::string reason;
};

struct ReviewResult {
  std::vector<Finding> findings;       ///< by document in corpus order, then place, then check
  std::vector<Suppressed> suppressed;  ///< when asked for
  std::vector<NotChecked> not_checked;
};

[[nodiscard]] ReviewResult review(const Corpus& corpus, const CorpusFacts& facts,
                                  const std::vector<StatusRecord>& statuses, const Tables& tables,
                                  const ReviewOptions& options);

/// A check, for --list-checks and the manual.
struct CheckInfo {
  const char* id;
  const char* kind;
  const char* title_vi;
  const char* title_en;
};
[[nodiscard]] const std::vector<CheckInfo>& all_checks();

}  // namespace vbpl
