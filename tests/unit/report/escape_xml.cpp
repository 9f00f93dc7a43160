// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/escape_xml.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("words stand for themselves in XML and HTML", "[report]") {
  CHECK(escape_xml("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
  CHECK(escape_xml("Điều\t1\n") == "Điều\t1\n");
  // What XML does not allow at all.
  CHECK(escape_xml(std::string("a\0b\x1B", 4)) == "a b ");
  CHECK(escape_xml("\xEF\xBF\xBF\xEF\xBF\xBE\xEF\xBF\xBD") == "\uFFFD\uFFFD\uFFFD");
}
