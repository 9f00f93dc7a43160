// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_rows.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

using Words = std::vector<PdfWord>;

constexpr int kGap = 18, kMottoGap = 6;  // tenths of the font size; a blank has about three
constexpr std::size_t kMostRaised = 64;  // figures in a line that can be marks of footnotes

/// Words of one row share more than 55 % of the smaller height; a letter of twice the height stands beside
/// two rows.
bool share_row(const PdfBox& a, const PdfBox& b) {
  const int shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  const int smaller = std::min(a.height(), b.height()), larger = std::max(a.height(), b.height());
  return static_cast<long>(shared) * 100 > static_cast<long>(smaller) * 55 && larger <= 2 * smaller;
}

bool is_bold_font(const std::string& name) {
  return name.find("Bold") != name.npos || name.find("bold") != name.npos || name.find("Black") != name.npos;
}

/// Only figures, set small and high: "tế¹".
bool is_raised(const PdfWord& word, const PdfLine& line) {
  const bool is_number =
      std::all_of(word.text.begin(), word.text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return is_number && word.size * 4 <= line.size * 3 && word.box.bottom < line.box.bottom - line.size / 8;
}

/// The font size that most letters of the words have.
int main_size(Words::const_iterator begin, Words::const_iterator end) {
  std::map<int, std::size_t> letters;
  for (auto word = begin; word != end; ++word) letters[word->size] += word->text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most->first;
}

/// Blanks are told by the file, or by the gap: poppler parts words at changes of the font size, too.
bool has_blank_between(const PdfWord& before, const PdfWord& after) {
  return before.space_after || after.box.left - before.box.right > std::min(before.size, after.size) / 8;
}

PdfLine line_of(Words::const_iterator begin, Words::const_iterator end, const std::vector<std::string>& fonts,
                int page) {
  PdfLine line;
  line.page = page;
  line.size = main_size(begin, end);
  line.box = begin->box;
  line.is_bold = line.is_plain = true;
  for (auto word = begin; word != end; ++word) line.box = joined(line.box, word->box);
  bool in_first = true;
  for (auto word = begin; word != end; ++word) {
    const bool blank = word != begin && has_blank_between(*(word - 1), *word);
    in_first = in_first && !blank;
    if (in_first) line.first_word_width = word->box.right - begin->box.left;
    if (blank) line.text += ' ';
    if (line.raised.size() < kMostRaised && is_raised(*word, line))
      line.raised.push_back({line.text.size(), line.text.size() + word->text.size()});
    line.text += word->text;
    const bool bold = is_bold_font(fonts[word->font]);
    line.is_bold = line.is_bold && bold;
    line.is_plain = line.is_plain && !bold;
  }
  return line;
}

/// Where a row that is sorted ends with the motto of the state, in capitals: beside it, in a column of its
/// own, stands who issues the document (Decree 30/2020/NĐ-CP, annex I), however little room the columns have
/// between them. The end when it does not.
Words::const_iterator motto_of(const Words& words) {
  constexpr std::string_view kMotto = "cong hoa xa hoi chu nghia viet nam";
  constexpr std::ptrdiff_t kWords = 8;
  if (std::ssize(words) <= kWords) return words.end();
  const auto begin = words.end() - kWords;
  std::string text;
  for (auto word = begin; word != words.end(); ++word) text += (text.empty() ? "" : " ") + word->text;
  return is_upper_case(text) && unmarked(text) == kMotto ? begin : words.end();
}

PdfRow row_of(Words& words, const std::vector<std::string>& fonts, int page) {
  std::stable_sort(words.begin(), words.end(),
                   [](const PdfWord& a, const PdfWord& b) { return a.box.left < b.box.left; });
  PdfRow row;
  const auto parts_from = [](const PdfWord& before, const PdfWord& after, int tenths) {
    return (after.box.left - before.box.right) * 10 > tenths * std::max(before.size, after.size);
  };
  const auto motto = motto_of(words);
  for (auto begin = words.cbegin(); begin != words.cend();) {
    auto end = begin + 1;
    while (end != words.cend() && !parts_from(*(end - 1), *end, end == motto ? kMottoGap : kGap)) ++end;
    row.parts.push_back(line_of(begin, end, fonts, page));
    begin = end;
  }
  row.box = row.parts.front().box;
  for (const PdfLine& part : row.parts) row.box = joined(row.box, part.box);
  return row;
}

}  // namespace

std::vector<PdfRow> rows_of(std::vector<PdfWord> words, const std::vector<std::string>& fonts, int page) {
  std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
    return std::tuple(a.box.center_y(), a.box.left) < std::tuple(b.box.center_y(), b.box.left);
  });
  std::vector<PdfRow> rows;
  Words row;
  PdfBox measure;  // the largest word of the open row: the others are held against it
  for (PdfWord& word : words) {
    if (!row.empty() && !share_row(measure, word.box)) {
      rows.push_back(row_of(row, fonts, page));
      row.clear();
    }
    if (row.empty() || word.box.height() > measure.height()) measure = word.box;
    row.push_back(std::move(word));
  }
  if (!row.empty()) rows.push_back(row_of(row, fonts, page));
  return rows;
}

}  // namespace vbpl
