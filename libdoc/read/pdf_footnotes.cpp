// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_footnotes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace vbpl {
namespace {

constexpr int kSmaller = 70;  // hundredths of a point below the type of the text

/// The type size of most of the text outside tables.
int text_size(const std::vector<PdfSheet>& sheets) {
  std::map<int, std::size_t> letters;
  for (const PdfSheet& sheet : sheets) {
    for (const PdfRow& row : sheet.rows) {
      for (const PdfLine& part : row.parts) letters[part.size] += part.text.size();
    }
  }
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : most->first;
}

/// The raised figure that a line begins with, empty if it begins otherwise.
std::string leading_mark(const PdfLine& line) {
  return line.raised.empty() || line.raised.front().begin != 0 ? std::string()
                                                               : line.text.substr(0, line.raised.front().end);
}

/// Takes a mark out; a blank that only the mark's width made, before a stop, goes with it.
void cut(PdfLine& line, Span span) {
  const std::size_t next = line.text.find_first_not_of(' ', span.end);
  if (next != std::string::npos && std::string_view(";,.:)").find(line.text[next]) != std::string_view::npos)
    span.end = next;
  line.text.erase(span.begin, span.size());
  std::erase_if(line.raised, [&](Span other) { return other.begin == span.begin; });
  for (Span& other : line.raised) {
    if (other.begin >= span.end) other = {other.begin - span.size(), other.end - span.size()};
  }
}

class Footnotes {
 public:
  explicit Footnotes(std::vector<PdfSheet>& sheets) : sheets_(sheets), text_size_(text_size(sheets)) {}

  std::vector<PdfFootnote> run() {
    for (PdfSheet& sheet : sheets_) take_page(sheet);
    return std::move(notes_);
  }

 private:
  /// First row of the small type at the foot of the page.
  [[nodiscard]] std::size_t small_zone(const PdfSheet& sheet) const {
    const int below = sheet.tables.empty() ? 0 : sheet.tables.back().grid.box.bottom;
    std::size_t begin = sheet.rows.size();
    while (begin > 0 && sheet.rows[begin - 1].parts.size() == 1 &&
           sheet.rows[begin - 1].parts.front().size <= text_size_ - kSmaller &&
           sheet.rows[begin - 1].box.top > below) {
      --begin;
    }
    return begin;
  }

  void take_page(PdfSheet& sheet) {
    std::size_t begin = small_zone(sheet);
    const std::size_t zone = begin;
    while (begin < sheet.rows.size() && leading_mark(sheet.rows[begin].parts.front()).empty()) ++begin;
    // Small lines above the first mark go on with a note of the page before.
    if (was_noted_ && zone < sheet.rows.size()) begin = zone;
    was_noted_ = begin < sheet.rows.size();
    std::set<std::string> marks;
    for (std::size_t i = begin; i < sheet.rows.size(); ++i) {
      PdfLine& line = sheet.rows[i].parts.front();
      const std::string mark = leading_mark(line);
      if (!mark.empty()) {
        notes_.push_back({mark, {}});
        marks.insert(mark);
        cut(line, line.raised.front());
        line.text.erase(0, line.text.find_first_not_of(' '));
      }
      notes_.back().lines.push_back(std::move(line));
    }
    sheet.rows.resize(begin);
    for (PdfRow& row : sheet.rows) {
      for (PdfLine& part : row.parts) cut_marks(part, marks);
    }
    for (PdfTable& table : sheet.tables) {
      for (auto& cell : table.cells) {
        for (PdfRow& row : cell) {
          for (PdfLine& part : row.parts) cut_marks(part, marks);
        }
      }
    }
  }

  static void cut_marks(PdfLine& line, const std::set<std::string>& marks) {
    for (std::size_t i = line.raised.size(); i-- > 0;) {
      if (marks.count(line.text.substr(line.raised[i].begin, line.raised[i].size())) > 0)
        cut(line, line.raised[i]);
    }
  }

  std::vector<PdfSheet>& sheets_;
  int text_size_;
  bool was_noted_ = false;
  std::vector<PdfFootnote> notes_;
};

}  // namespace

std::vector<PdfFootnote> take_footnotes(std::vector<PdfSheet>& sheets) { return Footnotes(sheets).run(); }

}  // namespace vbpl
