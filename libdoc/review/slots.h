// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "libdoc/review/provision_store.h"
#include "libdoc/text/quantity.h"

namespace vbpl {

/// A quantity with what it is about: the action that it limits, the event from which it runs, and the heading
/// above.
struct Slot {
  std::uint32_t provision = 0;
  Quantity quantity;
  bool rate = false;                            ///< "trong một năm"
  Span clause;                                  ///< in the document's text
  std::vector<MaskId> action, anchor, heading;  ///< content words, sorted, each once
  std::vector<MaskId> condition;  ///< content words of "đối với …", "trường hợp …", "nếu …" in the clause
};

/// The slots of a document's provisions that are worth comparing: time limits, amounts, shares, multiples.
/// Linear time.
[[nodiscard]] std::vector<Slot> slots_of(const Document& document, const ProvisionStore& store,
                                         std::size_t index);

/// How rare the words of slots are; a shared rare word says more than a shared common one.
class WordWeights {
 public:
  void count(const std::vector<MaskId>& words);
  [[nodiscard]] double weight(MaskId word) const;
  /// Weighted Jaccard index of two sorted sets.
  [[nodiscard]] double likeness(const std::vector<MaskId>& a, const std::vector<MaskId>& b) const;

 private:
  std::unordered_map<MaskId, std::uint32_t> counts_;
  std::uint32_t total_ = 0;
};

/// A slot of the lower act and the slot of the higher act on the same matter.
struct SlotPair {
  const Slot *lower = nullptr, *higher = nullptr;
  double score = 0, action = 0, anchor = 0, heading = 0;
  bool ambiguous = false;  ///< other slots of the higher act fit about as well, or the lower act names their
                           ///< figure beside its own
  bool special = false;    ///< one side is about a case that the other does not name
  bool anchored = false;   ///< at least one side names the event that starts the time
  QuantityRelation relation = QuantityRelation::equal;
};

/// Joins the slots of a lower act with those of the act that it details: shared rare words, then the score of
/// METHODS 5.3, one partner each. Pairs whose quantities agree are among them, and a slot that agrees
/// elsewhere gives none.
[[nodiscard]] std::vector<SlotPair> join_slots(const std::vector<Slot>& lower,
                                               const std::vector<Slot>& higher, const WordWeights& weights);

}  // namespace vbpl
