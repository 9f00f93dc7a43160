// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/report/lists/forms.h"
#include "libdoc/report/lists/report_list.h"

namespace vbpl {

/// The lists as one Word document to be signed and published: each on a page of its own, the columns of the
/// form and no others, `./.` at the end. `office` stands at the top left. The same bytes for the same lists.
[[nodiscard]] Result<std::string> lists_docx(const std::vector<const ReportList*>& lists, const Forms& forms,
                                             std::string_view office);

}  // namespace vbpl
