// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "libdoc/review/mask.h"

namespace vbpl {

/// Hashes of every three masked tokens in a row, sorted, each once. A text of fewer tokens gives one.
[[nodiscard]] std::vector<std::uint32_t> shingles_of(std::span<const MaskId> tokens);

/// How much of two shingle sets is common.
struct Likeness {
  double jaccard = 0;       ///< common / all
  double containment = 0;   ///< common / smaller
  std::size_t smaller = 0;  ///< shingles of the smaller set
};
[[nodiscard]] Likeness likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// One-permutation MinHash of a shingle set: equal slots of two sketches estimate their Jaccard index. Empty
/// slots are filled from the right (rotation densification).
inline constexpr std::size_t kSketchSlots = 96;
using Sketch = std::array<std::uint32_t, kSketchSlots>;
[[nodiscard]] Sketch sketch_of(std::span<const std::uint32_t> shingles);
[[nodiscard]] std::size_t equal_slots(const Sketch& a, const Sketch& b);

}  // namespace vbpl
