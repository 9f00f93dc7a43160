// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/list_label.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("numbers of list items", "[read]") {
  struct Row {
    int number;
    NumberStyle style;
    LetterRun letters;
    const char* expected;
  };
  const Row rows[] = {
      {1, NumberStyle::decimal, LetterRun::doubled, "1"},
      {0, NumberStyle::decimal, LetterRun::doubled, "0"},
      {-3, NumberStyle::lower_letter, LetterRun::positional, "-3"},
      {7, NumberStyle::decimal_zero, LetterRun::doubled, "07"},
      {12, NumberStyle::decimal_zero, LetterRun::doubled, "12"},
      {5, NumberStyle::lower_letter, LetterRun::doubled, "e"},  // Word has no đ
      {26, NumberStyle::upper_letter, LetterRun::doubled, "Z"},
      {27, NumberStyle::lower_letter, LetterRun::doubled, "aa"},
      {28, NumberStyle::lower_letter, LetterRun::doubled, "bb"},     // Word
      {28, NumberStyle::lower_letter, LetterRun::positional, "ab"},  // browsers
      {702, NumberStyle::lower_letter, LetterRun::positional, "zz"},
      {4, NumberStyle::lower_roman, LetterRun::doubled, "iv"},
      {1994, NumberStyle::upper_roman, LetterRun::doubled, "MCMXCIV"},
      {4000, NumberStyle::upper_roman, LetterRun::doubled, "4000"},
      {900000, NumberStyle::lower_letter, LetterRun::doubled, "900000"},  // no endless labels
      {3, NumberStyle::none, LetterRun::doubled, ""},
  };
  for (const Row& row : rows) CHECK(list_number(row.number, row.style, row.letters) == row.expected);
}
