// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/shingles.h"

#include <algorithm>

namespace vbpl {
namespace {

/// Finaliser of SplitMix64: every input bit reaches every output bit.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31);
}

constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;
constexpr std::size_t kShingle = 3;

}  // namespace

std::vector<std::uint32_t> shingles_of(std::span<const MaskId> tokens) {
  std::vector<std::uint32_t> result;
  if (tokens.empty()) return result;
  const std::size_t count = tokens.size() < kShingle ? 1 : tokens.size() - kShingle + 1;
  result.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = i; k < std::min(i + kShingle, tokens.size()); ++k)
      hash = mixed(hash + tokens[k] + 0x9E3779B97F4A7C15ULL);
    result.push_back(static_cast<std::uint32_t>(hash));
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

Likeness likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  std::size_t common = 0, i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    common += a[i] == b[j] ? 1 : 0;
    const bool step_a = a[i] <= b[j], step_b = b[j] <= a[i];
    i += step_a ? 1 : 0;
    j += step_b ? 1 : 0;
  }
  Likeness result;
  result.smaller = std::min(a.size(), b.size());
  const std::size_t all = a.size() + b.size() - common;
  if (all != 0) result.jaccard = static_cast<double>(common) / static_cast<double>(all);
  if (result.smaller != 0)
    result.containment = static_cast<double>(common) / static_cast<double>(result.smaller);
  return result;
}

Sketch sketch_of(std::span<const std::uint32_t> shingles) {
  Sketch sketch;
  sketch.fill(kEmpty);
  if (shingles.empty()) return sketch;
  for (const std::uint32_t shingle : shingles) {
    const std::uint64_t hash = mixed(shingle + 0x9E3779B97F4A7C15ULL);
    const std::size_t slot = ((hash >> 32) * kSketchSlots) >> 32;
    sketch[slot] = std::min(sketch[slot], static_cast<std::uint32_t>(hash) & 0x7FFFFFFFU);
  }
  const Sketch sparse = sketch;
  for (std::size_t slot = 0; slot < kSketchSlots; ++slot) {
    std::uint32_t distance = 0;
    while (sparse[(slot + distance) % kSketchSlots] == kEmpty) ++distance;
    if (distance != 0)
      sketch[slot] = static_cast<std::uint32_t>(
          mixed(sparse[(slot + distance) % kSketchSlots] + (std::uint64_t{distance} << 32)));
  }
  return sketch;
}

std::size_t equal_slots(const Sketch& a, const Sketch& b) {
  std::size_t equal = 0;
  for (std::size_t i = 0; i < kSketchSlots; ++i) equal += a[i] == b[i] ? 1 : 0;
  return equal;
}

}  // namespace vbpl
