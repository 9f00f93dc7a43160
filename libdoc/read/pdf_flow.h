// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/read/pdf_words.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Makes the text of a document from the words on its pages: paragraphs across page ends, layout columns,
/// tables, footnotes; what the printer put round the text is left out. Any words give a document. Source is
/// left to the caller.
[[nodiscard]] SourceDocument pdf_document(PdfWords words);

}  // namespace vbpl
