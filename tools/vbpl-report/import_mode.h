// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/report/lists/act_entry.h"
#include "libdoc/report/lists/report_list.h"
#include "tools/common/call.h"

namespace vbpl {

/// --import: the corrections in the workbooks and TSV files of `paths` as a decisions file on standard
/// output, with those known before. Conflicts are complained about, cell by cell. Returns the exit code.
[[nodiscard]] int import_corrections(const Call& call, const std::vector<std::string>& paths,
                                     const std::vector<ReportList>& lists, const ListInput& input,
                                     const FormAnnex& annex);

}  // namespace vbpl
