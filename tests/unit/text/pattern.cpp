// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/pattern.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

TEST_CASE("patterns know Vietnamese letters", "[text]") {
  const Pattern pattern("\\bđiều\\s+(\\d+)(\\p{Ll})?\\b", Pattern::ignore_case);
  const auto match = pattern.find("theo ĐIỀU 5 và Điều 7a");
  REQUIRE(match);
  CHECK(match->text(1) == "5");
  CHECK_FALSE(match->has(2));
  CHECK(pattern.find_all("theo ĐIỀU 5 và Điều 7a").size() == 2);
  CHECK_FALSE(pattern.find("nhiềuđiều 5"));
}

TEST_CASE("anchored and whole matches", "[text]") {
  const Pattern pattern("khoản \\d");
  CHECK(pattern.match_at("và khoản 2", 4));
  CHECK_FALSE(pattern.match_at("và khoản 2", 0));
  CHECK(pattern.matches_whole("khoản 2"));
  CHECK_FALSE(pattern.matches_whole("khoản 22"));
}

TEST_CASE("empty matches move on by whole characters", "[text]") {
  CHECK(Pattern("x*").find_all("đế").size() == 3);
}

TEST_CASE("a pattern that explodes is cut off", "[text]") {
  const std::string text(5000, 'a');
  CHECK_FALSE(Pattern("(a+)+$b").find(text));
}
