// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/terms.h"

#include <catch2/catch.hpp>

using namespace vbpl::index;

TEST_CASE("terms keep Xapian's limit", "[index]") {
  CHECK(make_term("X", "abc") == "Xabc");
  const std::string longest(244, 'a');
  CHECK(make_term("X", longest) == "X" + longest);
  const std::string first = make_term("X", std::string(300, 'a')),
                    second = make_term("X", std::string(301, 'a'));
  CHECK(first.size() <= 245);
  CHECK(first != second);
  std::string marked;
  for (int i = 0; i < 200; ++i) marked += "ư";
  const std::string cut = make_term("", marked);
  CHECK(cut.size() <= 245);
  CHECK((cut[cut.find('~') - 2] & 0xc0) == 0xc0);  // the last character before the hash is whole
}

TEST_CASE("metadata terms are folded", "[index]") {
  CHECK(folded_term(prefix::kOwnNumber, "34/2016/NĐ-CP") == "XO34/2016/nd-cp");
  CHECK(folded_term(prefix::kDocType, "Nghị định") == "XTnghi dinh");
  CHECK(bigram_term("đất", "đai") == "Bđất_đai");
}

TEST_CASE("short numbers", "[index]") {
  CHECK(short_number("34/2016/NĐ-CP") == "34/2016");
  CHECK(short_number("126/QĐ-TTg").empty());
  CHECK(short_number("40-CT/TU").empty());
  CHECK(short_number("34/20163/NĐ-CP").empty());
  CHECK(short_number("Không số").empty());
}
