// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace vbpl {

/// The Unicode sign for a character of a symbol font (w:sym), such as ("Wingdings", "F0FC"); empty if
/// unknown.
[[nodiscard]] std::string_view symbol_sign(std::string_view font, std::string_view hex);

}  // namespace vbpl
