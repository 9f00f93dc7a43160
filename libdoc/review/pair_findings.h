// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/review/context.h"

namespace vbpl {

/// Like provisions of one article pair: "Điều 5" of one act and "Điều 7" of another.
struct ArticlePair {
  std::uint32_t a_document = 0, b_document = 0, a_article = 0, b_article = 0;
  std::vector<const PairAnalysis*> pairs;
  double coverage = 0;     ///< matched tokens / tokens of the shorter article
  std::size_t tokens = 0;  ///< matched, of the first side
  double parity = 0;       ///< differing / equal tokens, worst pair
  bool whole = false;      ///< every provision of both articles is matched
};

/// Groups chosen pairs by articles, in text order of the first side.
[[nodiscard]] std::vector<ArticlePair> group_by_article(const PairContext& pairs,
                                                        const std::vector<const PairAnalysis*>& chosen);

/// Sets both passages: the articles when most of them is matched by several provisions, else the first
/// matched provision.
void set_passages(const ReviewContext& context, const PairContext& pairs, const ArticlePair& group,
                  Finding& finding);

/// The first act is of lower force than the second.
[[nodiscard]] bool is_below(const ReviewContext& context, std::size_t lower, std::size_t higher);

/// A provision of the store as one side of a finding.
[[nodiscard]] Passage provision_passage(const ReviewContext& context, const PairContext& pairs,
                                        std::uint32_t provision);

/// Two documents of a finding, by index.
struct DocumentPair {
  std::size_t ours = 0, theirs = 0;
};
/// A finding of `check` on two documents that cannot both hold: the rule which of them prevails, what to do.
[[nodiscard]] Finding contradiction(const ReviewContext& context, const char* check, DocumentPair documents);

/// A finding of `check` on two provisions that cannot both hold: passages, the rule which of them prevails,
/// what to do. Certainty, severity, delta, message and id are left to the check.
[[nodiscard]] Finding contradiction(const ReviewContext& context, const PairContext& pairs, const char* check,
                                    std::uint32_t ours, std::uint32_t theirs);

/// A pair of provisions that may contradict each other: of linked acts, one text for the most part, on one
/// matter, without a special case on one side, no definitions and no form.
[[nodiscard]] bool may_contradict(const PairContext& pairs, const PairAnalysis& pair,
                                  double least_containment);
/// How sure a contradiction of such a pair is, by the rank of the acts and how alike the texts are.
[[nodiscard]] const char* contradiction_certainty(const ReviewContext& context, const PairContext& pairs,
                                                  const PairAnalysis& pair);

/// True when more than eight documents share the text: a form, not a repetition.
[[nodiscard]] bool is_template(const PairContext& pairs, const PairAnalysis& pair);

}  // namespace vbpl
