// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/tsv.h"

#include <catch2/catch.hpp>

using vbpl::tsv_line;

TEST_CASE("a row is one line with its cells apart", "[tools]") {
  CHECK(tsv_line({"a", "b"}) == "a\tb\n");
  CHECK(tsv_line({"", "b", ""}) == "\tb\t\n");
  CHECK(tsv_line({"a\tb\r\nc", "d"}) == "a b  c\td\n");
}
