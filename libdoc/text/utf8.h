// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace vbpl {

/// Length of the well-formed UTF-8 sequence at `at` (Unicode standard, table 3-7); 0 if there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view bytes, std::size_t at);
[[nodiscard]] bool is_utf8(std::string_view bytes);

}  // namespace vbpl
