// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/review/candidates.h"
#include "libdoc/review/counterparts.h"
#include "libdoc/review/finding.h"
#include "libdoc/review/text_side.h"

namespace vbpl {

/// Two quantities that stand at the same place of two texts and do not agree.
struct NumberPair {
  Quantity ours, theirs;
  QuantityRelation relation = QuantityRelation::equal;
  std::string our_words, their_words;
  double share = 0;        ///< equal tokens / tokens of the longer of the two sentences
  bool rate = false;       ///< one of them counts how often: "trong một năm"
  bool elsewhere = false;  ///< one of the figures stands at another place of the other text: a shifted list
};

/// What two like provisions have in common and where they part.
struct PairAnalysis {
  CandidatePair pair;
  bool aligned = false;
  bool same_words = false;  ///< all words and figures are equal
  bool condition = false;   ///< one side is about a special case that the other does not name
  bool other_subject =
      false;  ///< a noun of one side stands where another noun stands: sibling rules of two matters
  bool other_heading = false;  ///< the articles are about two matters by their headings
  bool other_body = false;
  int swaps = 0;             ///< stretches of nouns that stand for other nouns
  bool steady_swap = false;  ///< one word stands for another throughout: cao đẳng, trung cấp
  double parity = 0;         ///< differing tokens / equal tokens
  std::vector<NumberPair> numbers;
  std::vector<ModalPair> modals;
  std::vector<BodyPair> agents;  ///< bodies that do the same act, here and there
  std::vector<Delta> changes;    ///< words that differ, the first few
};

/// Headings about two matters: a content word of one stands where another stands in the other, or little is
/// common. Words of procedure ("trình tự, thủ tục") make no matter.
[[nodiscard]] bool part_in_matter(std::string_view ours, std::string_view theirs);

/// Aligns two texts and tells what differs; `pair`, and what rests on it and on headings, stays unset.
[[nodiscard]] PairAnalysis compare_texts(std::string_view ours, std::string_view theirs,
                                         const Bodies& bodies);

/// Analyses pairs. What was masked for the last pair is not masked again when the next one has it too, so
/// that pairs come best in order. Not for several threads at a time.
class PairAnalyser {
 public:
  PairAnalyser(const Corpus& corpus, const ProvisionStore& store, const Relations& relations,
               const Bodies& bodies)
      : corpus_(corpus), store_(store), relations_(relations), bodies_(bodies) {}
  [[nodiscard]] PairAnalysis analyse(const CandidatePair& pair);

 private:
  /// A provision, masked.
  struct Known {
    std::uint32_t provision = 0;
    TextSide text, heading;
  };
  [[nodiscard]] const Known& known(std::uint32_t provision, std::optional<Known>& last);

  const Corpus& corpus_;
  const ProvisionStore& store_;
  const Relations& relations_;
  const Bodies& bodies_;
  Masker masker_;
  std::optional<Known> earlier_, later_;  ///< of the last pair, by place in the store
};

}  // namespace vbpl
