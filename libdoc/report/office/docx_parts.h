// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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

/// How wide the text of a page is, in twips.
inline constexpr int kLandscapeWidth = 14'005;
inline constexpr int kPortraitWidth = 9'072;

/// Words that stand in one line and look alike.
struct RunLook {
  bool bold = false, italic = false, underlined = false, struck = false;
  int half_points = 26;
  const char* colour = "";  ///< RRGGBB
};
/// Line ends in `text` are line breaks, tabs are tabs.
[[nodiscard]] std::string docx_run(std::string_view text, const RunLook& look);
/// The mark of a note at the foot of the page, "[3]", numbered by its place among the notes of the file.
[[nodiscard]] std::string docx_note_mark(std::size_t note);
/// A paragraph of runs and marks; `indent` is that of its first line, in twips.
[[nodiscard]] std::string docx_paragraph_of(std::string_view runs, const ParagraphLook& look, int indent = 0);

[[nodiscard]] std::string docx_table_opening(const std::vector<int>& widths, bool borders);
[[nodiscard]] std::string docx_cell(std::string_view content, int width, std::size_t span = 1,
                                    bool middle = false);

/// How the pages of a file lie.
enum class DocxPage : unsigned char { landscape, portrait };

/// The whole file for the body's paragraphs and tables, with the words of its notes.
[[nodiscard]] Result<std::string> docx_file(std::string_view body, DocxPage page = DocxPage::landscape,
                                            const std::vector<std::string>& notes = {});

}  // namespace vbpl
