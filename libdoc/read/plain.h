// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/read/source_document.h"

namespace vbpl {

/// Plain text in UTF-8. Framed rows (framed_row.h) become rows of tables, their cells separated by tabs, and
/// what is framed as a footnote becomes one, so that text written by vbpl-parse is read as it was. Other
/// lines are kept as they stand.
[[nodiscard]] SourceDocument read_plain(std::string_view utf8);

/// The rows of tables typed into plain text without a frame, where they are clear: at least two lines in a
/// row with the same number of separators, which are two or more tabs or vertical bars, or one bar when the
/// lines begin or end with a bar. A single tab or bar between two words is not enough: the two-column head of
/// a document is typed that way. `taken` are lines that are blocks already; tables are numbered from `first`.
[[nodiscard]] std::vector<Block> find_plain_tables(std::string_view text, const std::vector<Block>& taken,
                                                   int first);

}  // namespace vbpl
