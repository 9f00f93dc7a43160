// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/ordinal.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("letters follow the order of Vietnamese lists", "[parse]") {
  CHECK(letter_rank("d") == 4);
  CHECK(letter_rank("đ") == 5);
  CHECK(letter_rank("Đ") == 5);
  CHECK(letter_rank("ê") == 0);
  CHECK(letter_follows(letter_rank("d"), letter_rank("đ")));
  CHECK(letter_follows(letter_rank("e"), letter_rank("g")));  // no f
  CHECK(letter_follows(letter_rank("i"), letter_rank("k")));  // no j
  CHECK(letter_follows(letter_rank("e"), letter_rank("f")));  // some lists have one
  CHECK_FALSE(letter_follows(letter_rank("d"), letter_rank("e")));
  CHECK_FALSE(letter_follows(letter_rank("b"), letter_rank("b")));
}

TEST_CASE("roman numerals are well formed or nothing", "[parse]") {
  CHECK(roman_value("XIV") == 14);
  CHECK(roman_value("iv") == 4);
  CHECK(roman_value("XXXIX") == 39);
  CHECK(roman_value("IIII") == 0);
  CHECK(roman_value("IC") == 0);
  CHECK(roman_value("") == 0);
}

TEST_CASE("ordinal words", "[parse]") {
  CHECK(ordinal_word_value("NHẤT") == 1);
  CHECK(ordinal_word_value("tư") == 4);
  CHECK(ordinal_word_value("mười hai") == 12);
  CHECK(ordinal_word_value("hai mươi") == 20);
  CHECK(ordinal_word_value("sau") == 0);
}

TEST_CASE("what may follow what", "[parse]") {
  CHECK(follows(UnitKind::clause, {}, {1, 0}));
  CHECK(follows(UnitKind::clause, {4, 0}, {5, 0}));
  CHECK(follows(UnitKind::clause, {4, 0}, {4, 1}));        // 4 → 4a
  CHECK(follows(UnitKind::clause, {4, 2}, {5, 0}));        // 4b → 5
  CHECK_FALSE(follows(UnitKind::clause, {4, 0}, {4, 2}));  // 4 → 4b
  CHECK_FALSE(follows(UnitKind::clause, {4, 0}, {6, 0}));
  CHECK_FALSE(follows(UnitKind::clause, {}, {2, 0}));
  CHECK(follows(UnitKind::point, {5, 0}, {5, 1}));        // đ → đ1
  CHECK(follows(UnitKind::point, {5, 1}, {6, 0}));        // đ1 → e
  CHECK_FALSE(follows(UnitKind::point, {4, 0}, {6, 0}));  // d → e
}
