// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/parse/label.h"
#include "libdoc/parse/mark.h"
#include "libdoc/parse/quote.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

enum class LineOrigin : std::uint8_t { paragraph, table_row, layout, footnote };

/// One line of the text and what can be said of it alone.
struct Line {
  Span span;  ///< without its "\n"
  Span body;  ///< without blanks at both ends; empty for a blank line
  LineOrigin origin = LineOrigin::paragraph;
  int table = 0;  ///< rows of one table share a number
  LineMark mark = LineMark::none;
  QuoteMarks quotes;
  std::optional<Label> label;  ///< of the body, or of what follows an opening quotation mark

  [[nodiscard]] bool blank() const { return body.empty(); }
  /// A label that may open a unit: not in a table row or a footnote.
  [[nodiscard]] bool labelled() const {
    return label.has_value() && origin != LineOrigin::table_row && origin != LineOrigin::footnote;
  }
  /// The words after the label, or all of them.
  [[nodiscard]] Span stated() const { return labelled() ? Span{label->rest, body.end} : body; }
};

/// All lines of the document with their labels and quotation marks, and quick answers about what comes next.
class Lines {
 public:
  Lines(std::string_view text, const std::vector<Block>& blocks);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] const Line& operator[](std::size_t i) const { return lines_[i]; }
  [[nodiscard]] std::string_view words(std::size_t i) const { return slice(text_, lines_[i].body); }

  /// First line at or after `i` that is not blank; size() when there is none.
  [[nodiscard]] std::size_t next_filled(std::size_t i) const { return i < size() ? next_filled_[i] : size(); }
  /// First line at or after `i` that carries an unquoted label; size() when there is none.
  [[nodiscard]] std::size_t next_labelled(std::size_t i) const {
    return i < size() ? next_labelled_[i] : size();
  }
  /// First line at or after `i` that closes more quotations than it opens, ending with the closing mark.
  [[nodiscard]] std::size_t next_closing(std::size_t i) const {
    return i < size() ? next_closing_[i] : size();
  }
  /// First line at or after `i` that opens a quotation and leaves it open.
  [[nodiscard]] std::size_t next_opening(std::size_t i) const {
    return i < size() ? next_opening_[i] : size();
  }
  /// True when an unquoted article label of this number stands on a line in (i, end).
  [[nodiscard]] bool article_follows(Ordinal number, std::size_t i, std::size_t end) const;
  /// The first line after `i` with the label of this article; size() when there is none.
  [[nodiscard]] std::size_t next_article(Ordinal number, std::size_t i) const;
  /// The line that holds the byte `offset`; size() beyond the text.
  [[nodiscard]] std::size_t line_at(std::size_t offset) const;
  /// The words of line `i` with those of the next lines that go on with its sentence, as hard-wrapped text
  /// does: at most `most` lines.
  [[nodiscard]] std::string joined_words(std::size_t i, int most) const;
  /// The last line before `i` that is not blank, or size().
  [[nodiscard]] std::size_t previous_filled(std::size_t i) const;

 private:
  void split(const std::vector<Block>& blocks);
  void look_back();

  std::string_view text_;
  std::vector<Line> lines_;
  std::vector<std::size_t> next_filled_, next_labelled_, next_closing_, next_opening_;
  std::vector<std::pair<Ordinal, std::size_t>> articles_;  ///< sorted
};

}  // namespace vbpl
