// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Told by the header, which may stand anywhere in the first kilobyte.
[[nodiscard]] bool looks_like_pdf(std::string_view bytes);

/// Reads the text of a PDF, a paragraph a line: two-column heads by column, bordered tables as rows,
/// footnotes apart, without running heads, page numbers and signature panels; each thing left out is named in
/// a diagnostic, and so are pages that are pictures (scans), unless they are to be read by OCR. Fails on
/// files that are broken, locked or too costly, when all pages are pictures, and when OCR is asked for and
/// not installed.
[[nodiscard]] Result<SourceDocument> read_pdf(std::string_view bytes, const std::string& path, bool ocr);

}  // namespace vbpl
