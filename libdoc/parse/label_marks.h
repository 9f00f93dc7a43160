// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/parse/scan.h"

namespace vbpl {

/// Steps over the marks of footnotes that a consolidated text prints after a number: "[12]", "[58][59]"
/// (DOMAIN 8.2).
void skip_note_marks(Scanner& at);
/// Steps over one of the signs that end a label: . : ) / - (any dash), or two of them: "1.-", "1/.", "a.)".
/// Returns the first, dashes as '-'; 0 when there is none.
char take_label_mark(Scanner& at);

}  // namespace vbpl
