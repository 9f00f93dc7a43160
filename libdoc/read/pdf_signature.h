// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/read/pdf_sheet.h"

namespace vbpl {

/// Takes out the panels that signing programs stamp over a page, with a diagnostic that keeps their words.
[[nodiscard]] std::vector<Diagnostic> strip_signatures(std::vector<PdfSheet>& sheets);

}  // namespace vbpl
