// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "libdoc/review/syllable_cutter.h"

namespace vbpl {

/// A pointer to a provision or to the document itself among the syllables of a text.
struct Pointer {
  Mask mask = kMaskProvision;
  std::size_t taken = 0;  ///< syllables; 0 = there is none
};

/// The pointer that begins at syllable `at`: "điểm a, b khoản 3 và Điều 5", "khoản này", "Nghị định này".
/// Where a pointer leads is not asked; `libdoc/cite` does that.
[[nodiscard]] Pointer pointer_at(std::string_view text, const std::vector<CutSyllable>& syllables,
                                 std::size_t at);

/// The traits of a syllable (SyllableTrait) that make pointers.
[[nodiscard]] std::uint8_t pointer_traits(std::string_view key, MaskId id);

}  // namespace vbpl
