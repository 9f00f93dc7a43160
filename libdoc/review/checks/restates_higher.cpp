// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/review/suppression.h"

namespace vbpl {
namespace {

constexpr double kMostParity = 1.0;  // beyond that the texts have only phrases in common

/// Luật 80/2015/QH13 forbade the repetition from 01/7/2016 to 31/3/2025; the law of 2025 does not repeat the
/// sentence.
bool is_under_ban(const Document& lower) {
  return lower.issued && *lower.issued >= *make_date(2016, 7, 1) && *lower.issued <= *make_date(2025, 3, 31);
}

bool names(const ReviewContext& context, const Document& lower, const Citation& citation, std::size_t act) {
  const auto targets = targets_in(context.corpus, lower, citation.target);
  return std::find(targets.begin(), targets.end(), act) != targets.end();
}

/// The lower text names the article that it follows ("quy định tại khoản 1 Điều 57 của Luật … được quy định
/// chi tiết như sau"): it refers and adds, which is its business.
bool names_article(const ReviewContext& context, const PairContext& pairs, const ArticlePair& group) {
  const Document &lower = context.corpus.document(group.a_document),
                 &higher = context.corpus.document(group.b_document);
  const Unit& article = higher.units[group.b_article];
  return std::any_of(group.pairs.begin(), group.pairs.end(), [&](const PairAnalysis* pair) {
    const Span words = pairs.store[pair->pair.a].words;
    const auto& citations = context.facts.citations[group.a_document];
    return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
      const std::string_view unit = citation.target.unit;
      return words.contains(citation.span) && unit.starts_with(article.eid) &&
             (unit.size() == article.eid.size() || unit.substr(article.eid.size()).starts_with("__")) &&
             names(context, lower, citation, group.b_document);
    });
  });
}

bool is_verbatim(const ArticlePair& group) {
  return group.tokens >= 40 && group.coverage >= 0.6 && group.parity <= 0.1;
}

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const ArticlePair& group) {
  const Document &lower = context.corpus.document(group.a_document),
                 &higher = context.corpus.document(group.b_document);
  const bool details = group.pairs.front()->pair.relation == DocumentRelation::details;
  Finding finding;
  finding.check = "restates-higher";
  finding.kind = "restatement";
  finding.severity = is_under_ban(lower) && is_verbatim(group) ? "warning" : "notice";
  const bool same = std::all_of(group.pairs.begin(), group.pairs.end(),
                                [](const PairAnalysis* pair) { return pair->same_words; });
  const bool copies = same || (group.parity <= 0.5 && group.tokens >= 30);
  finding.certainty = copies && (same || !names_article(context, pairs, group)) ? "likely" : "possible";
  set_passages(context, pairs, group, finding);
  for (const PairAnalysis* pair : group.pairs)
    finding.delta.insert(finding.delta.end(), pair->changes.begin(), pair->changes.end());
  finding.rule = "K16";
  finding.rule_source = details ? "Luật 80/2015/QH13 Điều 11 khoản 1" : "Luật 80/2015/QH13 Điều 8 khoản 2";
  if (!is_under_ban(lower))
    finding.rule_source += context.say(" (đối với văn bản ban hành từ 01/7/2016 đến 31/3/2025)",
                                       " (for acts issued 2016-07-01 to 2025-03-31)");
  const int share = static_cast<int>(std::min(1.0, group.coverage) * 100 + 0.5);
  finding.message = context.say(fmt::format("{} chép lại {} {} ({} % điều)", finding.ours.label,
                                            finding.theirs.label, document_name(higher), share),
                                fmt::format("{} repeats {} of {} ({} % of the article)", finding.ours.label,
                                            finding.theirs.label, document_name(higher), share));
  finding.action =
      context.say(fmt::format("thay bằng viện dẫn {} {}", finding.theirs.label, document_name(higher)),
                  fmt::format("replace the text by a reference to {} of {}", finding.theirs.label,
                              document_name(higher)));
  finding.id = finding_id(finding, lower.number.value_or(""), higher.number.value_or(""));
  return finding;
}

}  // namespace

/// A restatement: the higher act's words in a lower act that details or cites it, without a change of
/// figures, duties or bodies.
Suppressor why_no_restatement(const ReviewContext& context, const PairContext& pairs,
                              const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  if (!is_below(context, a.document, b.document)) return Suppressor::not_peers;
  // What an older act has in common with a younger one it did not copy from there.
  if (!is_linked(pair.pair.relation) || pair.pair.relation == DocumentRelation::inherits)
    return Suppressor::not_linked;
  if (a.flags & b.flags & kDefinitions) return Suppressor::definition;
  if (a.flags & kSanction) return Suppressor::sanction;
  if (is_template(pairs, pair)) return Suppressor::form;
  const Likeness& like = pair.pair.likeness;
  const bool alike = like.jaccard >= 0.42 || (like.containment >= 0.6 && like.smaller >= 16);
  if (!pair.aligned || !alike || pair.parity > kMostParity) return Suppressor::little_common;
  if (!pair.numbers.empty()) return Suppressor::other_figure;
  if (pair.condition) return Suppressor::special_case;
  if (!pair.modals.empty()) return Suppressor::other_duty;
  return pair.other_body ? Suppressor::other_body : Suppressor::none;
}

std::vector<Finding> check_restates_higher(const CheckInput& input) {
  std::vector<const PairAnalysis*> chosen;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (why_no_restatement(input.context, *input.pairs, pair) == Suppressor::none) chosen.push_back(&pair);
  }
  std::vector<Finding> findings;
  for (const ArticlePair& group : group_by_article(*input.pairs, chosen))
    findings.push_back(make_finding(input.context, *input.pairs, group));
  return findings;
}

}  // namespace vbpl
