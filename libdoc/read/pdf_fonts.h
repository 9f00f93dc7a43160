// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// Decodes words in fonts of the time before Unicode: told by the font's name (.VnTime, VNI-Times), or, since
/// programs put other fonts in their place, by the syllables of the words. Always said in a diagnostic: in
/// PDF such text is seldom whole.
[[nodiscard]] std::vector<Diagnostic> decode_fonts(PdfWords& words);

}  // namespace vbpl
