// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Each act speaks of the body that issued it: twin rules of two bodies on their own work.
bool is_own_work(const ReviewContext& context, const Provision& a, const Provision& b,
                 const BodyPair& agents) {
  const auto is_issuer = [&](std::size_t document, int body) {
    const auto names = context.bodies.find(syllable_ids(context.relations.facts(document).issuer));
    return std::find(names.begin(), names.end(), body) != names.end();
  };
  return is_issuer(a.document, agents.ours) && is_issuer(b.document, agents.theirs);
}

/// The higher act names a body, the lower one an office below it: power passed down, to be looked at, not a
/// contradiction by itself.
bool is_passed_down(const BodyPair& agents) {
  const std::string ours = lower(agents.our_words), theirs = lower(agents.their_words);
  const auto begins = [](const std::string& text, std::string_view start) { return text.starts_with(start); };
  const bool office = begins(ours, "sở ") || begins(ours, "giám đốc sở") || begins(ours, "phòng ");
  const bool agency = begins(ours, "cục ") || begins(ours, "tổng cục") || begins(ours, "vụ ");
  return (office && (begins(theirs, "ủy ban") || begins(theirs, "uỷ ban") || begins(theirs, "chủ tịch"))) ||
         (agency && begins(theirs, "bộ"));
}

constexpr double kLeastContainment = 0.38;

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair,
                     const BodyPair& agents) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  const Document &ours = context.corpus.document(a.document), &theirs = context.corpus.document(b.document);
  Finding finding = contradiction(context, pairs, "competence-conflict", pair.pair.a, pair.pair.b);
  const bool hierarchy = is_below(context, a.document, b.document);
  finding.severity = hierarchy && !is_passed_down(agents) ? "error" : "warning";
  finding.certainty = contradiction_certainty(context, pairs, pair);
  finding.delta.push_back({"competence", agents.our_words, agents.their_words});
  finding.message = context.say(
      fmt::format("{} giao “{}”, {} {} giao “{}” cùng một việc", finding.ours.label, agents.our_words,
                  finding.theirs.label, document_name(theirs), agents.their_words),
      fmt::format("{} gives to “{}” what {} of {} gives to “{}”", finding.ours.label, agents.our_words,
                  finding.theirs.label, document_name(theirs), agents.their_words));
  finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
  return finding;
}

}  // namespace

std::vector<Finding> check_competence_conflict(const CheckInput& input) {
  std::vector<Finding> findings;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (pair.agents.empty() || !may_contradict(*input.pairs, pair, kLeastContainment)) continue;
    const BodyPair& agents = pair.agents.front();
    if (!is_own_work(input.context, input.pairs->store[pair.pair.a], input.pairs->store[pair.pair.b], agents))
      findings.push_back(make_finding(input.context, *input.pairs, pair, agents));
  }
  return findings;
}

}  // namespace vbpl
