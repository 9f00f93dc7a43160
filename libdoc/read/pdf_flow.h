// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/pdf_footnotes.h"
#include "libdoc/read/pdf_sheet.h"

namespace vbpl {

/// Writes the pages of a document as one flow: paragraphs across page ends, layout columns, tables,
/// footnotes.
void write_pages(const std::vector<PdfSheet>& sheets, const std::vector<PdfFootnote>& notes,
                 FlowBuilder& flow);

}  // namespace vbpl
