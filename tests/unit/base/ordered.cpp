// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/ordered.h"

#include <catch2/catch.hpp>
#include <string>

TEST_CASE("results come in order whatever the number of threads", "[base]") {
  const auto threads = GENERATE(0U, 1U, 2U, 7U);
  std::string seen;
  vbpl::for_each_ordered(
      200, threads, [](std::size_t i) { return std::to_string(i); },
      [&](std::size_t i, const std::string& value) {
        CHECK(value == std::to_string(i));
        seen += value + " ";
      });
  CHECK(seen.size() == 10 * 2 + 90 * 3 + 100 * 4);
}
