// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

namespace vbpl {

/// What the entity "&name;" or "&#number;" stands for, by what is between its ends: signs of print and the
/// letters of Vietnamese that HTML has names for; a no-break space is a blank.
[[nodiscard]] std::optional<char32_t> entity_character(std::string_view name);

}  // namespace vbpl
