// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/word_diff.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace vbpl {
namespace {

constexpr int kMostEdits = 1500;                // removed and added words; memory grows with its square
constexpr std::size_t kMostSteps = 30'000'000;  // of the walk: what a text of any size may cost

struct Word {
  std::size_t gap = 0, begin = 0, end = 0;  ///< blanks from `gap` to `begin`
  int id = 0;                               ///< the same for the same words
};

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_letter(unsigned char c) {
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// “ ” – … and their kin: E2 80 and one more byte.
bool is_long_mark(std::string_view text, std::size_t at) {
  return text.size() - at >= 3 && text[at] == '\xE2' && text[at + 1] == '\x80';
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "10.000", "12/2021/NQ-HĐND": a mark between two digits, a stroke between two letters part no words.
bool joins(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size()) return false;
  const char mark = text[at], before = text[at - 1], after = text[at + 1];
  if (mark == '.' || mark == ',') return is_digit(before) && is_digit(after);
  return (mark == '/' || mark == '-') && is_letter(static_cast<unsigned char>(before)) &&
         is_letter(static_cast<unsigned char>(after));
}

std::size_t word_end(std::string_view text, std::size_t at) {
  if (is_long_mark(text, at)) return at + 3;
  if (!is_letter(static_cast<unsigned char>(text[at]))) return at + 1;
  while (at < text.size() && !is_long_mark(text, at) &&
         (is_letter(static_cast<unsigned char>(text[at])) || joins(text, at)))
    ++at;
  return at;
}

using Ids = std::unordered_map<std::string_view, int>;

std::vector<Word> words_of(std::string_view text, Ids& ids) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    Word word;
    word.gap = at;
    while (at < text.size() && is_blank(text[at])) ++at;
    if (at == text.size()) break;
    word.begin = at;
    word.end = at = word_end(text, at);
    word.id = ids.emplace(text.substr(word.begin, word.end - word.begin), static_cast<int>(ids.size()))
                  .first->second;
    words.push_back(word);
  }
  return words;
}

/// One side of the comparison between the common beginning and end.
struct Middle {
  const Word* words = nullptr;
  int size = 0;
};

/// The furthest points that each number of edits reaches, kept for the way back.
class Myers {
 public:
  Myers(Middle before, Middle after) : a_(before), b_(after) {}

  /// The fate of each word on the way, in order; empty when the texts differ too much.
  std::vector<WordFate> way() {
    const int longest = std::min(a_.size + b_.size, kMostEdits);
    std::vector<int> reach(static_cast<std::size_t>(2 * longest + 3), 0);
    for (int edits = 0; edits <= longest; ++edits) {
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const int x = walk(reach, longest + 1, edits, diagonal);
        if (steps_ > kMostSteps) return {};
        if (x >= a_.size && x - diagonal >= b_.size) return way_back(edits);
      }
      trace_.emplace_back(reach.begin() + (longest + 1 - edits), reach.begin() + (longest + 2 + edits));
    }
    return {};
  }

 private:
  /// Goes as far as the words agree; x may lie beyond the grid for diagonals that left it.
  int walk(std::vector<int>& reach, int middle, int edits, int diagonal) {
    const auto at = [&](int d) -> int& { return reach[static_cast<std::size_t>(middle + d)]; };
    const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
    int x = edits == 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1) + 1;
    for (; x < a_.size && x - diagonal < b_.size && x - diagonal >= 0 &&
           a_.words[x].id == b_.words[x - diagonal].id;
         ++x)
      ++steps_;
    ++steps_;
    return at(diagonal) = x;
  }

  [[nodiscard]] std::vector<WordFate> way_back(int edits) const {
    std::vector<WordFate> fates;
    int x = a_.size, y = b_.size;
    for (int d = edits; d > 0; --d) {
      const std::vector<int>& reach = trace_[static_cast<std::size_t>(d - 1)];  // diagonals -(d-1) … d-1
      const auto at = [&](int k) { return reach[static_cast<std::size_t>(k + d - 1)]; };
      const int diagonal = x - y;
      const bool down = diagonal == -d || (diagonal != d && at(diagonal - 1) < at(diagonal + 1));
      const int from = down ? diagonal + 1 : diagonal - 1;
      const int from_x = at(from), from_y = from_x - from;
      while (x > from_x + (down ? 0 : 1) && y > from_y + (down ? 1 : 0))
        fates.push_back(WordFate::same), --x, --y;
      fates.push_back(down ? WordFate::added : WordFate::removed);
      x = from_x, y = from_y;
    }
    for (; x > 0 && y > 0; --x, --y) fates.push_back(WordFate::same);
    std::reverse(fates.begin(), fates.end());
    return fates;
  }

  Middle a_, b_;
  std::vector<std::vector<int>> trace_;
  std::size_t steps_ = 0;
};

/// Collects runs. Removed words come before the added ones that stand in their place.
class Runs {
 public:
  void add(WordFate fate, std::string_view text, const Word& word) {
    if (fate == WordFate::same) settle();
    append(fate == WordFate::removed ? removed_ : fate == WordFate::added ? added_ : same_, text, word);
    if (fate != WordFate::same && !same_.empty()) flush(WordFate::same, same_);
  }
  std::vector<WordRun> take() {
    if (!same_.empty()) flush(WordFate::same, same_);
    settle();
    return std::move(runs_);
  }

 private:
  void append(std::string& run, std::string_view text, const Word& word) {
    run += text.substr(word.gap, word.end - word.gap);
  }
  void flush(WordFate fate, std::string& run) {
    runs_.push_back({fate, std::move(run)});
    run.clear();
  }
  void settle() {
    if (!removed_.empty()) flush(WordFate::removed, removed_);
    if (!added_.empty()) flush(WordFate::added, added_);
  }

  std::vector<WordRun> runs_;
  std::string same_, removed_, added_;
};

}  // namespace

std::vector<WordRun> word_diff(std::string_view before, std::string_view after) {
  Ids ids;
  const std::vector<Word> a = words_of(before, ids), b = words_of(after, ids);
  std::size_t head = 0, tail = 0;
  while (head < a.size() && head < b.size() && a[head].id == b[head].id) ++head;
  while (tail < a.size() - head && tail < b.size() - head &&
         a[a.size() - 1 - tail].id == b[b.size() - 1 - tail].id)
    ++tail;
  const Middle left{a.data() + head, static_cast<int>(a.size() - head - tail)};
  const Middle right{b.data() + head, static_cast<int>(b.size() - head - tail)};
  std::vector<WordFate> way = Myers(left, right).way();
  if (way.empty()) {  // nothing between, or too much
    way.assign(static_cast<std::size_t>(left.size), WordFate::removed);
    way.insert(way.end(), static_cast<std::size_t>(right.size), WordFate::added);
  }
  Runs runs;
  for (std::size_t i = 0; i < head; ++i) runs.add(WordFate::same, after, b[i]);
  std::size_t x = head, y = head;
  for (const WordFate fate : way) {
    if (fate == WordFate::removed) {
      runs.add(fate, before, a[x]);
    } else {
      runs.add(fate, after, b[y]);
    }
    if (fate != WordFate::added) ++x;
    if (fate != WordFate::removed) ++y;
  }
  for (; y < b.size(); ++y) runs.add(WordFate::same, after, b[y]);
  return std::move(runs).take();
}

bool is_same(const std::vector<WordRun>& runs) {
  return std::all_of(runs.begin(), runs.end(), [](const WordRun& run) { return run.fate == WordFate::same; });
}

}  // namespace vbpl
