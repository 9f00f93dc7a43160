// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// Sixteen hexadecimal digits that name these texts, in this order.
[[nodiscard]] std::string fingerprint(const std::vector<std::string_view>& texts);

}  // namespace vbpl
