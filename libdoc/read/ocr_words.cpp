// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/ocr_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "libdoc/text/characters.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

constexpr std::size_t kNumbers = 11;    // fields before the text
constexpr int kLargest = 1'000'000;     // pixels
constexpr int kDoubted = 50;            // percent
constexpr std::size_t kSlopeWords = 5;  // a line with fewer tells no slope
constexpr double kSteepest = 0.1;       // of a page that can be straightened

std::optional<int> number(std::string_view field) {
  int value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  // Confidence has a fraction, which is cut off.
  const bool whole = end == field.data() + field.size() || *end == '.';
  return error == std::errc() && whole && value >= -kLargest && value <= kLargest ? std::optional(value)
                                                                                  : std::nullopt;
}

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character& c = character(next_character(text, at));
    if (c.letter || c.digit) return true;
  }
  return false;
}

/// One word and the numbers of its block, paragraph and line.
struct TsvWord {
  std::array<int, 3> line{};
  PdfWord word;
};

/// level page block paragraph line word left top width height confidence text
std::optional<TsvWord> parse_word(std::string_view row) {
  std::array<int, kNumbers> values{};
  for (int& value : values) {
    const std::size_t tab = row.find('\t');
    const auto parsed = tab == row.npos ? std::nullopt : number(row.substr(0, tab));
    if (!parsed) return std::nullopt;
    value = *parsed;
    row.remove_prefix(tab + 1);
  }
  const int level = values[0], left = values[6], top = values[7], width = values[8], height = values[9],
            confidence = values[10];
  if (level != 5 || !is_utf8(row) || width < 0 || height < 0) return std::nullopt;
  const std::string_view text = trimmed(row);
  if (text.empty() || text.find(' ') != text.npos || (!has_letter(text) && confidence < kDoubted))
    return std::nullopt;
  TsvWord found;
  found.line = {values[2], values[3], values[4]};
  found.word.text = text;
  found.word.box = {left, top, left + width, top + height};
  found.word.confidence = std::clamp(confidence, 0, 100);
  found.word.space_after = true;
  return found;
}

using Line = std::vector<PdfWord>;

std::vector<Line> lines_of(std::string_view tsv) {
  std::vector<Line> lines;
  std::array<int, 3> open{-1, -1, -1};
  while (!tsv.empty()) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    if (auto found = parse_word(tsv.substr(0, end))) {
      if (found->line != open || lines.empty()) lines.emplace_back();
      open = found->line;
      lines.back().push_back(std::move(found->word));
    }
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
  }
  return lines;
}

template <class T>
T middle(std::vector<T> values) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

/// How far lines fall to the right: the median of the slopes from the first third of a line to its last.
double slope_of(const std::vector<Line>& lines) {
  std::vector<double> slopes;
  for (const Line& line : lines) {
    if (line.size() < kSlopeWords) continue;
    std::vector<double> left_y, right_y, left_x, right_x;
    for (std::size_t i = 0; i <= line.size() / 3; ++i) {
      const PdfBox &a = line[i].box, &b = line[line.size() - 1 - i].box;
      left_x.push_back(a.center_x()), left_y.push_back(a.bottom), right_x.push_back(b.center_x()),
          right_y.push_back(b.bottom);
    }
    const double run = middle(right_x) - middle(left_x);
    if (run > 0) slopes.push_back((middle(right_y) - middle(left_y)) / run);
  }
  const double slope = slopes.empty() ? 0 : middle(slopes);
  return std::abs(slope) < kSteepest ? slope : 0;
}

void straighten(std::vector<Line>& lines, double slope) {
  for (Line& line : lines) {
    for (PdfWord& word : line) {
      const int down = static_cast<int>(std::lround(slope * word.box.center_x()));
      const int right = static_cast<int>(std::lround(slope * word.box.center_y()));
      word.box = {word.box.left + right, word.box.top - down, word.box.right + right, word.box.bottom - down};
    }
  }
}

/// Height of the letters of a line, with room for marks and tails.
int size_of(const Line& line) {
  std::vector<int> heights;
  for (const PdfWord& word : line) heights.push_back(word.box.height());
  return middle(heights);
}

/// All words of a line stand on one base and have one height; lines about as high as most of the page are as
/// high.
void level(std::vector<Line>& lines) {
  std::vector<int> sizes;
  for (const Line& line : lines) sizes.push_back(size_of(line));
  if (sizes.empty()) return;
  const int usual = middle(sizes);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<int> bottoms;
    for (const PdfWord& word : lines[i]) bottoms.push_back(word.box.bottom);
    const int base = middle(bottoms);
    const bool is_usual = sizes[i] * 10 > usual * 7 && sizes[i] * 10 < usual * 14;
    const int size = std::max(1, is_usual ? usual : sizes[i]);
    for (PdfWord& word : lines[i]) {
      word.box.top = base - size;
      word.box.bottom = base;
      word.size = size;
    }
  }
}

/// The number of a chapter is Roman, and tesseract takes its I for a bracket: "Chương ]". Other signs might
/// be more than one letter and stay.
void mend_numbers(Line& line) {
  static const Pattern unit("Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC");
  static const Pattern number("(?:[IVX]|[\\]\\[|!]|Ï|Ì|Í)+\\.?");
  static const Pattern stroke("[\\]\\[|!]|Ï|Ì|Í");
  for (std::size_t i = 1; i < line.size(); ++i) {
    std::string& text = line[i].text;
    if (!unit.matches_whole(line[i - 1].text) || !number.matches_whole(text)) continue;
    std::string mended;
    std::size_t at = 0;
    for (const Match& found : stroke.find_all(text)) {
      mended += text.substr(at, found.span().begin - at) + 'I';
      at = found.span().end;
    }
    mended += text.substr(at);
    text = std::move(mended);
  }
}

}  // namespace

std::vector<PdfWord> parse_ocr_words(std::string_view tsv, int dpi) {
  std::vector<Line> lines = lines_of(tsv);
  straighten(lines, slope_of(lines));
  level(lines);
  for (Line& line : lines) mend_numbers(line);
  std::vector<PdfWord> words;
  const auto scaled = [&](int pixels) {
    return static_cast<int>(static_cast<long long>(pixels) * 7200 / dpi);
  };
  for (Line& line : lines) {
    for (PdfWord& word : line) {
      word.box = {scaled(word.box.left), scaled(word.box.top), scaled(word.box.right),
                  scaled(word.box.bottom)};
      word.size = scaled(word.size);
      words.push_back(std::move(word));
    }
  }
  return words;
}

}  // namespace vbpl
