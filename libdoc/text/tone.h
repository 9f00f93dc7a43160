// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl {

/// Appends a lower-case word to `out` with its tone mark where the traditional placement puts it: hoà → hòa,
/// thuỷ → thủy, vịêt → việt, but quý, giá, hoàn stay. A word with no tone or with several is appended as it
/// is.
void append_word_key(std::string& out, std::u32string_view word);

}  // namespace vbpl
