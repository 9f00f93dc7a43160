// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/review/suppression.h"

namespace vbpl {
namespace {

constexpr std::size_t kSeparateArticles = 8;  // more repeated articles than that are one finding
constexpr std::size_t kShort = 40;            // tokens; two acts may well share a short sentence
constexpr double kMostParity = 0.7;           // what differs more has only phrases in common

/// Acts of one force, or of one locality, none of which details the other.
bool are_peers(const Relations& relations, const Provision& a, const Provision& b,
               DocumentRelation relation) {
  const DocumentFacts &x = relations.facts(a.document), &y = relations.facts(b.document);
  if (relation == DocumentRelation::details) return false;
  return x.rank == y.rank || (x.rank >= 10 && y.rank >= 10) ||
         (relation == DocumentRelation::none && x.rank >= 8 && y.rank >= 8);
}

class Writer {
 public:
  Writer(const ReviewContext& context, const PairContext& pairs, bool exact)
      : context_(context), pairs_(pairs), exact_(exact) {}

  [[nodiscard]] Finding one(const ArticlePair& group) const {
    Finding finding = start(group);
    const std::string part = group.pairs.size() > 1 && !group.whole
                                 ? context_.say(fmt::format(" ({} khoản)", group.pairs.size()),
                                                fmt::format(" ({} clauses)", group.pairs.size()))
                                 : "";
    finding.message = context_.say(fmt::format("{}{} trùng {} với {} {}", finding.ours.label, part, kind_vi(),
                                               finding.theirs.label, their_name(group)),
                                   fmt::format("{}{} repeats {} of {} {}", finding.ours.label, part,
                                               finding.theirs.label, their_name(group), kind_en()));
    return finding;
  }

  /// Many articles: one finding at the first of them.
  [[nodiscard]] Finding all(const std::vector<ArticlePair>& groups) const {
    Finding finding = start(groups.front());
    for (const ArticlePair& group : groups) {
      if (certainty_of(group) == std::string_view("likely") && finding.certainty == "possible")
        finding.certainty = "likely";
    }
    finding.message = context_.say(
        fmt::format("{} điều trùng {} với {}, đầu tiên là {} và {}", groups.size(), kind_vi(),
                    their_name(groups.front()), finding.ours.label, finding.theirs.label),
        fmt::format("{} articles repeat {} {}, the first are {} and {}", groups.size(),
                    their_name(groups.front()), kind_en(), finding.ours.label, finding.theirs.label));
    finding.action = context_.say("xem xét hợp nhất hai văn bản hoặc bãi bỏ một văn bản",
                                  "consider one act instead of two");
    return finding;
  }

 private:
  [[nodiscard]] const char* kind_vi() const { return exact_ ? "nguyên văn" : "gần như nguyên văn"; }
  [[nodiscard]] const char* kind_en() const { return exact_ ? "word for word" : "almost word for word"; }
  [[nodiscard]] std::string their_name(const ArticlePair& group) const {
    return document_name(context_.corpus.document(group.b_document));
  }

  [[nodiscard]] bool same_issuer(const ArticlePair& group) const {
    const DocumentFacts &a = context_.relations.facts(group.a_document),
                        &b = context_.relations.facts(group.b_document);
    return a.issuer == b.issuer && a.place == b.place;
  }

  /// One issuer's acts of which one cites the other, or that have nearly one title, or of one locality.
  /// Parallel acts of a ministry on two matters (sea ports and inland ports, two funds) lawfully say the
  /// same, and so do those of two issuers and the parallel codes of the National Assembly.
  [[nodiscard]] bool is_one_matter(const ArticlePair& group) const {
    constexpr double kOneTitle = 0.8;
    constexpr int kLowestOfParliament = 4;  // rank
    const DocumentFacts& facts = context_.relations.facts(group.a_document);
    const bool cited = facts.rank > kLowestOfParliament && is_linked(group.pairs.front()->pair.relation);
    return same_issuer(group) &&
           (!facts.place.empty() || cited ||
            context_.relations.title_likeness(group.a_document, group.b_document) >= kOneTitle);
  }

