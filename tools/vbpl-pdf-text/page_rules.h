// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vbpl {

/// A straight line on a page, in pixels: the borders of tables are made of them.
struct Rule {
  bool upright = false;
  double at = 0;              ///< y of a lying rule, x of an upright one
  double begin = 0, end = 0;  ///< along it
};

/// A page drawn in grey, a byte a pixel.
struct Picture {
  std::span<const std::uint8_t> pixels;
  std::size_t width = 0, height = 0, stride = 0;
};

inline constexpr std::uint8_t kDark = 150;

/// Lying and upright rules of at least `shortest` pixels and at most `thickest`; nothing of pictures and dark
/// areas. Linear in the pixels.
[[nodiscard]] std::vector<Rule> find_rules(const Picture& picture, std::size_t shortest,
                                           std::size_t thickest);

}  // namespace vbpl
