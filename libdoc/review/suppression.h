// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/review/finding.h"

namespace vbpl {

struct ReviewContext;
struct PairContext;
struct PairAnalysis;

/// Why a likeness of two texts gave no finding. The names are data: they stand in records and lists.
enum class Suppressor {
  none,
  draft_or_letter,
  consolidation,
  expired,
  version,
  amendment,
  other_place,
  boilerplate,
  amending_text,
  transition,
  table,
  superseded,
  sanction,
  definition,
  form,
  other_figure,
  special_case,
  other_subject,
  other_duty,
  other_body,
  little_common,
  series,
  not_peers,
  not_linked,
  within_limit,
  two_sentences,
};
[[nodiscard]] const char* to_string(Suppressor suppressor);
/// The same for people, in English; to be translated.
[[nodiscard]] const char* description(Suppressor suppressor);

/// Two texts that are alike, and why nothing is said of them.
struct Suppressed {
  std::string check;
  Suppressor by = Suppressor::none;
  Passage ours, theirs;
};

/// What keeps a pair out of all comparison: the relation of the acts, or the kind of the provisions.
[[nodiscard]] Suppressor withheld_by(const ReviewContext& context, const PairContext& pairs,
                                     const PairAnalysis& pair);
/// What keeps a compared pair from being a finding of `duplicate-exact` or `duplicate-near`, of
/// `restates-higher`, of `numeric-conflict`. `none`: it is one.
[[nodiscard]] Suppressor why_no_duplicate(const ReviewContext& context, const PairContext& pairs,
                                          const PairAnalysis& pair);
[[nodiscard]] Suppressor why_no_restatement(const ReviewContext& context, const PairContext& pairs,
                                            const PairAnalysis& pair);
[[nodiscard]] Suppressor why_no_numeric_conflict(const PairContext& pairs, const PairAnalysis& pair);

/// Every pair of like texts that gave no finding, with the reason: by check, then reason, then place. For
/// lawyers who audit what the review keeps silent about.
[[nodiscard]] std::vector<Suppressed> suppressed_pairs(const ReviewContext& context,
                                                       const PairContext& pairs);

}  // namespace vbpl
