// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/read/flow.h"

namespace vbpl {

/// A cell of a table of a Flow.
struct TableCell {
  std::size_t begin = 0, end = 0;  ///< its steps, without its borders
  std::size_t row = 0, column = 0;
  std::size_t columns = 1;  ///< columns spanned
};

/// The grid of one table of a Flow; cells in reading order.
struct Table {
  std::size_t begin = 0, end = 0;  ///< the steps of its borders
  std::size_t rows = 0, columns = 0;
  std::vector<TableCell> cells{};
};

/// All tables of a flow, outer before inner, in order of their first step. Linear time: places beyond column
/// 64 are not spread over spans.
[[nodiscard]] std::vector<Table> find_tables(const Flow& flow);

}  // namespace vbpl
