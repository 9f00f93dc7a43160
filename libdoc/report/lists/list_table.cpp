// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/list_table.h"

#include <algorithm>

namespace vbpl {
namespace {

/// The columns of all blocks, each content once, in the order of the first block that has it; those for the
/// review stay last.
std::vector<ListColumn> columns_of_all(const std::vector<const ReportList*>& lists) {
  std::vector<ListColumn> columns;
  for (const ReportList* list : lists) {
    for (const ListBlock& block : list->blocks) {
      for (const ListColumn& column : block.columns) {
        const auto same = [&](const ListColumn& known) { return known.content == column.content; };
        if (std::none_of(columns.begin(), columns.end(), same)) columns.push_back(column);
      }
    }
  }
  std::stable_partition(columns.begin(), columns.end(), [](const ListColumn& one) { return !one.working; });
  return columns;
}

ListCell cell_of(const ListBlock& block, const ListRow& row, const std::string& content) {
  for (std::size_t i = 0; i < block.columns.size() && i < row.cells.size(); ++i) {
    if (block.columns[i].content == content) return row.cells[i];
  }
  return {};
}

std::string block_name(const ListBlock& block) {
  return block.part + (block.part.empty() || block.block.empty() ? "" : ".") + block.block;
}

bool is_plain(const std::string& name) { return name == "entry" || name == "summary"; }

}  // namespace

ListTable list_table(const std::vector<const ReportList*>& lists, const Forms& forms) {
  ListTable table;
  const std::vector<ListColumn> own = columns_of_all(lists);
  const bool plain = lists.empty() || is_plain(lists.front()->name);
  const bool sheets = !lists.empty() && lists.front()->name == "sheet";
  if (sheets) {
    table.columns.push_back({"act", forms.word("act_column"), 40, false});
  } else if (!plain) {
    table.columns.push_back({"block", forms.word("block_column"), 7, false});
    table.columns.push_back({"field", forms.word("field_column"), 18, false});
  }
  table.columns.insert(table.columns.end(), own.begin(), own.end());
  for (const ReportList* list : lists) {
    for (const ListBlock& block : list->blocks) {
      for (const ListGroup& group : block.groups) {
        for (const ListRow& row : group.rows) {
          auto& cells = table.rows.emplace_back();
          if (sheets) {
            cells.push_back({list->opening.empty() ? "" : list->opening.front(), {}, false});
          } else if (!plain) {
            cells.push_back({block_name(block), {}, false});
            cells.push_back({group.field.empty() ? group.heading : group.field, {}, false});
          }
          for (const ListColumn& column : own) cells.push_back(cell_of(block, row, column.content));
        }
      }
    }
  }
  return table;
}

}  // namespace vbpl
