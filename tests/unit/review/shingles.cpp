// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/shingles.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace vbpl;

TEST_CASE("shingle sets compare by what they share", "[shingles]") {
  const auto a = shingles_of(syllable_ids("một hai ba bốn năm")),
             b = shingles_of(syllable_ids("một hai ba bốn sáu"));
  const Likeness like = likeness(a, b);
  CHECK(like.smaller == 3);
  CHECK(like.jaccard == Approx(0.5));
  CHECK(like.containment == Approx(2.0 / 3));
  CHECK(likeness(a, a).jaccard == Approx(1.0));
  CHECK(likeness(a, {}).jaccard == Approx(0.0));
  CHECK(shingles_of({}).empty());
}

TEST_CASE("a sketch estimates the Jaccard index", "[shingles]") {
  std::vector<MaskId> a, b;
  for (MaskId i = 0; i < 400; ++i) {
    a.push_back(1000 + i * 7);
    b.push_back(i < 300 ? 1000 + i * 7 : 90000 + i * 3);
  }
  const auto x = shingles_of(a), y = shingles_of(b);
  const double estimate = static_cast<double>(equal_slots(sketch_of(x), sketch_of(y))) / kSketchSlots;
  CHECK(std::abs(estimate - likeness(x, y).jaccard) < 0.15);
  CHECK(equal_slots(sketch_of(x), sketch_of(x)) == kSketchSlots);
}

TEST_CASE("sketches of sparse sets have no empty slot in common by chance", "[shingles]") {
  const auto x = shingles_of(syllable_ids("một hai ba bốn")),
             y = shingles_of(syllable_ids("năm sáu bảy tám"));
  CHECK(equal_slots(sketch_of(x), sketch_of(y)) < 3);
}
