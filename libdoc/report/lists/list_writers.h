// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/report/lists/forms.h"
#include "libdoc/report/lists/report_list.h"

namespace vbpl {

/// The rows as `list_row` records, one a line; vbpl-records(5) is the contract.
[[nodiscard]] std::string list_records(const ReportList& list);

/// The lists one after the other as one HTML page that needs nothing else: no script, nothing loaded. In
/// print it is the form alone, on landscape paper; on the screen the evidence of each row can be unfolded.
[[nodiscard]] std::string lists_html(const std::vector<const ReportList*>& lists, const Forms& forms);

}  // namespace vbpl
