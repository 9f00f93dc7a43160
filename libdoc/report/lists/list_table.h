// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/report/lists/forms.h"
#include "libdoc/report/lists/report_list.h"

namespace vbpl {

/// A list as one table with one line of column names, for spreadsheets and scripts: what the blocks and
/// groups say stands in columns of its own, contents `block` and `field`.
struct ListTable {
  std::vector<ListColumn> columns;
  std::vector<std::vector<ListCell>> rows;
};

/// The blocks of several lists of one kind (review sheets) follow each other. The table to type in from
/// (entry) and the sums have no columns but their own.
[[nodiscard]] ListTable list_table(const std::vector<const ReportList*>& lists, const Forms& forms);

}  // namespace vbpl
