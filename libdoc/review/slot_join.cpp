// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <unordered_map>

#include "libdoc/review/slots.h"

namespace vbpl {
namespace {

constexpr std::size_t kRareWords = 8, kSharedWords = 3;
constexpr double kLeastScore = 0.45, kRival = 0.12;

std::vector<MaskId> rare_words(const Slot& slot, const WordWeights& weights) {
  std::vector<MaskId> words = slot.action;
  std::sort(words.begin(), words.end(), [&](MaskId a, MaskId b) {
    const double x = weights.weight(a), y = weights.weight(b);
    return x != y ? x > y : a < b;
  });
  if (words.size() > kRareWords) words.resize(kRareWords);
  return words;
}

SlotPair score(const Slot& lower, const Slot& higher, const WordWeights& weights) {
  SlotPair pair;
  pair.lower = &lower;
  pair.higher = &higher;
  pair.action = weights.likeness(lower.action, higher.action);
  pair.heading = weights.likeness(lower.heading, higher.heading);
  pair.anchored = !lower.anchor.empty() || !higher.anchor.empty();
  const bool both = !lower.anchor.empty() && !higher.anchor.empty();
  pair.anchor = both ? weights.likeness(lower.anchor, higher.anchor) : 0.25;
  pair.score = pair.anchored ? 0.45 * pair.action + 0.25 * pair.anchor + 0.30 * pair.heading : 0.6 * pair.action + 0.4 * pair.heading;
  pair.relation = compare(lower.quantity, higher.quantity);
  return pair;
}

bool agrees(const SlotPair& pair) {
  return pair.relation == QuantityRelation::equal || pair.relation == QuantityRelation::approximate;
}

}  // namespace

std::vector<SlotPair> join_slots(const std::vector<Slot>& lower, const std::vector<Slot>& higher, const WordWeights& weights) {
  std::unordered_map<MaskId, std::vector<std::size_t>> index;
  for (std::size_t i = 0; i < higher.size(); ++i) {
    for (const MaskId word : rare_words(higher[i], weights)) index[word].push_back(i);
  }
  std::vector<std::vector<SlotPair>> candidates(lower.size());
  std::map<const Slot*, double> best_of_higher;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    std::map<std::size_t, std::size_t> shared;
    for (const MaskId word : lower[i].action) {
      if (const auto found = index.find(word); found != index.end()) {
        for (const std::size_t other : found->second) ++shared[other];
      }
    }
    for (const auto& [other, count] : shared) {
      if (count < kSharedWords) continue;
      const SlotPair pair = score(lower[i], higher[other], weights);
      if (pair.score < kLeastScore || pair.relation == QuantityRelation::incomparable) continue;
      candidates[i].push_back(pair);
      double& best = best_of_higher[pair.higher];
      best = std::max(best, pair.score);
    }
  }
  std::vector<SlotPair> result;
  for (auto& pairs : candidates) {
    if (pairs.empty()) continue;
    const auto best = std::max_element(pairs.begin(), pairs.end(), [](const SlotPair& a, const SlotPair& b) { return a.score < b.score; });
    const bool agrees_elsewhere = std::any_of(pairs.begin(), pairs.end(), [&](const SlotPair& pair) { return agrees(pair) && pair.score + kRival >= best->score; });
    if (best->score + 1e-9 < best_of_higher[best->higher] || (agrees_elsewhere && !agrees(*best))) continue;
    result.push_back(*best);
  }
  return result;
}

}  // namespace vbpl
