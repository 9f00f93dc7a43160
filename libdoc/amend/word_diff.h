// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

enum class WordFate : std::uint8_t { same, removed, added };

/// A run of words with one fate, with the blanks that stood in front of them.
struct WordRun {
  WordFate fate = WordFate::same;
  std::string text;
  friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// How `before` became `after`, word by word: the shortest list of removed and added words (E. W. Myers, "An
/// O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), the greedy form). Words are runs of
/// letters and digits, numbers with their marks; every other mark is a word of its own; blanks and line ends
/// do not count, those of `after` are kept. Texts that differ too much for that are given as wholly removed
/// and added between what they begin and end with, so that time and memory stay bounded.
[[nodiscard]] std::vector<WordRun> word_diff(std::string_view before, std::string_view after);

/// True when no word differs.
[[nodiscard]] bool is_same(const std::vector<WordRun>& runs);

}  // namespace vbpl
