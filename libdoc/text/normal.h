// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace vbpl {

/// True for text that normalise_utf8 leaves as it is. Told fast, of nearly all Vietnamese text; false says
/// nothing.
[[nodiscard]] bool is_surely_normal(std::string_view bytes);

}  // namespace vbpl
