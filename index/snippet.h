// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// The part of at most `longest` bytes that holds most of what is wanted, from the beginning of a sentence
/// where one is near. Single words are marked only where no two wanted words stand side by side anywhere.
[[nodiscard]] Snippet make_snippet(std::string_view text, const Wanted& wanted, std::size_t longest = 360);

}  // namespace vbpl::index
