// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

// Pieces of a Word document (OOXML) as Nghị định 30/2020/NĐ-CP and 78/2025/NĐ-CP want papers to look: A4,
// Times New Roman, black, margins 20 20 30 20 mm, page numbers at the top from the second page on.

/// How a paragraph stands and looks.
struct ParagraphLook {
  const char* align = "left";  ///< left center right both
  bool bold = false, italic = false;
  int half_points = 26;  ///< 13 pt
  int before = 0;        ///< twentieths of a point
  int after = 60;
  bool keep_next = false;  ///< on the page of what follows
};

/// A paragraph; line ends in `text` are line breaks.
[[nodiscard]] std::string docx_paragraph(std::string_view text, const ParagraphLook& look);
/// A paragraph of blanks with a line below it, as wide as `twips`, in the middle.
[[nodiscard]] std::string docx_rule(int side_indent);
/// A page ends here.
[[nodiscard]] std::string docx_page_break();

/// How wide the text of a landscape page is, in twips.
inline constexpr int kLandscapeWidth = 14'005;

/// The whole file for the body's paragraphs and tables, landscape.
[[nodiscard]] Result<std::string> docx_file(std::string_view body);

}  // namespace vbpl
