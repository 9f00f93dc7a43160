// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/syllable_cutter.h"

#include <catch2/catch.hpp>

#include "libdoc/review/mask.h"
#include "libdoc/text/syllables.h"

using namespace vbpl;

TEST_CASE("a cutter gives the syllables of a text with their ids", "[review]") {
  SyllableCutter cutter;
  for (const char* text :
       {"Trong thời hạn 05 (năm) ngày, kể từ ngày nhận HỒ SƠ", "hoà giải; hòa giải", "", "…"}) {
    CAPTURE(text);
    const auto cut = cutter.cut(text);
    const auto expected = syllables(text);
    REQUIRE(cut.size() == expected.size());
    for (std::size_t i = 0; i < cut.size(); ++i) {
      CHECK(cut[i].span == expected[i].span);
      CHECK(cut[i].joins == expected[i].joins);
      CHECK(cut[i].id == syllable_id(expected[i].key));
    }
  }
}

TEST_CASE("traits of a syllable", "[review]") {
  struct Row {
    const char* word;
    int traits;
  };
  const auto row = GENERATE(values<Row>({
      {"khoản", kNamesUnit},
      {"12a", kMayBeLabel | kMayCount},
      {"Mười", kMayCount},
      {"nửa", kMayCount},
      {"quá", 0},
      {"đ", kMayBeLabel},
      {"IV", kMayBeLabel},
      {"các", kJoinsUnits | kListsUnits},
      {"Nghị", kMayBeginSelf},
      {"tiến", kMayBeginSynonym},
      {"biển", 0},
  }));
  CAPTURE(row.word);
  SyllableCutter cutter;
  CHECK(cutter.cut(row.word).front().traits == row.traits);
}

TEST_CASE("texts with the same words have one hash", "[review]") {
  SyllableCutter cutter;
  const auto hash = [&](const char* text) {
    (void)cutter.cut(text);
    return cutter.words_hash();
  };
  const auto first = hash("Sở Giao thông vận tải hoà giải.");
  CHECK(first == hash("sở giao thông\n vận tải, hòa giải"));
  CHECK(first != hash("Sở Giao thông vận tải hòa giải 2"));
  CHECK(first != hash("vận tải Sở Giao thông hòa giải"));
}
