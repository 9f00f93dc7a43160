// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/word_marks.h"

#include <algorithm>
#include <cstdint>

namespace vbpl {
namespace {

constexpr std::size_t kMostCells = 160'000;  // of the table of common words: 400 by 400

using Words = std::vector<std::string_view>;

Words words_of(std::string_view text) {
  Words words;
  const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// Which words of both belong to a longest common row of words.
struct Common {
  std::vector<bool> ours, theirs;
  std::size_t count = 0;
};

Common common_words(const Words& a, const Words& b) {
  Common common{std::vector<bool>(a.size()), std::vector<bool>(b.size()), 0};
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> longest((a.size() + 1) * width, 0);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      longest[i * width + j] = a[i] == b[j]
                                   ? static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1)
                                   : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      common.ours[i++] = common.theirs[j++] = true;
      ++common.count;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return common;
}

/// The text in pieces: words that are not common, with the blanks between them, are marked.
std::vector<MarkedPiece> pieces(std::string_view text, const Words& words, const std::vector<bool>& common) {
  std::vector<MarkedPiece> out;
  std::size_t done = 0;
  const auto add = [&](std::size_t end, bool marked) {
    if (end > done) out.push_back({text.substr(done, end - done), marked});
    done = std::max(done, end);
  };
  for (std::size_t i = 0; i < words.size();) {
    if (common[i]) {
      ++i;
      continue;
    }
    std::size_t last = i;
    while (last + 1 < words.size() && !common[last + 1]) ++last;
    add(static_cast<std::size_t>(words[i].data() - text.data()), false);
    add(static_cast<std::size_t>(words[last].data() - text.data()) + words[last].size(), true);
    i = last + 1;
  }
  add(text.size(), false);
  return out;
}

}  // namespace

std::pair<std::vector<MarkedPiece>, std::vector<MarkedPiece>> word_marks(std::string_view ours,
                                                                         std::string_view theirs) {
  const std::pair<std::vector<MarkedPiece>, std::vector<MarkedPiece>> plain = {{{ours, false}},
                                                                               {{theirs, false}}};
  const Words a = words_of(ours), b = words_of(theirs);
  if (a.empty() || b.empty() || a.size() * b.size() > kMostCells) return plain;
  const Common common = common_words(a, b);
  if (common.count * 3 < std::max(a.size(), b.size())) return plain;
  return {pieces(ours, a, common.ours), pieces(theirs, b, common.theirs)};
}

}  // namespace vbpl