  /// How sure it is that one of the two texts is too many.
  [[nodiscard]] const char* certainty_of(const ArticlePair& group) const {
    if (group.tokens < kShort || !is_one_matter(group)) return "possible";
    if (exact_) return "certain";
    for (const PairAnalysis* pair : group.pairs) {
      const Likeness& like = pair->pair.likeness;
      if (pair->steady_swap || pair->parity > 0.5 ||
          (like.jaccard < 0.6 && !(like.containment >= 0.85 && like.smaller >= 20)))
        return "possible";
    }
    return "likely";
  }

  [[nodiscard]] Finding start(const ArticlePair& group) const {
    Finding finding;
    finding.check = exact_ ? "duplicate-exact" : "duplicate-near";
    finding.kind = "duplicate";
    const bool one_issuer = same_issuer(group);
    finding.severity = is_one_matter(group) ? "warning" : "notice";
    finding.certainty = certainty_of(group);
    set_passages(context_, pairs_, group, finding);
    for (const PairAnalysis* pair : group.pairs)
      finding.delta.insert(finding.delta.end(), pair->changes.begin(), pair->changes.end());
    finding.rule = "K14";
    finding.rule_source = "Luật 64/2025/QH15 Điều 8 khoản 5";
    finding.action = one_issuer ? context_.say("giữ một quy định, bãi bỏ quy định kia hoặc viện dẫn",
                                               "keep one of the two; repeal the other or refer to it")
                                : context_.say("xem xét viện dẫn thay cho chép lại",
                                               "consider a reference instead of the repetition");
    const auto number = [&](std::size_t document) {
      return context_.corpus.document(document).number.value_or("");
    };
    finding.id = finding_id(finding, number(group.a_document), number(group.b_document));
    return finding;
  }

  const ReviewContext& context_;
  const PairContext& pairs_;
  bool exact_;
};

std::vector<Finding> run(const CheckInput& input, bool exact) {
  std::vector<const PairAnalysis*> chosen;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (pair.same_words == exact && why_no_duplicate(input.context, *input.pairs, pair) == Suppressor::none)
      chosen.push_back(&pair);
  }
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<ArticlePair>> by_documents;
  for (ArticlePair& group : group_by_article(*input.pairs, chosen))
    by_documents[{group.a_document, group.b_document}].push_back(std::move(group));
  const Writer writer(input.context, *input.pairs, exact);
  std::vector<Finding> findings;
  for (const auto& [documents, groups] : by_documents) {
    if (groups.size() > kSeparateArticles) {
      findings.push_back(writer.all(groups));
      continue;
    }
    for (const ArticlePair& group : groups) findings.push_back(writer.one(group));
  }
  return findings;
}

}  // namespace

Suppressor why_no_duplicate(const ReviewContext& context, const PairContext& pairs,
                            const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  const std::uint16_t flags = a.flags | b.flags;
  if (!are_peers(context.relations, a, b, pair.pair.relation)) return Suppressor::not_peers;
  if (flags & kSanction) return Suppressor::sanction;
  if (flags & kDefinitions) return Suppressor::definition;
  if (is_template(pairs, pair)) return Suppressor::form;
  if (!pair.aligned || pair.parity > kMostParity) return Suppressor::little_common;
  if (!pair.numbers.empty()) return Suppressor::other_figure;
  if (pair.condition) return Suppressor::special_case;
  if (pair.other_subject) return Suppressor::other_subject;
  if (!pair.modals.empty()) return Suppressor::other_duty;
  if (pair.other_body) return Suppressor::other_body;
  // Acts of one series are looked at as a whole, by earlier-act.
  return context.relations.same_series(a.document, b.document) ? Suppressor::series : Suppressor::none;
}

std::vector<Finding> check_duplicate_exact(const CheckInput& input) { return run(input, true); }
std::vector<Finding> check_duplicate_near(const CheckInput& input) { return run(input, false); }

}  // namespace vbpl
