// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/lost_letter.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("the letter that PDF programs drop is put back where only it makes a word", "[read]") {
  struct Row {
    std::string word, expected;  ///< empty: stays as it is
  };
  const Row rows[] = {
      {"phơng", "phương"},
      {"nớc", "nước"},
      {"đợc", "được"},
      {"Nh", "Như"},
      {"th", "thư"},
      {"ngời", "người"},
      {"PHƠNG", "PHƯƠNG"},
      {"Nh-", "Như"},
      {"T-", "Tư"},
      {"ph-ơng", "phương"},
      {"-u", "ưu"},
      {"nớc,", "nước,"},
      {"(nớc", "(nước"},
      // Near misses: words as they stand, labels, abbreviations, numbers.
      {"mời", ""},
      {"khoản", ""},
      {"a", ""},
      {"c)", ""},
      {"T", ""},
      {"tm.", ""},
      {"kt.", ""},
      {"TP", ""},
      {"QH", ""},
      {"2024", ""},
      {"QĐ-UBND", ""},
      {"34/NĐ", ""},
      {"-", ""},
      {"", ""},
      {"xyzt", ""},
      {"HĐND", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(with_lost_letter(row.word).value_or("") == row.expected);
  }
}
