// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/analyser.h"
#include "libdoc/base/span.h"

namespace vbpl::index {

/// What to look for in the words of a hit.
struct Wanted {
  std::set<std::string, std::less<>> keys;
  std::set<std::pair<std::string, std::string>> pairs;  ///< tokens that stood side by side in the query
  std::vector<std::string> prefixes;
};

/// A part of a text that shows why it was found.
struct Snippet {
  std::string words;         ///< on one line, "…" where it was cut
  std::vector<Span> marks;   ///< what was looked for, in `words`
  std::vector<Span> places;  ///< the same in the text
};

/// Finds the part of at most `longest` bytes that holds most of what is wanted, from the beginning of a
/// sentence where one is near. Single words are marked only where no two wanted words stand side by side
/// anywhere.
class SnippetMaker {
 public:
  SnippetMaker(const Wanted& wanted, Lexicon& lexicon);
  [[nodiscard]] Snippet make(std::string_view text, std::size_t longest = 360) const;

 private:
  /// For each word how much it is wanted: 2 in a wanted pair, 1 alone, 0 not.
  [[nodiscard]] std::vector<int> worth(const std::vector<Word>& words) const;
  [[nodiscard]] bool has_wanted_prefix(std::uint32_t key) const;

  const std::vector<std::string>& prefixes_;
  Lexicon& lexicon_;
  std::vector<bool> wanted_;                                    ///< by the number of the word
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;  ///< sorted
};

}  // namespace vbpl::index
