// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// Words that stand side by side with nothing but blanks between them.
struct PdfLine {
  PdfBox box;
  std::string text;
  int size = 0;              ///< of most of its letters, hundredths of a point
  int first_word_width = 0;  ///< what the line before would have needed to take its first word
  bool is_bold = false;      ///< all of it
  bool is_plain = false;     ///< none of it bold
  std::vector<Span> raised;  ///< small raised figures in `text`: marks of footnotes, or powers
  int page = 0;
};

/// Lines at one height; more than one where columns or a wide gap part them.
struct PdfRow {
  PdfBox box;
  std::vector<PdfLine> parts;  ///< from left to right, never empty
};

/// A row with more parts is no row of a table. Rules that look at all pairs of parts pass it over.
inline constexpr std::size_t kMostParts = 64;

/// Puts upright words into rows from top to bottom: words whose heights overlap by more than 55 % stand in
/// one row, and a gap of more than 1.8 font sizes parts lines. Time n log n.
[[nodiscard]] std::vector<PdfRow> rows_of(std::vector<PdfWord> words, const std::vector<std::string>& fonts,
                                          int page);

}  // namespace vbpl
