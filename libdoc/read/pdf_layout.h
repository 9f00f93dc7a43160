// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/pdf_rows.h"

namespace vbpl {

/// Writes the columns of a document's head or signature block as cells of a table. Their lines are set, not
/// run on, so that each stands by itself, but for the fixed lines of the form (NĐ 30/2020/NĐ-CP, phụ lục I)
/// that had no room: the country's name, the date, an item of nơi nhận.
void write_layout(const std::vector<std::vector<PdfLine>>& columns, FlowBuilder& flow);

}  // namespace vbpl
