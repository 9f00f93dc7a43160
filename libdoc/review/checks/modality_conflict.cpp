// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// "Phạt tiền đối với hành vi không …": conduct described in order to punish it, not a rule on it.
bool describes_conduct(const Document& document, const Provision& provision) {
  static const Pattern conduct("phạt tiền|phạt cảnh cáo|phạt tù|hành vi (?:sau|vi phạm)",
                               Pattern::ignore_case);
  return (provision.flags & kSanction) && conduct.find(document.words(provision.words));
}

/// Nearly the same sentence, but for a modal word that turns it round. A special case on one side, another
/// matter or a sentence that is worded otherwise is rule and exception, not contradiction.
bool is_contradiction(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  if (pair.modals.empty() || !may_contradict(pairs, pair, 0.5)) return false;
  return !describes_conduct(context.corpus.document(a.document), a) &&
         !describes_conduct(context.corpus.document(b.document), b);
}

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  const Document &ours = context.corpus.document(a.document), &theirs = context.corpus.document(b.document);
  const ModalPair& modal = pair.modals.front();
  Finding finding = contradiction(context, pairs, "modality-conflict", pair.pair.a, pair.pair.b);
  const bool hierarchy = is_below(context, a.document, b.document);
  finding.severity = hierarchy ? "error" : "warning";
  finding.certainty = contradiction_certainty(context, pairs, pair);
  for (const ModalPair& each : pair.modals)
    finding.delta.push_back({"modality", each.our_words, each.their_words});
  finding.message =
      context.say(fmt::format("{} quy định “{}”, {} {} quy định “{}”", finding.ours.label, modal.our_words,
                              finding.theirs.label, document_name(theirs), modal.their_words),
                  fmt::format("{} says “{}”, {} of {} says “{}”", finding.ours.label, modal.our_words,
                              finding.theirs.label, document_name(theirs), modal.their_words));
  finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
  return finding;
}

}  // namespace

std::vector<Finding> check_modality_conflict(const CheckInput& input) {
  std::vector<Finding> findings;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (is_contradiction(input.context, *input.pairs, pair))
      findings.push_back(make_finding(input.context, *input.pairs, pair));
  }
  return findings;
}

}  // namespace vbpl
