// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/read/pdf_sheet.h"

namespace vbpl {

/// A footnote: the figure that marks it and its lines, on one page or more.
struct PdfFootnote {
  std::string mark;
  std::vector<PdfLine> lines;
};

/// Takes the footnotes out of the rows: lines in a smaller type at the foot of a page, the first of them with
/// a raised figure; and their marks out of the text. A raised figure without a note on its page (m², a power)
/// stays.
[[nodiscard]] std::vector<PdfFootnote> take_footnotes(std::vector<PdfSheet>& sheets);

}  // namespace vbpl
