// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// The finding records among the lines of `bytes`; other records are passed over. A broken line is an error
/// with its number.
[[nodiscard]] Result<std::vector<Finding>> read_earlier_findings(std::string_view bytes,
                                                                 const std::string& path);

/// Marks each finding `new`, `changed` (at the same places there was another one, whose texts have changed
/// since) or `unchanged`, and gives back the earlier ones of which none of these is left, in their order.
[[nodiscard]] std::vector<Finding> compare_runs(const std::vector<Finding>& earlier,
                                                std::vector<Finding>& findings);

}  // namespace vbpl
