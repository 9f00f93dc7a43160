// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

namespace vbpl::index {

/// The terms of one entry with their counts.
class TermBag {
 public:
  /// Syllables, numbers, bigrams and the days named in running text; each counts `weight` times.
  void add_text(std::string_view text, unsigned weight = 1);
  /// A heading or title: its words at `weight`, and as heading words for the field `tiêu đề:`.
  void add_heading(std::string_view heading, unsigned weight);
  /// The document numbers named in running text.
  void add_cited_numbers(std::string_view text);
  /// Metadata: a term that filters and does not lengthen the entry.
  void add_label(std::string term) { labels_.emplace(std::move(term), 0U); }

  /// Metadata that also ranks: it counts once.
  void add_weighted_label(std::string term) { counts_.emplace(std::move(term), 1U); }

  using Counts = std::unordered_map<std::string, unsigned>;
  [[nodiscard]] const Counts& counts() const { return counts_; }
  [[nodiscard]] const Counts& labels() const { return labels_; }

 private:
  Counts counts_, labels_;
};

/// The term of a whole heading, title or name: its words, folded, without punctuation.
[[nodiscard]] std::string words_term(std::string_view prefix, std::string_view words);

}  // namespace vbpl::index
