// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/report/lists/report_list.h"
#include "libdoc/report/lists/selection.h"

namespace vbpl {

/// A list with its heads and titles, without blocks.
[[nodiscard]] ReportList list_frame(std::string_view name, const ListContext& context);

/// The columns of a block, those for reviewing it last.
[[nodiscard]] std::vector<ListColumn> list_columns(const ListContext& context, std::string_view list,
                                                   std::string_view block);

}  // namespace vbpl
