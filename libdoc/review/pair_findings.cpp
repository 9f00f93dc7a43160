// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/pair_findings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vbpl {
namespace {

constexpr std::uint16_t kTemplateDocuments = 8;

/// Tokens of the whole article that holds a provision; the provisions of one article stand together.
std::size_t article_tokens(const PairContext& pairs, std::size_t provision) {
  const auto [first, last] = pairs.store.of_document(pairs.store[provision].document);
  const std::uint32_t article = pairs.store[provision].article;
  std::size_t begin = provision, tokens = 0;
  while (begin > first && pairs.store[begin - 1].article == article) --begin;
  for (std::size_t i = begin; i < last && pairs.store[i].article == article; ++i)
    tokens += pairs.store.tokens(i).size();
  return tokens;
}

void measure(const PairContext& pairs, ArticlePair& group) {
  std::size_t ours = 0, theirs = 0;
  for (const PairAnalysis* pair : group.pairs) {
    ours += pairs.store.tokens(pair->pair.a).size();
    theirs += pairs.store.tokens(pair->pair.b).size();
    group.parity = std::max(group.parity, pair->parity);
  }
  const std::size_t our_all = article_tokens(pairs, group.pairs.front()->pair.a),
                    their_all = article_tokens(pairs, group.pairs.front()->pair.b);
  const bool ours_shorter = our_all <= their_all;
  const std::size_t matched = ours_shorter ? ours : theirs, all = ours_shorter ? our_all : their_all;
  group.coverage = all == 0 ? 0.0 : static_cast<double>(matched) / static_cast<double>(all);
  group.tokens = ours;
  group.whole = ours == our_all && theirs == their_all;
}

}  // namespace

std::vector<ArticlePair> group_by_article(const PairContext& pairs,
                                          const std::vector<const PairAnalysis*>& chosen) {
  using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;
  std::map<Key, ArticlePair> groups;
  for (const PairAnalysis* pair : chosen) {
    const Provision &a = pairs.store[pair->pair.a], &b = pairs.store[pair->pair.b];
    ArticlePair& group = groups[{a.document, a.article, b.document, b.article}];
    group.a_document = a.document;
    group.b_document = b.document;
    group.a_article = a.article;
    group.b_article = b.article;
    group.pairs.push_back(pair);
  }
  std::vector<ArticlePair> result;
  for (auto& [key, group] : groups) {
    std::stable_sort(group.pairs.begin(), group.pairs.end(),
                     [](const auto* x, const auto* y) { return x->pair.a < y->pair.a; });
    measure(pairs, group);
    result.push_back(std::move(group));
  }
  return result;
}

void set_passages(const ReviewContext& context, const PairContext& pairs, const ArticlePair& group,
                  Finding& finding) {
  const auto whole = [&](std::uint32_t document, std::uint32_t article) {
    return passage(context, document, static_cast<int>(article),
                   context.corpus.document(document).units[article].span);
  };
  const auto single = [&](std::uint32_t index) { return provision_passage(context, pairs, index); };
  const bool articles = group.pairs.size() > 1 && group.coverage >= 0.5;
  finding.ours = articles ? whole(group.a_document, group.a_article) : single(group.pairs.front()->pair.a);
  finding.theirs = articles ? whole(group.b_document, group.b_article) : single(group.pairs.front()->pair.b);
}

Passage provision_passage(const ReviewContext& context, const PairContext& pairs, std::uint32_t provision) {
  const Provision& place = pairs.store[provision];
  return passage(context, place.document, static_cast<int>(place.unit), place.words);
}

Finding contradiction(const ReviewContext& context, const char* check, DocumentPair documents) {
  const bool hierarchy = is_below(context, documents.ours, documents.theirs);
  Finding finding;
  finding.check = check;
  finding.kind = "conflict";
  finding.rule = "K15";
  finding.rule_source = hierarchy ? "Luật 64/2025/QH15 Điều 58 khoản 3" : "Luật 64/2025/QH15 Điều 58 khoản 4";
  const bool inherits =
      context.relations.relation(documents.ours, documents.theirs) == DocumentRelation::inherits;
  finding.action =
      inherits ? context.say(
                     "áp dụng văn bản có hiệu lực pháp lý cao hơn; văn bản mà văn bản này căn cứ hoặc quy "
                     "định chi tiết đã bị thay thế: sửa đổi, thay thế hoặc bãi bỏ",
                     "the higher act prevails; it replaced what the lower one rests on or details: "
                     "amend, replace or repeal the lower one")
      : hierarchy ? context.say("áp dụng văn bản có hiệu lực pháp lý cao hơn; sửa cho thống nhất",
                                "the higher act prevails; bring the lower one into line")
                  : context.say("áp dụng văn bản ban hành sau nếu cùng cơ quan ban hành; sửa cho thống nhất",
                                "of one issuer the later act prevails; bring the two into line");
  return finding;
}

Finding contradiction(const ReviewContext& context, const PairContext& pairs, const char* check,
                      std::uint32_t ours, std::uint32_t theirs) {
  Finding finding = contradiction(context, check, {pairs.store[ours].document, pairs.store[theirs].document});
  finding.ours = provision_passage(context, pairs, ours);
  finding.theirs = provision_passage(context, pairs, theirs);
  return finding;
}

bool may_contradict(const PairContext& pairs, const PairAnalysis& pair, double least_containment) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  if (!pair.aligned || ((a.flags | b.flags) & kDefinitions)) return false;
  if (pair.condition || pair.other_subject || is_template(pairs, pair)) return false;
  return is_linked(pair.pair.relation) && pair.pair.likeness.containment >= least_containment;
}

const char* contradiction_certainty(const ReviewContext& context, const PairContext& pairs,
                                    const PairAnalysis& pair) {
  const bool hierarchy =
      is_below(context, pairs.store[pair.pair.a].document, pairs.store[pair.pair.b].document);
  return hierarchy && pair.parity <= 0.35 && !pair.other_heading ? "likely" : "possible";
}

bool is_below(const ReviewContext& context, std::size_t lower, std::size_t higher) {
  const int rank = context.relations.facts(higher).rank;
  return rank != 0 && context.relations.facts(lower).rank > rank;
}

bool is_template(const PairContext& pairs, const PairAnalysis& pair) {
  return pairs.partners[pair.pair.a] >= kTemplateDocuments ||
         pairs.partners[pair.pair.b] >= kTemplateDocuments;
}

}  // namespace vbpl
