// SPDX-License-Identifier: GPL-3.0-or-later
// near_duplicates PAIRS.jsonl: how well two sources of one article are told from two articles. Each line has
// "label" (1: one article), "a" and "b" (texts). The containment of the masked shingles decides, beside what
// the masks hide: where the aligned texts point to other provisions or acts, call themselves another kind of
// act or have other figures, they are two articles. Printed is the F1 with each threshold chosen on one half
// of the lines and measured on the other, both ways, for plain Jaccard, plain containment and this.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/review/align.h"
#include "libdoc/review/shingles.h"
#include "libdoc/review/text_side.h"
#include "libdoc/text/syllables.h"

namespace {

using namespace vbpl;

struct Pair {
  bool same = false;
  std::array<double, 3> scores{};  ///< Jaccard, containment, containment where nothing masked differs
};

/// The letters and figures of a text alone: "29/2017/ TT-BTC" and "29/2017/TT-BTC" are one number.
std::string bare(std::string_view text) {
  std::string letters;
  for (const Syllable& syllable : syllables(text)) letters += syllable.key;
  return letters;
}

/// Without the marks that a source has for rows of a table.
std::string without_marks(std::string text) {
  constexpr std::string_view kMark = "[TABLE]";
  for (std::size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at))
    text.erase(at, kMark.size());
  return text;
}

/// A placeholder of the aligned texts stands for other words here and there.
bool hides_other(const TextSide& a, const TextSide& b) {
  const auto stretches = align(a.ids, b.ids);
  if (!stretches) return true;
  for (const Stretch& stretch : *stretches) {
    for (std::size_t k = 0; stretch.equal && k < stretch.a_size(); ++k) {
      const std::size_t i = stretch.a_begin + k, j = stretch.b_begin + k;
      if (a.ids[i] < kFirstSyllable && bare(a.text(i, i + 1)) != bare(b.text(j, j + 1))) return true;
    }
  }
  return false;
}

Pair read_pair(const std::string& line) {
  const auto record = nlohmann::json::parse(line);
  const std::string a = without_marks(record["a"]), b = without_marks(record["b"]);
  const TextSide ours(a), theirs(b);
  const Likeness like = likeness(shingles_of(ours.ids), shingles_of(theirs.ids));
  return {record["label"] == 1,
          {like.jaccard, like.containment, hides_other(ours, theirs) ? 0.0 : like.containment}};
}

struct Counts {
  double right = 0, wrong = 0;  ///< taken and one article; misjudged either way
  [[nodiscard]] double f1() const { return 2 * right / std::max(1.0, 2 * right + wrong); }
};

/// The lines of one half: 0 even, 1 odd.
Counts judged(const std::vector<Pair>& pairs, std::size_t half, std::size_t score, double threshold) {
  Counts counts;
  for (std::size_t i = half; i < pairs.size(); i += 2) {
    const bool taken = pairs[i].scores[score] >= threshold;
    if (taken != pairs[i].same) ++counts.wrong;
    if (taken && pairs[i].same) ++counts.right;
  }
  return counts;
}

double best_threshold(const std::vector<Pair>& pairs, std::size_t half, std::size_t score) {
  double best = 0, threshold = 0;
  for (int percent = 1; percent <= 100; ++percent) {
    const double f1 = judged(pairs, half, score, percent / 100.0).f1();
    if (f1 > best) best = f1, threshold = percent / 100.0;
  }
  return threshold;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::ifstream file(argv[1]);
  std::vector<Pair> pairs;
  for (std::string line; std::getline(file, line);) pairs.push_back(read_pair(line));
  constexpr const char* kNames[] = {"Jaccard", "containment", "containment, nothing masked differs"};
  for (std::size_t score = 0; score < 3; ++score) {
    const double even = best_threshold(pairs, 0, score), odd = best_threshold(pairs, 1, score);
    const Counts x = judged(pairs, 0, score, odd), y = judged(pairs, 1, score, even);
    const Counts all{x.right + y.right, x.wrong + y.wrong};
    std::printf("%-36s F1 %.4f (halves %.4f, %.4f; thresholds %.2f, %.2f), %zu pairs\n", kNames[score],
                all.f1(), x.f1(), y.f1(), odd, even, pairs.size());
  }
}
