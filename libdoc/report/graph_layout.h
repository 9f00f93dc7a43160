// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/cite/relation_graph.h"

namespace vbpl {

/// Where the nodes of a small graph are drawn: in columns, what is cited to the left of what cites it, as far
/// as circles allow.
struct GraphLayout {
  struct Place {
    std::size_t column = 0, row = 0;
  };
  std::vector<Place> places;  ///< by node
  std::vector<std::size_t> column_sizes;
  std::size_t rows = 0;  ///< of the longest column
};

/// Columns by longest path, rows by the mean row of the neighbours. A column holds at most `most_rows` nodes;
/// more go to a column of their own beside it. For graphs of some hundred nodes at most.
[[nodiscard]] GraphLayout lay_out_graph(const RelationGraph& graph, std::size_t most_rows);

}  // namespace vbpl
