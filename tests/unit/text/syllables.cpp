// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/syllables.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

namespace {
std::string dump(std::string_view text) {
  std::string out;
  for (const Syllable& s : syllables(text)) out += (s.joins ? "+" : " ") + s.key;
  return out;
}
}  // namespace

TEST_CASE("text is cut into syllables; punctuation and line ends part them", "[text]") {
  CHECK(dump("Uỷ ban nhân dân, tỉnh\nVân Hải") == " ủy+ban+nhân+dân tỉnh vân+hải");
  CHECK(dump("34/2016/NĐ-CP") == " 34 2016 nđ cp");
  CHECK(dump("đ.") == " đ");
  CHECK(dump("").empty());
}

TEST_CASE("spans give back the words as printed", "[text]") {
  const std::string text = "“Hoà  bình”";
  const auto all = syllables(text);
  REQUIRE(all.size() == 2);
  CHECK(slice(text, all[0].span) == "Hoà");
  CHECK(all[0].key == "hòa");
  CHECK(all[1].joins);
}
