// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/read/flow.h"
#include "libdoc/read/table.h"

namespace vbpl {

/// How a table is to be read.
enum class TableUse {
  data,    ///< row by row, cells side by side
  layout,  ///< column by column: the two-column head (quốc hiệu), the signature beside nơi nhận
  text,    ///< as if there were no table: a frame round the text of the law
};

/// A line of a document's head (quốc hiệu, số) or of its signature block.
[[nodiscard]] bool is_layout_mark(std::string_view line);

/// The use of each of `tables`, told by what its cells say; borders are no help, converters lose them. Linear
/// time.
[[nodiscard]] std::vector<TableUse> uses_of(const std::vector<Table>& tables, const Flow& flow);

}  // namespace vbpl
