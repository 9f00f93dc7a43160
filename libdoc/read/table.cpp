// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/table.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::size_t kMaxColumns = 64;

/// Gives each cell of one table its column, past the cells that reach down from rows above.
class Grid {
 public:
  void begin_row(Table& table) {
    ++table.rows;
    next_ = 0;
    for (std::size_t& rows : reach_) rows -= rows > 0 ? 1 : 0;
  }

  void place(Table& table, const FlowStep& step, std::size_t begin, std::size_t end) {
    if (table.rows == 0) begin_row(table);
    while (next_ < reach_.size() && reach_[next_] > 0) ++next_;
    const std::size_t columns =
        next_ < kMaxColumns ? std::min<std::size_t>(step.columns, kMaxColumns - next_) : 1;
    table.cells.push_back({begin, end, table.rows - 1, next_, columns});
    next_ += columns;
    if (next_ <= kMaxColumns) {
      if (reach_.size() < next_) reach_.resize(next_);
      std::fill_n(reach_.begin() + static_cast<std::ptrdiff_t>(next_ - columns), columns, step.rows);
    }
    table.columns = std::max(table.columns, next_);
  }

 private:
  std::vector<std::size_t> reach_;  // per column: rows that the last cell still takes, this one included
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Table> find_tables(const Flow& flow) {
  std::vector<Table> tables;
  struct Open {
    std::size_t table;
    Grid grid;
  };
  std::vector<Open> open;
  for (std::size_t i = 0; i < flow.steps.size(); ++i) {
    const FlowStep& step = flow.steps[i];
    switch (step.kind) {
      case FlowStep::Kind::table:
        open.push_back({tables.size(), {}});
        tables.push_back({.begin = i, .end = step.partner});
        break;
      case FlowStep::Kind::row:
        open.back().grid.begin_row(tables[open.back().table]);
        break;
      case FlowStep::Kind::cell:
        open.back().grid.place(tables[open.back().table], step, i + 1, step.partner);
        break;
      case FlowStep::Kind::end_table:
        open.pop_back();
        break;
      case FlowStep::Kind::line:
      case FlowStep::Kind::end_cell:
        break;
    }
  }
  return tables;
}

}  // namespace vbpl
