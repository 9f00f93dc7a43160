// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/read/source_document.h"

namespace vbpl {

/// The rows of tables typed into plain text, where they are clear: at least two lines in a row with the same
/// number of separators, which are two or more tabs or vertical bars, or one bar when the lines begin or end
/// with a bar. A single tab or bar between two words is not enough: the two-column head of a document is
/// typed that way. The text keeps its separators as they stand.
[[nodiscard]] std::vector<Block> find_plain_tables(std::string_view text);

}  // namespace vbpl
