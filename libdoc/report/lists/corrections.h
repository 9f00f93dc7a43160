// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/report/lists/act_entry.h"
#include "libdoc/report/lists/report_list.h"

namespace vbpl {

/// A table that a person has corrected: a sheet of a workbook, or a TSV file.
struct CorrectedTable {
  std::string path;  ///< for messages, with the sheet's name
  std::vector<std::vector<std::string>> rows;
};

/// What came out of corrected tables.
struct Corrections {
  Decisions decisions;           ///< those known before, and the new ones
  std::size_t taken = 0;         ///< rows with a correction that was taken
  std::vector<Error> conflicts;  ///< named cell by cell; what is in doubt is not taken
  std::vector<Error> replaced;   ///< earlier decisions that gave way
};

/// Reads the corrections of tables made from `lists`, which must be those of the texts as they are now: a row
/// made from a text that has changed since is a conflict. Rows are found by their id, else by the number of
/// the act. An empty cell leaves what was decided before.
[[nodiscard]] Corrections read_corrections(const std::vector<CorrectedTable>& tables,
                                           const std::vector<ReportList>& lists, const ListInput& input,
                                           const FormAnnex& annex);

}  // namespace vbpl
