// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/markup.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("words stand for themselves in markup", "[report]") {
  CHECK(escaped("<a href=\"x\">&") == "&lt;a href=&quot;x&quot;&gt;&amp;");
  CHECK(escaped("Điều\t1\n") == "Điều\t1\n");
  // What XML does not allow at all.
  CHECK(escaped(std::string("a\0b\x1B\x7F", 5)) == "a\uFFFDb\uFFFD\uFFFD");
  CHECK(escaped("\xEF\xBF\xBF\xEF\xBF\xBE\xEF\xBF\xBD") == "\uFFFD\uFFFD\uFFFD");
}

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
