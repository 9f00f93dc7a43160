// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/report/lists/list_table.h"

namespace vbpl {

/// One sheet of a workbook.
struct XlsxSheet {
  std::string name;  ///< as the tab shows it
  std::vector<std::string> head;
  ListTable table;
};

/// What may be chosen in the columns of corrections.
struct XlsxChoices {
  std::vector<std::string> status, decision;
};

/// A workbook to be reviewed in: heads that stay, filters, wrapped text, days as days, words never as
/// formulas; the columns of corrections stand out and offer the words that are understood. The same bytes for
/// the same sheets. Text beyond what a cell holds (32,767 characters) is cut, with a mark at its end; rows
/// beyond what a sheet holds go on in another. The library writes by way of a temporary file; fails when
/// there is no room for one.
[[nodiscard]] Result<std::string> workbook(const std::vector<XlsxSheet>& sheets, const XlsxChoices& choices);

/// How many cells have more words than a workbook takes; they end with kCutMark there.
[[nodiscard]] std::size_t cut_cells(const ReportList& list);

}  // namespace vbpl
