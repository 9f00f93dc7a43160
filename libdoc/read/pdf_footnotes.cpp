// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_footnotes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostNoteRows = 12;
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

/// The figure that a line in the type of the text begins with, as a note does: "1 Mức thu …".
std::string plain_mark(const PdfLine& line) {
  static const Pattern mark("(\\d{1,3}) \\p{Lu}");
  const auto found = mark.match_at(line.text);
  return found ? std::string(found->text(1)) : std::string();
}

bool is_number(const PdfRow& row) {
  const std::string& text = row.parts.front().text;
  return row.parts.size() == 1 && row.parts.front().raised.empty() && !text.empty() && text.size() <= 4 &&
         text.find_first_not_of("0123456789") == text.npos;
}

/// The raised figure that a line begins with, empty if it begins otherwise.
std::string leading_mark(const PdfLine& line) {
  return line.raised.empty() || line.raised.front().begin != 0 ? std::string()
                                                               : line.text.substr(0, line.raised.front().end);
}

/// Takes a mark out; blanks round it that only the mark's width made, before a stop, go with it.
void cut(PdfLine& line, Span span) {
  const std::size_t next = line.text.find_first_not_of(' ', span.end);
  if (next != std::string::npos &&
      std::string_view(";,.:)").find(line.text[next]) != std::string_view::npos) {
    span.end = next;
    while (span.begin > 0 && line.text[span.begin - 1] == ' ') --span.begin;
  }
  line.text.erase(span.begin, span.size());
  std::erase_if(line.raised, [&](Span other) { return other.begin >= span.begin && other.begin < span.end; });
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

  /// Raises the figures that begin notes in the type of the text: at the foot of the page, each with a raised
  /// figure of its own above.
  static void raise_marks(PdfSheet& sheet) {
    std::set<std::string> raised;
    for (const PdfRow& row : sheet.rows) {
      for (const PdfLine& part : row.parts) {
        for (const Span span : part.raised) raised.insert(part.text.substr(span.begin, span.size()));
      }
    }
    const int below = sheet.tables.empty() ? 0 : sheet.tables.back().grid.box.bottom;
    const std::size_t rows = sheet.rows.size();
    for (std::size_t i = rows; i > 0 && rows - i < kMostNoteRows && !raised.empty(); --i) {
      const PdfRow& row = sheet.rows[i - 1];
      if (row.parts.size() > 1 || row.box.top <= below) return;
      PdfLine& line = sheet.rows[i - 1].parts.front();
      if (!line.raised.empty()) return;  // the text above
      const std::string mark = plain_mark(line);
      if (mark.empty() || raised.erase(mark) == 0) continue;
      line.raised = {{0, mark.size()}};
    }
  }

  /// Rows from the first note on, where notes are in the type of the text.
  [[nodiscard]] static std::size_t marked_zone(const PdfSheet& sheet) {
    std::size_t begin = sheet.rows.size();
    for (std::size_t i = begin; i > 0 && sheet.rows[i - 1].parts.size() == 1; --i) {
      const PdfLine& line = sheet.rows[i - 1].parts.front();
      if (!leading_mark(line).empty() && !plain_mark(line).empty()) begin = i - 1;
    }
    return begin;
  }

  /// Moves the notes out of the rows; their marks.
  std::set<std::string> take_notes(PdfSheet& sheet) {
    std::size_t begin = small_zone(sheet);
    if (begin == sheet.rows.size()) {
      raise_marks(sheet);
      begin = marked_zone(sheet);
    }
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
    return marks;
  }

  void take_page(PdfSheet& sheet) {
    // A number under the notes is the page's.
    std::vector<PdfRow> below;
    while (!sheet.rows.empty() && is_number(sheet.rows.back())) {
      below.insert(below.begin(), std::move(sheet.rows.back()));
      sheet.rows.pop_back();
    }
    const std::set<std::string> marks = take_notes(sheet);
    std::move(below.begin(), below.end(), std::back_inserter(sheet.rows));
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
