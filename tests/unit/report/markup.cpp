// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/markup.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("slugs", "[report]") {
  CHECK(slug("Quyết định") == "quyet-dinh");
  CHECK(slug("15/2024/QĐ-UBND") == "15-2024-qd-ubnd");
  CHECK(slug(" -- ") == "");
}

TEST_CASE("cells", "[report]") {
  CHECK(cells_of("a\t b \t").size() == 3);
  CHECK(cells_of("a\t b \t")[1] == "b");
  CHECK(cells_of("").size() == 1);
}
