// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vbpl {

/// Words of a text that are marked, or not, as they follow each other.
struct MarkedPiece {
  std::string_view text;
  bool marked = false;
};

/// Two texts side by side: what only one of them says is marked. Texts that have less than a third of their
/// words in common, or are too long to be compared in bounded time, come back without marks.
[[nodiscard]] std::pair<std::vector<MarkedPiece>, std::vector<MarkedPiece>> word_marks(
    std::string_view ours, std::string_view theirs);

}  // namespace vbpl
