// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/base/diagnostic.h"

namespace vbpl {

/// Letters that look right and are not: Ð for Đ, Cyrillic letters in Vietnamese words, tone marks on the
/// wrong vowel ("vịêt"). They stay in the text, keys and searches take them for what they look like; here
/// they are counted: one note a kind, at its first place. `text` is NFC; tone marks are looked for in its
/// first part.
[[nodiscard]] std::vector<Diagnostic> odd_letters(std::string_view text);

}  // namespace vbpl
