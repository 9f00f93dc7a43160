// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/analyser.h"

namespace vbpl::index {

/// A term of an entry and how often it counts; 0 for one that only filters.
struct CountedTerm {
  std::string term;
  unsigned count = 0;
};

/// Collects the terms of one entry.
class TermBag {
 public:
  /// `lexicon` may serve for many entries.
  explicit TermBag(Lexicon& lexicon) : lexicon_(lexicon) {}

  /// Syllables, numbers, bigrams and the days named in running text; each counts `weight` times.
  void add_text(std::string_view text, unsigned weight = 1);
  /// A heading or title: its words at `weight`, and as heading words for the field `tiêu đề:`.
  void add_heading(std::string_view heading, unsigned weight);
  /// The document numbers named in running text.
  void add_cited_numbers(std::string_view text);
  /// Metadata: a term that filters and does not lengthen the entry.
  void add_label(std::string term) { labels_.emplace(std::move(term), 0U); }
  /// Metadata that also ranks: it counts once.
  void add_weighted_label(std::string term) { labels_[std::move(term)] = 1; }

  /// Each term once.
  [[nodiscard]] std::vector<CountedTerm> terms();

 private:
  void add_words(const std::vector<Word>& words, unsigned weight);
  void add_days(const std::vector<Word>& words);

  Lexicon& lexicon_;
  std::vector<std::pair<std::uint64_t, unsigned>> words_;  ///< words and pairs by number, each time
  std::map<std::string, unsigned> labels_;
};

/// The term of a whole heading, title or name: its words, folded, without punctuation.
[[nodiscard]] std::string words_term(std::string_view prefix, std::string_view words);

}  // namespace vbpl::index
