// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// A place on a page in hundredths of a point, from its top left corner.
struct PdfBox {
  int left = 0, top = 0, right = 0, bottom = 0;
  [[nodiscard]] int width() const { return right - left; }
  [[nodiscard]] int height() const { return bottom - top; }
  [[nodiscard]] int center_x() const { return left + (right - left) / 2; }
  [[nodiscard]] int center_y() const { return top + (bottom - top) / 2; }
};
/// The smallest box round both.
[[nodiscard]] PdfBox joined(const PdfBox& a, const PdfBox& b);

struct PdfWord {
  PdfBox box;
  int size = 0;              ///< of the font, hundredths of a point
  std::size_t font = 0;      ///< index into PdfWords::fonts
  int rotation = 0;          ///< quarter turns clockwise
  bool space_after = false;  ///< the file has a blank behind it
  std::string text;          ///< UTF-8, no blanks
  int confidence = -1;       ///< of OCR in percent; -1 for text that the file states
};

struct PdfPage {
  int number = 0;
  int width = 0, height = 0;
  bool is_readable = true;
  int ink = 0;  ///< dark share of the page outside its words, per mille; told of pages with few words
  std::vector<PdfWord> words;  ///< in no order to rely on
  std::vector<PdfBox>
      rules;  ///< straight lines: boxes without height or without width; told of pages with columns
};

struct PdfWords {
  std::vector<std::string> fonts;
  std::vector<PdfPage> pages;
};

/// Reads what the helper vbpl-pdf-text writes, a fact a line, fields separated by one blank, places in
/// hundredths of a point:
///
///     vbpl-pdf-text 1
///     pages COUNT
///     page NUMBER WIDTH HEIGHT            then what is on it:
///     font ID NAME                        before the first word in that font
///     word LEFT TOP RIGHT BOTTOM SIZE FONT ROTATION SPACE-AFTER TEXT
///     rule LEFT TOP RIGHT BOTTOM
///     ink PER-MILLE
///     bad-page NUMBER
///     end COUNT
///
/// The helper works on hostile files, so its words are not trusted: any other line, or a missing end, is an
/// error.
[[nodiscard]] Result<PdfWords> parse_pdf_words(std::string_view lines, const std::string& path);

}  // namespace vbpl
