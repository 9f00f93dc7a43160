// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "libdoc/review/mask.h"

namespace vbpl {

/// A stretch of two token rows: equal, or standing for one another (one side may be empty).
struct Stretch {
  bool equal = false;
  std::size_t a_begin = 0, a_end = 0, b_begin = 0, b_end = 0;
  [[nodiscard]] std::size_t a_size() const { return a_end - a_begin; }
  [[nodiscard]] std::size_t b_size() const { return b_end - b_begin; }
};

/// Smallest edit between two token rows (Myers, An O(ND) Difference Algorithm, 1986), edits that only a
/// filler word parts joined into one. Nothing when the rows differ in more than `limit` tokens: they are no
/// versions of one another.
[[nodiscard]] std::optional<std::vector<Stretch>> align(std::span<const MaskId> a, std::span<const MaskId> b,
                                                        std::size_t limit = 1200);

}  // namespace vbpl
