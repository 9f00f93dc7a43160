// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// "Quyết định" → "quyet-dinh": ASCII letters and digits with hyphens between, for addresses.
[[nodiscard]] std::string slug(std::string_view text);

/// The cells of a table row.
[[nodiscard]] std::vector<std::string_view> cells_of(std::string_view row);

}  // namespace vbpl
