// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/review/mask_id.h"
#include "libdoc/text/lexicon.h"

namespace vbpl {

/// What a syllable may be a part of, told by its letters alone.
enum SyllableTrait : std::uint8_t {
  kMayBeLabel = 1,        ///< "5", "12a", "đ", "iv": what may stand behind điều, khoản, điểm
  kNamesUnit = 2,         ///< điều, khoản, điểm …
  kJoinsUnits = 4,        ///< và, đến, của …
  kListsUnits = 8,        ///< các
  kMayBeginSelf = 16,     ///< "nghị" of "Nghị định này"
  kMayBeginSynonym = 32,  ///< "tiến" of "tiến hành"
  kMayCount = 64,         ///< may hold the number of a quantity
};

/// A syllable of a text with its id; no letters are kept.
struct CutSyllable {
  Span span;           ///< bytes in the text
  MaskId id = 0;       ///< syllable_id of its folded form
  bool joins = false;  ///< only blanks stand between it and the syllable before
  std::uint8_t traits = 0;
};

/// Cuts texts into syllables. What is known of a word is worked out the first time that it is met, so that
/// one cutter for many texts is much faster than one for each. Not for several threads at a time.
class SyllableCutter {
 public:
  [[nodiscard]] std::vector<CutSyllable> cut(std::string_view text);
  /// A hash of the folded syllables of the text cut last: equal for texts that differ in layout, marks and
  /// capital letters only.
  [[nodiscard]] std::uint64_t words_hash() const { return words_hash_; }

 private:
  struct Word {
    std::uint64_t hash = 0;
    MaskId id = 0;  ///< 0: not met yet
    std::uint8_t traits = 0;
  };
  const Word& word(std::uint32_t number);

  Lexicon lexicon_;
  std::vector<Word> words_;  ///< by number in the lexicon
  std::uint64_t words_hash_ = 0;
};

}  // namespace vbpl
