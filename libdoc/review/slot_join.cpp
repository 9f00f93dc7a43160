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
  pair.score = pair.anchored ? 0.45 * pair.action + 0.25 * pair.anchor + 0.30 * pair.heading
                             : 0.6 * pair.action + 0.4 * pair.heading;
  pair.relation = compare(lower.quantity, higher.quantity);
  return pair;
}

bool agrees(const SlotPair& pair) {
  return pair.relation == QuantityRelation::equal || pair.relation == QuantityRelation::approximate;
}

/// One side names a case, by at least four words, of which the other side knows less than half.
bool is_special(const Slot& one, const Slot& other) {
  if (one.condition.size() < 4) return false;
  std::size_t known = 0;
  for (const MaskId word : one.condition) {
    const auto has = [&](const std::vector<MaskId>& words) {
      return std::binary_search(words.begin(), words.end(), word);
    };
    known += has(other.action) || has(other.anchor) || has(other.heading) || has(other.condition) ? 1 : 0;
  }
  return known * 2 < one.condition.size();
}

/// All pairs of two documents that share rare words, by slot of the lower one.
class SlotJoin {
 public:
  SlotJoin(const std::vector<Slot>& lower, const std::vector<Slot>& higher, const WordWeights& weights)
      : lower_(lower), higher_(higher), weights_(weights) {
    for (std::size_t i = 0; i < higher.size(); ++i) {
      for (const MaskId word : rare_words(higher[i], weights)) index_[word].push_back(i);
    }
    for (const Slot& slot : lower) candidates_.push_back(partners(slot));
  }

  [[nodiscard]] std::vector<SlotPair> best() const {
    std::vector<SlotPair> result;
    for (const auto& pairs : candidates_) {
      if (pairs.empty()) continue;
      const SlotPair& best = *std::max_element(
          pairs.begin(), pairs.end(), [](const SlotPair& a, const SlotPair& b) { return a.score < b.score; });
      const bool agrees_elsewhere = std::any_of(pairs.begin(), pairs.end(), [&](const SlotPair& pair) {
        return agrees(pair) && pair.score + kRival >= best.score;
      });
      if (!fits_higher(best) || (!agrees(best) && agrees_elsewhere)) continue;
      result.push_back(best);
      result.back().ambiguous = has_rival(pairs, best) || names_figure(best);
    }
    return result;
  }

 private:
  struct BestLower {
    double score = 0;
    const Slot* slot = nullptr;
  };

  /// No other slot of the lower act fits the higher one better, but such as say the same: one step in several
  /// procedures.
  [[nodiscard]] bool fits_higher(const SlotPair& pair) const {
    const BestLower& best = best_of_higher_.at(pair.higher);
    if (pair.score + 1e-9 >= best.score) return true;
    return pair.score + kRival >= best.score &&
           compare(pair.lower->quantity, best.slot->quantity) == QuantityRelation::equal;
  }
  /// Another provision of the higher act fits about as well, with another figure: a step of many procedures.
  static bool has_rival(const std::vector<SlotPair>& pairs, const SlotPair& best) {
    constexpr double kClose = 0.06;
    return std::any_of(pairs.begin(), pairs.end(), [&](const SlotPair& pair) {
      return pair.higher->provision != best.higher->provision && pair.score + kClose >= best.score &&
             compare(pair.higher->quantity, best.higher->quantity) != QuantityRelation::equal;
    });
  }
  /// The same provision of the lower act has the higher act's figure for another case.
  [[nodiscard]] bool names_figure(const SlotPair& best) const {
    const auto first =
        std::lower_bound(lower_.begin(), lower_.end(), best.lower->provision,
                         [](const Slot& slot, std::uint32_t wanted) { return slot.provision < wanted; });
    for (auto slot = first;
         slot != lower_.end() && slot->provision == best.lower->provision && slot - first < 100; ++slot) {
      const QuantityRelation relation = compare(slot->quantity, best.higher->quantity);
      if (relation == QuantityRelation::equal || relation == QuantityRelation::approximate) return true;
    }
    return false;
  }

  std::vector<SlotPair> partners(const Slot& slot) {
    std::map<std::size_t, std::size_t> shared;
    for (const MaskId word : slot.action) {
      const auto found = index_.find(word);
      if (found == index_.end()) continue;
      for (const std::size_t other : found->second) ++shared[other];
    }
    std::vector<SlotPair> pairs;
    for (const auto& [other, count] : shared) {
      if (count < kSharedWords) continue;
      SlotPair pair = score(slot, higher_[other], weights_);
      if (pair.score < kLeastScore || pair.relation == QuantityRelation::incomparable) continue;
      pair.special = is_special(slot, higher_[other]) || is_special(higher_[other], slot);
      if (BestLower& best = best_of_higher_[pair.higher]; pair.score > best.score) best = {pair.score, &slot};
      pairs.push_back(pair);
    }
    return pairs;
  }

  const std::vector<Slot>&lower_, &higher_;
  const WordWeights& weights_;
  std::unordered_map<MaskId, std::vector<std::size_t>> index_;
  std::vector<std::vector<SlotPair>> candidates_;
  std::unordered_map<const Slot*, BestLower> best_of_higher_;
};

}  // namespace

std::vector<SlotPair> join_slots(const std::vector<Slot>& lower, const std::vector<Slot>& higher,
                                 const WordWeights& weights) {
  return SlotJoin(lower, higher, weights).best();
}

}  // namespace vbpl
