// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/aligned.h"

#include <catch2/catch.hpp>
#include <string>

#include "libdoc/text/characters.h"

using namespace vbpl;

TEST_CASE("lower case and tones of one place, every byte where it was", "[text]") {
  struct Row {
    const char *text, *key;
  };
  const Row rows[] = {
      {"ĐIỀU 5, Khoản 2", "điều 5, khoản 2"},
      {"NGHỊ ĐỊNH SỐ 34/2016/NÐ-CP", "nghị định số 34/2016/nđ-cp"},
      {"Uỷ ban, HOÀ GIẢI, toà án, thuý, hoẻ", "ủy ban, hòa giải, tòa án, thúy, hỏe"},
      {"ĂÂÊÔƠƯĨŨÝ ẠẢẤẬẮẶẸẺẾỆỈỊỌỎỐỘỚỢỤỦỨỰỲỴỶỸ", "ăâêôơưĩũý ạảấậắặẹẻếệỉịọỏốộớợụủứựỳỵỷỹ"},
      {"ИВАНОВ Ἀθῆναι ÇŁŽ ẞ", "иванов ἀθῆναι çłž ẞ"},
      // Near misses: the tone stays in a longer end, behind q, and where the length would change.
      {"khoản, hoàn, quý, quả, uỳ, 5×6", "khoản, hoàn, quý, quả, uỳ, 5×6"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(aligned_key(row.text) == row.key);
  }
}

TEST_CASE("a letter is lowered alike wherever it stands", "[text]") {
  const std::string pad = ", cơ quan, đơn vị", ends[] = {"", " ", "n", "à"};
  for (char32_t letter = 0x21; letter < 0x3100; ++letter) {
    if (letter >= 0x300 && letter < 0x370) continue;
    std::string alone = letter % 2 == 0 ? "o" : "u";
    append_utf8(alone, letter);
    const std::string& end = ends[letter % 4];
    const std::string key = aligned_key(alone + end);
    for (std::size_t shift = 0; shift < 16; shift += 1 + letter % 3) {
      const std::string before = pad + std::string(shift, '.'), behind = end + pad + pad;
      const std::string found = aligned_key(before + alone + behind);
      if (found != before + key + aligned_key(pad + pad)) {
        CAPTURE(alone, shift);
        CHECK(found == before + key + pad + pad);
      }
    }
  }
}
