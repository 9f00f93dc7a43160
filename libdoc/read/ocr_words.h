// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// The words of one page in the TSV that tesseract writes, places in pixels of 1/`dpi` inch. The page is
/// straightened by the slope of its lines, and the words of a line get one height: tesseract's boxes hug the
/// letters. Lines that make no sense are passed over; so are marks without a letter or figure that tesseract
/// doubts (specks).
[[nodiscard]] std::vector<PdfWord> parse_ocr_words(std::string_view tsv, int dpi);

}  // namespace vbpl
