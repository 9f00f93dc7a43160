// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/report/lists/report_list.h"
#include "libdoc/report/lists/selection.h"

namespace vbpl {

/// The number of acts by type and status, with a line of sums (forms.md 8).
[[nodiscard]] ListBlock summary_block(const ListContext& context, const std::vector<ActEntry>& entries);

}  // namespace vbpl
