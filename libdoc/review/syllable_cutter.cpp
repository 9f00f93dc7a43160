// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/syllable_cutter.h"

#include <xxhash.h>

#include "libdoc/review/drafting_words.h"
#include "libdoc/review/mask.h"
#include "libdoc/review/pointers.h"
#include "libdoc/text/quantity.h"
#include "libdoc/text/word_runs.h"

namespace vbpl {

const SyllableCutter::Word& SyllableCutter::word(std::uint32_t number) {
  if (number >= words_.size()) words_.resize(lexicon_.size());
  Word& word = words_[number];
  if (word.id != 0) return word;
  const std::string_view key = lexicon_.key(number);
  word.id = syllable_id(key);
  word.hash = XXH3_64bits(key.data(), key.size());
  word.traits = pointer_traits(key, word.id);
  if (may_begin_synonym(word.id)) word.traits |= kMayBeginSynonym;
  if (may_count(key)) word.traits |= kMayCount;
  return word;
}

std::vector<CutSyllable> SyllableCutter::cut(std::string_view text) {
  std::vector<CutSyllable> result;
  result.reserve(text.size() / 5);
  words_hash_ = 0;
  for_each_run(text, [&](Span span, bool joins) {
    const Word& known = word(lexicon_.number_of_run(slice(text, span)));
    result.push_back({span, known.id, joins, known.traits});
    words_hash_ = (words_hash_ ^ known.hash) * 0x9E3779B97F4A7C15ULL;
    words_hash_ ^= words_hash_ >> 29;
  });
  return result;
}

}  // namespace vbpl
