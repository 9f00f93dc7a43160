// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// Appends `text` so that it stands for itself in XML and HTML, in words and in quoted attributes. What XML
/// does not allow (controls but tab and line end, U+FFFE, U+FFFF) becomes U+FFFD.
void append_escaped(std::string& out, std::string_view text);
[[nodiscard]] std::string escaped(std::string_view text);

/// "Quyết định" → "quyet-dinh": ASCII letters and digits with hyphens between, for addresses.
[[nodiscard]] std::string slug(std::string_view text);

/// The cells of a table row.
[[nodiscard]] std::vector<std::string_view> cells_of(std::string_view row);

}  // namespace vbpl
