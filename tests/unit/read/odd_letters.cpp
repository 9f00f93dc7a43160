// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/odd_letters.h"

#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("letters that look right are told and kept", "[read]") {
  struct Row {
    const char *text, *codes;
  };
  const Row rows[] = {
      {"Nghị định số 34/2016/NÐ-CP", "look-alike-letter "},
      {"Thông tư 5/2024/TT-BTС", "look-alike-letter "},  // the last letter is Cyrillic
      {"vịêt nam, thừơng trực, QUY ĐỊNH VIỆC", "misplaced-tone "},
      // Near misses: right letters, a name in Cyrillic, tones where they belong.
      {"Nghị định số 34/2016/NĐ-CP của Việt Nam, thường trực, quý, thúy, hoà, hòa, giữa, bưởi", ""},
      {"Ông Иванов", ""},
      {"\xC3", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::string codes;
    for (const Diagnostic& note : odd_letters(row.text)) codes += note.code + " ";
    CHECK(codes == row.codes);
    // Wherever they stand in a longer text.
    for (std::size_t shift = 0; shift < 20; ++shift) {
      const std::string longer =
          std::string(shift, '.') + " đường lối " + row.text + " của nước ta, phương án";
      std::string found;
      for (const Diagnostic& note : odd_letters(longer)) found += note.code + " ";
      CHECK(found == row.codes);
    }
  }
  const auto document = read_document("a\nNÐ-CP và QÐ", "x.txt").value();
  CHECK(dump(document) == "a|NÐ-CP và QÐ|");
  REQUIRE(document.text.diagnostics.size() == 1);
  CHECK(document.text.diagnostics[0].span == Span{3, 5});
  CHECK(document.text.diagnostics[0].message.find(": 2,") != std::string::npos);
}
