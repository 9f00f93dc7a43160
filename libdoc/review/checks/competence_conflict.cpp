// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "libdoc/review/checks.h"
#include "libdoc/review/licence_conflicts.h"
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
bool is_passed_down(std::string_view our_words, std::string_view their_words) {
  const std::string ours = lower(our_words), theirs = lower(their_words);
  const auto begins = [](const std::string& text, std::string_view start) { return text.starts_with(start); };
  const bool office = begins(ours, "sở ") || begins(ours, "giám đốc sở") || begins(ours, "phòng ");
  const bool agency = begins(ours, "cục ") || begins(ours, "tổng cục") || begins(ours, "vụ ");
  return (office && (begins(theirs, "ủy ban") || begins(theirs, "uỷ ban") || begins(theirs, "chủ tịch"))) ||
         (agency && begins(theirs, "bộ"));
}

constexpr double kLeastContainment = 0.38;

void set_words(const ReviewContext& context, const Document& ours, const Document& theirs,
               const std::string& our_body, const std::string& their_body, Finding& finding) {
  finding.delta.push_back({"competence", our_body, their_body});
  finding.message =
      context.say(fmt::format("{} giao “{}”, {} {} giao “{}” cùng một việc", finding.ours.label, our_body,
                              finding.theirs.label, document_name(theirs), their_body),
                  fmt::format("{} gives to “{}” what {} of {} gives to “{}”", finding.ours.label, our_body,
                              finding.theirs.label, document_name(theirs), their_body));
  finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
}

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair,
                     const BodyPair& agents) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  const Document &ours = context.corpus.document(a.document), &theirs = context.corpus.document(b.document);
  Finding finding = contradiction(context, pairs, "competence-conflict", pair.pair.a, pair.pair.b);
  const bool hierarchy = is_below(context, a.document, b.document);
  finding.severity = hierarchy && !is_passed_down(agents.our_words, agents.their_words) ? "error" : "warning";
  finding.certainty = contradiction_certainty(context, pairs, pair);
  set_words(context, ours, theirs, agents.our_words, agents.their_words, finding);
  return finding;
}

/// The same paper, granted by another body.
Finding make_finding(const ReviewContext& context, const LicenceConflict& found) {
  const Document &ours = context.corpus.document(found.ours_document),
                 &theirs = context.corpus.document(found.theirs_document);
  Finding finding =
      contradiction(context, "competence-conflict", {found.ours_document, found.theirs_document});
  finding.ours =
      passage(context, found.ours_document, unit_at(ours, found.ours.words.begin), found.ours.words);
  finding.theirs =
      passage(context, found.theirs_document, unit_at(theirs, found.theirs.words.begin), found.theirs.words);
  finding.severity = is_passed_down(found.ours.body, found.theirs.body) ? "warning" : "error";
  finding.certainty = "likely";
  set_words(context, ours, theirs, found.ours.body, found.theirs.body, finding);
  return finding;
}

}  // namespace

std::vector<Finding> check_competence_conflict(const CheckInput& input) {
  std::vector<Finding> findings;
  std::set<std::array<std::uint32_t, 4>> told;  // documents and articles of both sides
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (pair.agents.empty() || !may_contradict(*input.pairs, pair, kLeastContainment)) continue;
    const BodyPair& agents = pair.agents.front();
    const Provision &a = input.pairs->store[pair.pair.a], &b = input.pairs->store[pair.pair.b];
    if (is_own_work(input.context, a, b, agents)) continue;
    findings.push_back(make_finding(input.context, *input.pairs, pair, agents));
    told.insert({a.document, a.article, b.document, b.article});
  }
  for (const LicenceConflict& found : licence_conflicts(input.context)) {
    const Provision &a = found.our_provision, &b = found.their_provision;
    if (told.insert({a.document, a.article, b.document, b.article}).second)
      findings.push_back(make_finding(input.context, found));
  }
  return findings;
}

}  // namespace vbpl
