// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/diagnostic.h"
#include "libdoc/read/pdf_sheet.h"

namespace vbpl {

/// Takes out what the printer put round the text: running heads (CÔNG BÁO/Số …), page numbers, and the panels
/// of digital signatures (Người ký, Email, Cơ quan, Thời gian ký). Says so in a diagnostic each, with the
/// words taken.
[[nodiscard]] std::vector<Diagnostic> strip_furniture(std::vector<PdfSheet>& sheets);

}  // namespace vbpl
