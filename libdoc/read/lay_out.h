// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/read/flow.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Turns a flow into one text, a paragraph a line: layout tables column by column, data tables a row a line
/// with cells parted by tabs (an in-cell line end becomes a blank), footnotes after all else. Source is left
/// to the caller. No line is lost.
[[nodiscard]] SourceDocument lay_out(const Flow& flow);

}  // namespace vbpl
