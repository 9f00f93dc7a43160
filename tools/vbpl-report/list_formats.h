// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/report/lists/forms.h"
#include "libdoc/report/lists/report_list.h"
#include "tools/vbpl-report/report_options.h"

namespace vbpl {

/// What --list names, built: one list, or the sheets of all acts.
struct BuiltReport {
  std::string name;
  std::vector<ReportList> lists;
};

/// The reports in one file of `format`; those with a table each (tsv, csv) want one report alone.
[[nodiscard]] Result<std::string> in_format(const std::vector<const BuiltReport*>& reports,
                                            const std::string& format, const Forms& forms,
                                            const ReportWishes& wishes);

}  // namespace vbpl
