// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/place_finder.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("places agree with the plain way, forward and back", "[tools]") {
  const std::string text = "Điều 1.\n\nKhoản đ)\n  x";
  PlaceFinder finder(text);
  for (const std::size_t offset : {0, 2, 5, 9, 10, 11, 13, 20, 3, 3, 24, 99}) {
    CAPTURE(offset);
    const Place plain = place_of(text, offset);
    const Place found = finder.at(offset);
    CHECK(found.line == plain.line);
    CHECK(found.column == plain.column);
  }
}
