// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/fold.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {
struct Row {
  const char* text;
  const char* expected;
};
}  // namespace

TEST_CASE("matching keys share one tone placement", "[text]") {
  const auto row = GENERATE(values<Row>({
      {"hoà", "hòa"},                // new style to traditional
      {"hòa", "hòa"},                // stays
      {"thuỷ", "thủy"},              // open uy
      {"uỷ ban", "ủy ban"},          //
      {"quý", "quý"},                // the u of qu- is no vowel
      {"quí", "quí"},                // i and y are not made equal
      {"gìn giữ", "gìn giữ"},        // gi- with and without another vowel
      {"giá", "giá"},                //
      {"vịêt", "việt"},              // misplaced mark
      {"tòan", "toàn"},              // closed syllable takes it on the second vowel
      {"hoàn", "hoàn"},              //
      {"khuỷu", "khuỷu"},            // three vowels
      {"nghĩa", "nghĩa"},            //
      {"được", "được"},              // on ơ of ươ
      {"múa", "múa"},                //
      {"mùa", "mùa"},                //
      {"của", "của"},                //
      {"ĐƯỜNG Ðiều", "đường điều"},  // Eth counts as đ
      {"  hai \t ba\n", "hai ba"},   // blanks
      {"a\xC2\xA0"
       "b",
       "a b"},  // no-break space
      {"34/2016/NĐ-CP", "34/2016/nđ-cp"},
      {"", ""},
  }));
  CAPTURE(row.text);
  CHECK(match_key(row.text) == row.expected);
  CHECK(match_key(match_key(row.text)) == match_key(row.text));
}

TEST_CASE("marks are taken off, đ too", "[text]") {
  const auto row = GENERATE(values<Row>({{"Đường", "duong"},
                                         {"Nghị định", "nghi dinh"},
                                         {"ƯU TIÊN", "uu tien"},
                                         {"Ðiều 5", "dieu 5"},
                                         {"x²", "x²"}}));
  CAPTURE(row.text);
  CHECK(unmarked(row.text) == row.expected);
}

TEST_CASE("case changes know Vietnamese letters", "[text]") {
  CHECK(lower("ĐIỀU KHOẢN ƯỚC") == "điều khoản ước");
  CHECK(upper("điều khoản ước") == "ĐIỀU KHOẢN ƯỚC");
  CHECK(is_upper_case("QUYẾT ĐỊNH: 12/2024"));
  CHECK_FALSE(is_upper_case("QUYẾT định"));
  CHECK_FALSE(is_upper_case("12/2024"));
}

TEST_CASE("blanks of every kind are trimmed", "[text]") {
  CHECK(trimmed(" \xC2\xA0\t a b \xE2\x80\x83\n") == "a b");
  CHECK(trimmed("\xC2\xA0").empty());
  CHECK(trimmed("").empty());
}
