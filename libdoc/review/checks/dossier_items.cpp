// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/review/checks.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/review/text_side.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr double kSameItem = 0.35, kSureItem = 0.2;
constexpr std::size_t kLeastItems = 2, kMostItems = 60;

/// A paper of a dossier, or a step of a procedure.
struct Item {
  std::size_t unit = 0;
  std::vector<std::uint32_t> shingles;
  std::vector<MaskId> words;  ///< content words, sorted, each once
};

double overlap(const std::vector<MaskId>& a, const std::vector<MaskId>& b) {
  std::vector<MaskId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  const std::size_t smaller = std::min(a.size(), b.size());
  return smaller == 0 ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(smaller);
}

/// The points right below a provision.
std::vector<Item> items_of(const Document& document, const Provision& provision) {
  std::vector<Item> items;
  const Unit& whole = document.units[provision.unit];
  for (std::size_t i = provision.unit + 1;
       i < document.units.size() && document.units[i].span.begin < whole.span.end; ++i) {
    if (document.units[i].parent != static_cast<int>(provision.unit) ||
        document.units[i].kind != UnitKind::point)
      continue;
    Item item{i, {}, {}};
    const TextSide side(document.words(words_of(document, i, document.units[i].span)));
    item.shingles = shingles_of(side.ids);
    for (const MaskId id : side.ids) {
      if (is_content(id)) item.words.push_back(id);
    }
    std::sort(item.words.begin(), item.words.end());
    item.words.erase(std::unique(item.words.begin(), item.words.end()), item.words.end());
    items.push_back(std::move(item));
  }
  return items;
}

/// A list of papers: its own words, or the heading above, speak of a dossier and end with a colon.
bool is_dossier(const Document& document, const Provision& provision) {
  static const Pattern dossier("hồ sơ[^:;]{0,120}(?:gồm|bao gồm|thành phần)|thành phần hồ sơ",
                               Pattern::ignore_case);
  const std::string_view words = document.words(provision.words);
  const std::string_view lead = words.substr(0, words.find('\n'));
  return dossier.find(lead).has_value() ||
         (lead.ends_with(':') && dossier.find(heading_of(document, provision)));
}

/// How like the most similar item of the other list is.
double best_match(const Item& item, const std::vector<Item>& others) {
  double best = 0;
  for (const Item& other : others)
    best = std::max(
        {best, likeness(item.shingles, other.shingles).containment, overlap(item.words, other.words)});
  return best;
}

struct Comparison {
  std::vector<std::size_t> added, dropped;  ///< units of ours, of theirs
  std::size_t matched = 0;
  bool sure = true;
};

Comparison compare(const std::vector<Item>& ours, const std::vector<Item>& theirs) {
  Comparison result;
  for (const Item& item : ours) {
    const double match = best_match(item, theirs);
    if (match >= kSameItem + 0.15) ++result.matched;
    if (match < kSameItem) result.added.push_back(item.unit);
    result.sure = result.sure && (match >= kSameItem || match < kSureItem);
  }
  for (const Item& item : theirs) {
    if (best_match(item, ours) < kSureItem) result.dropped.push_back(item.unit);
  }
  return result;
}

class DossierCheck {
 public:
  DossierCheck(const ReviewContext& context, const PairContext& pairs) : context_(context), pairs_(pairs) {}

  [[nodiscard]] std::optional<Finding> check(const PairAnalysis& pair) const {
    const Provision &a = pairs_.store[pair.pair.a], &b = pairs_.store[pair.pair.b];
    if (!is_linked(pair.pair.relation) || !is_below(context_, a.document, b.document) || pair.other_heading)
      return std::nullopt;
    const Document &ours = context_.corpus.document(a.document),
                   &theirs = context_.corpus.document(b.document);
    if (!is_dossier(ours, a) || !is_dossier(theirs, b)) return std::nullopt;
    const auto our_items = items_of(ours, a), their_items = items_of(theirs, b);
    if (std::min(our_items.size(), their_items.size()) < kLeastItems ||
        std::max(our_items.size(), their_items.size()) > kMostItems)
      return std::nullopt;
    const Comparison found = compare(our_items, their_items);
    const bool one_dossier = found.matched * 2 >= their_items.size();
    if (!one_dossier || (found.added.empty() && found.dropped.empty())) return std::nullopt;
    return make_finding(pair, found);
  }

 private:
  [[nodiscard]] Finding make_finding(const PairAnalysis& pair, const Comparison& found) const {
    const Document &ours = context_.corpus.document(pairs_.store[pair.pair.a].document),
                   &theirs = context_.corpus.document(pairs_.store[pair.pair.b].document);
    Finding finding = contradiction(context_, pairs_, "dossier-items", pair.pair.a, pair.pair.b);
    finding.severity = found.added.empty() ? "notice" : "warning";
    // Which papers two lists have in common is told by their words alone.
    finding.certainty = "possible";
    for (const std::size_t unit : found.added)
      finding.delta.push_back({"item", std::string(ours.words(ours.units[unit].span)), ""});
    for (const std::size_t unit : found.dropped)
      finding.delta.push_back({"item", "", std::string(theirs.words(theirs.units[unit].span))});
    finding.rule_source = "Luật 64/2025/QH15 Điều 58 khoản 3";
    finding.message = context_.say(
        fmt::format("{} thêm {}, bớt {} thành phần hồ sơ so với {} {}", finding.ours.label,
                    found.added.size(), found.dropped.size(), finding.theirs.label, document_name(theirs)),
        fmt::format("{} adds {} and drops {} papers against {} of {}", finding.ours.label, found.added.size(),
                    found.dropped.size(), finding.theirs.label, document_name(theirs)));
    finding.action =
        context_.say("bỏ thành phần hồ sơ mà văn bản cấp trên không quy định, hoặc nêu căn cứ được giao",
                     "drop the papers that the higher act does not ask for, or name the delegation");
    finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
    return finding;
  }

  const ReviewContext& context_;
  const PairContext& pairs_;
};

}  // namespace

std::vector<Finding> check_dossier_items(const CheckInput& input) {
  const DossierCheck check(input.context, *input.pairs);
  std::vector<Finding> findings;
  for (const PairAnalysis& pair : input.pairs->pairs) {
    if (auto finding = check.check(pair)) findings.push_back(std::move(*finding));
  }
  return findings;
}

}  // namespace vbpl
