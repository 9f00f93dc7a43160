// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// Counts every line once: by the topmost unit that holds it, or as skipped (blank, or in no unit).
[[nodiscard]] LineCoverage count_lines(const Lines& lines, const std::vector<Unit>& units);
/// The skipped lines that are not blank. There are none where anything of an act was found.
[[nodiscard]] std::size_t unplaced_lines(const Lines& lines, const LineCoverage& coverage);

}  // namespace vbpl
