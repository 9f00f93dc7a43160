// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/base/result.h"
#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// What keeps OCR from being done here; an empty message when nothing does. Looks for pdftoppm and tesseract
/// with Vietnamese.
[[nodiscard]] Error missing_for_ocr();

/// Reads pages that are pictures with tesseract, in place of the few words they had: slow, seconds a page.
/// `pages` are indices into words.pages. Says which pages were read, how sure tesseract is, and which were
/// not.
[[nodiscard]] std::vector<Diagnostic> read_pictures(std::string_view pdf,
                                                    const std::vector<std::size_t>& pages, PdfWords& words);

/// Pages 1, 3, 4 and 5 out of 20: "1, 3-5/20", for messages.
[[nodiscard]] std::string page_list(const std::vector<int>& pages, const PdfWords& words);

}  // namespace vbpl
