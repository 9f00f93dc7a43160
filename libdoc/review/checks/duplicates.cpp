// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"

namespace vbpl {
namespace {

constexpr std::uint16_t kOfNeed = kSanction | kDefinitions;  // repeated of need, each act for itself

/// Acts of one force, or of one locality, none of which details the other.
bool are_peers(const Relations& relations, const Provision& a, const Provision& b, DocumentRelation relation) {
  const DocumentFacts &x = relations.facts(a.document), &y = relations.facts(b.document);
  if (relation == DocumentRelation::details) return false;
  return x.rank == y.rank || (x.rank >= 10 && y.rank >= 10) || (relation == DocumentRelation::none && x.rank >= 8 && y.rank >= 8);
}

bool is_duplicate(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  if (!pair.aligned || ((a.flags | b.flags) & kOfNeed) || is_template(pairs, pair)) return false;
  if (!pair.numbers.empty() || pair.condition || pair.other_subject || pair.other_modality || pair.other_body) return false;
  return are_peers(context.relations, a, b, pair.pair.relation);
}

bool same_issuer(const ReviewContext& context, const ArticlePair& group) {
  const DocumentFacts &a = context.relations.facts(group.a_document), &b = context.relations.facts(group.b_document);
  return a.issuer == b.issuer && a.place == b.place;
}

/// How sure it is that the texts repeat one another, from the share of words that are the same.
const char* certainty_of(const ArticlePair& group, bool exact) {
  if (exact) return "certain";
  for (const PairAnalysis* pair : group.pairs) {
    const Likeness& like = pair->pair.likeness;
    if (like.jaccard < 0.6 && !(like.containment >= 0.85 && like.smaller >= 20)) return "possible";
  }
  return "likely";
}

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const ArticlePair& group, bool exact) {
  Finding finding;
  finding.check = exact ? "duplicate-exact" : "duplicate-near";
  finding.kind = "duplicate";
  const bool one_issuer = same_issuer(context, group);
  finding.severity = one_issuer ? "warning" : "notice";
  finding.certainty = certainty_of(group, exact);
  set_passages(context, pairs, group, finding);
  for (const PairAnalysis* pair : group.pairs) finding.delta.insert(finding.delta.end(), pair->changes.begin(), pair->changes.end());
  finding.rule = "K14";
  finding.rule_source = "Luật 64/2025/QH15 Điều 8 khoản 5";
  const Document &a = context.corpus.document(group.a_document), &b = context.corpus.document(group.b_document);
  finding.message = context.say(fmt::format("{} trùng {} với {} {}", finding.ours.label, exact ? "nguyên văn" : "gần như nguyên văn", finding.theirs.label, document_name(b)),
                                fmt::format("{} repeats {} of {} {}", finding.ours.label, finding.theirs.label, document_name(b), exact ? "word for word" : "almost word for word"));
  finding.action = one_issuer ? context.say("giữ một quy định, bãi bỏ quy định kia hoặc viện dẫn", "keep one of the two; repeal the other or refer to it")
                              : context.say("xem xét viện dẫn thay cho chép lại", "consider a reference instead of the repetition");
  finding.id = finding_id(finding, a.number.value_or(""), b.number.value_or(""));
  return finding;
}

std::vector<Finding> run(const CheckInput& input, bool exact) {
  std::vector<const PairAnalysis*> chosen;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (pair.same_words == exact && is_duplicate(input.context, *input.pairs, pair)) chosen.push_back(&pair);
  }
  std::vector<Finding> findings;
  for (const ArticlePair& group : group_by_article(*input.pairs, chosen)) findings.push_back(make_finding(input.context, *input.pairs, group, exact));
  return findings;
}

}  // namespace

std::vector<Finding> check_duplicate_exact(const CheckInput& input) { return run(input, true); }
std::vector<Finding> check_duplicate_near(const CheckInput& input) { return run(input, false); }

}  // namespace vbpl
