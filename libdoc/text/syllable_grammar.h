// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace vbpl {

/// True for a well-formed Vietnamese syllable in any case: onset + rhyme, at most one tone, and a rhyme that
/// ends in c, ch, p or t carries sắc or nặng. The tone may stand on any vowel of the rhyme.
[[nodiscard]] bool is_vietnamese_syllable(std::u32string_view word);

}  // namespace vbpl
