// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: phrases without positions.
//
// The index has no positions. Measured on 20,000 provisions (31 MB of text): bigram terms make an index of 38
// MB, positions one of 45 MB, both 57 MB; a phrase costs 73 us (p50) and 243 us (p95) by bigrams, 419 and
// 1,061 us by positions; and the bigrams are wanted in any case, since they raise R@10 of whole questions by
// 0.08. A phrase of two words is exactly one bigram. Longer ones are an AND of bigrams, which misses nothing
// and lets through 2 to 5 % that have the pairs apart: those are found out by reading the stored words of the
// entry.
#pragma once
#include <xapian.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/plan.h"
#include "index/stored.h"

namespace vbpl::index {

struct PhraseQuery {
  Xapian::Query query;
  Xapian::Query any_order;  ///< all words, pairs raise the rank
  bool is_exact = false;    ///< what matches `query` holds the phrase
};
[[nodiscard]] PhraseQuery phrase_query(std::span<const Token> phrase);

/// True when the words of a text hold the phrase. Where the phrase itself has punctuation, the text may have
/// any.
[[nodiscard]] bool holds_phrase(std::span<const Word> text, std::span<const Word> phrase);

/// Tells which entries hold a wording, by their stored words.
class WordingTest {
 public:
  WordingTest(const Wording& wording, Lexicon& lexicon);
  /// True when the text of the entry, or one of its headings, holds the wording. Time: the text, and the
  /// places of the phrases in it.
  [[nodiscard]] bool holds(const PassageTexts& entry) const;

 private:
  [[nodiscard]] bool holds(std::string_view text) const;
  Lexicon& lexicon_;
  std::vector<std::vector<Word>> parts_;
  std::size_t within_;
};

/// A query for exactly the entries that hold the wording, found by reading all candidates of `loose`.
[[nodiscard]] Xapian::Query exact_wording(const Xapian::Database& database, const Xapian::Query& loose,
                                          const Wording& wording);

}  // namespace vbpl::index
