// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "libdoc/base/ordered.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/definitions.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

struct Divergence {
  std::size_t ours = 0, theirs = 0;  ///< documents
  const Definition *our_definition = nullptr, *their_definition = nullptr;
  BodyComparison bodies;
};

constexpr int kLowestLaw = 3;           // rank: laws and ordinances
constexpr std::size_t kLeastTitle = 2;  // words; one alone names no field

/// A treaty has its own terms; what implements it must use them.
bool carries_out_treaty(const Document& document) {
  static const Pattern treaty("hiệp định|điều ước|công ước|nghị định thư", Pattern::ignore_case);
  return document.title && treaty.find(*document.title);
}

/// One term that two linked acts define in two ways.
class Glossary {
 public:
  explicit Glossary(const ReviewContext& context) : context_(context), by_document_(context.corpus.size()) {
    for_each_ordered(
        context.corpus.size(), context.options.threads,
        [&](std::size_t i) {
          return context.is_standing(i) ? definitions_in(context.corpus.document(i), context.provisions(i))
                                        : std::vector<Definition>{};
        },
        [&](std::size_t i, std::vector<Definition>&& found) { by_document_[i] = std::move(found); });
    for (std::size_t i = 0; i < by_document_.size(); ++i) {
      const DocumentFacts& act = context_.relations.facts(i);
      const bool law = act.rank != 0 && act.rank <= kLowestLaw;
      if (law && !by_document_[i].empty() && act.title.size() >= kLeastTitle)
        laws_[act.title.front()].push_back(i);
    }
  }

  [[nodiscard]] std::vector<Divergence> divergences() const {
    std::vector<Divergence> result;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (std::size_t from = 0; from < by_document_.size(); ++from) {
      if (by_document_[from].empty()) continue;
      for (const Link& link : context_.relations.links(from)) {
        const std::pair<std::size_t, std::size_t> key = std::minmax({from, std::size_t{link.to}});
        if (by_document_[link.to].empty() || !seen.insert(key).second) continue;
        if (is_linked(context_.relations.relation(from, link.to))) compare_documents(from, link.to, result);
      }
      for (const std::size_t law : laws_of_field(from)) {
        if (seen.insert(std::minmax({from, law})).second) compare_documents(from, law, result);
      }
    }
    return result;
  }

 private:
  void compare_documents(std::size_t from, std::size_t to, std::vector<Divergence>& result) const {
    if (carries_out_treaty(context_.corpus.document(from)) ||
        carries_out_treaty(context_.corpus.document(to)))
      return;
    const bool swap = gives_way(to, from);
    const std::size_t ours = swap ? to : from, theirs = swap ? from : to;
    std::unordered_map<std::string_view, const Definition*> known;
    for (const Definition& definition : by_document_[theirs]) known.emplace(definition.key, &definition);
    for (const Definition& mine : by_document_[ours]) {
      const auto found = known.find(mine.key);
      if (found == known.end() || mine.by_reference || found->second->by_reference) continue;
      const auto bodies = compare_bodies(context_.corpus.document(ours).words(mine.body),
                                         context_.corpus.document(theirs).words(found->second->body));
      if (bodies.relation != BodyRelation::same)
        result.push_back({ours, theirs, &mine, found->second, bodies});
    }
  }

  /// The laws whose whole title stands in the title of this lower act, should no link join them: "Thư viện"
  /// and "Hoạt động chuyên môn của thư viện".
  [[nodiscard]] std::vector<std::size_t> laws_of_field(std::size_t lower) const {
    std::vector<std::size_t> result;
    const DocumentFacts& act = context_.relations.facts(lower);
    for (const MaskId word : act.title) {
      const auto found = laws_.find(word);
      if (found == laws_.end()) continue;
      for (const std::size_t law : found->second) {
        const std::vector<MaskId>& title = context_.relations.facts(law).title;
        const bool below = act.rank > context_.relations.facts(law).rank;
        if (below && std::includes(act.title.begin(), act.title.end(), title.begin(), title.end()) &&
            context_.relations.relation(lower, law) == DocumentRelation::none)
          result.push_back(law);
      }
    }
    return result;
  }

  /// Of two acts the one of lower force must follow, of one force the later one.
  [[nodiscard]] bool gives_way(std::size_t x, std::size_t y) const {
    const int rank_x = context_.relations.facts(x).rank, rank_y = context_.relations.facts(y).rank;
    if (rank_x != rank_y) return rank_x > rank_y;
    const auto day = [&](std::size_t i) { return context_.corpus.document(i).issued.value_or(Date{}); };
    return day(x) != day(y) ? day(x) > day(y) : x > y;
  }

  const ReviewContext& context_;
  std::vector<std::vector<Definition>> by_document_;
  std::unordered_map<MaskId, std::vector<std::size_t>> laws_;  ///< by a word of their titles
};

Finding make_finding(const ReviewContext& context, const Divergence& found) {
  const Document &ours = context.corpus.document(found.ours), &theirs = context.corpus.document(found.theirs);
  const auto side = [&](std::size_t document, const Definition& definition) {
    return passage(context, document, static_cast<int>(definition.unit),
                   {definition.term.begin, definition.body.end});
  };
  const bool below = is_below(context, found.ours, found.theirs);
  Finding finding;
  finding.check = "definition-conflict";
  finding.kind = "conflict";
  finding.severity = below ? "error" : "warning";
  finding.certainty = "possible";  // that both acts mean one thing by the word is not told by the texts
  finding.ours = side(found.ours, *found.our_definition);
  finding.theirs = side(found.theirs, *found.their_definition);
  finding.delta.push_back({"definition", std::string(ours.words(found.our_definition->body)),
                           std::string(theirs.words(found.their_definition->body))});
  finding.rule = "K15";
  finding.rule_source = below ? "Luật 64/2025/QH15 Điều 58 khoản 3" : "Luật 64/2025/QH15 Điều 58 khoản 4";
  const std::string term(ours.words(found.our_definition->term));
  finding.message = context.say(fmt::format("{} giải thích “{}” khác {} {}", finding.ours.label, term,
                                            finding.theirs.label, document_name(theirs)),
                                fmt::format("{} defines “{}” otherwise than {} of {}", finding.ours.label,
                                            term, finding.theirs.label, document_name(theirs)));
  finding.action =
      context.say("dùng cách giải thích của văn bản có hiệu lực cao hơn; viện dẫn thay cho giải thích lại",
                  "use the definition of the higher act; refer to it instead of defining anew");
  finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
  return finding;
}

}  // namespace

std::vector<Finding> check_definition_conflict(const CheckInput& input) {
  const Glossary glossary(input.context);
  std::vector<Finding> findings;
  for (const Divergence& found : glossary.divergences())
    findings.push_back(make_finding(input.context, found));
  return findings;
}

}  // namespace vbpl
