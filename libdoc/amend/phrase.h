// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// Where `phrase` stands in `words` as whole words, left to right, not overlapping. As written first; when it
/// stands nowhere so, in other capitals or with the tone mark on another vowel (`other_spelling`). Linear
/// time.
struct Occurrences {
  std::vector<Span> spans;
  bool other_spelling = false;
};
[[nodiscard]] Occurrences occurrences(std::string_view words, std::string_view phrase);

/// The occurrences that do not lie inside one of `longer`: "A" where the text has "A, B" already.
[[nodiscard]] std::vector<Span> outside(const std::vector<Span>& spans, const std::vector<Span>& longer);

/// `words` with each of `spans` replaced by `by`. A phrase that begins a sentence keeps its capital.
[[nodiscard]] std::string replaced(std::string_view words, const std::vector<Span>& spans,
                                   std::string_view by);

/// `words` with `spans` taken out, and with them the blank or the second of two commas they leave behind.
[[nodiscard]] std::string removed(std::string_view words, const std::vector<Span>& spans);

/// `words` with `fresh` put behind (or in front of) each of `anchors`. New words that begin with a letter are
/// parted by a blank, in a list of items by a comma.
[[nodiscard]] std::string inserted(std::string_view words, const std::vector<Span>& anchors,
                                   std::string_view fresh, bool in_front);

}  // namespace vbpl
