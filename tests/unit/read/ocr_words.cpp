// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/ocr_words.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <string>

using namespace vbpl;

namespace {

std::string row(int line, int left, int top, int width, int height, const std::string& confidence,
                const std::string& text) {
  std::string fields = "5\t1\t1\t1\t" + std::to_string(line) + "\t1";
  for (const int value : {left, top, width, height}) fields += "\t" + std::to_string(value);
  return fields + "\t" + confidence + "\t" + text + "\n";
}

}  // namespace

TEST_CASE("the words that tesseract writes", "[read]") {
  const std::string head =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_"
      "num\tleft\ttop\twidth\theight\tconf\ttext\n4\t1\t1\t1\t1\t0\t0\t0\t900\t30\t-1\t\n";
  const auto words = parse_ocr_words(head + row(1, 300, 300, 100, 30, "96.5", "Điều") +
                                         row(1, 420, 300, 20, 30, "40", "5.") +
                                         row(1, 600, 320, 4, 4, "12", "|") + "5\t1\tx\n",
                                     300);
  REQUIRE(words.size() == 2);  // a speck and a broken row are none
  CHECK(words[0].text == "Điều");
  CHECK(words[0].box.left == 7200);
  CHECK(words[0].confidence == 96);
  CHECK(words[1].confidence == 40);
  CHECK(words[0].box.bottom == words[1].box.bottom);
  CHECK(words[0].size == 720);
}

TEST_CASE("a page that was laid askew is straightened", "[read]") {
  std::string tsv;
  for (int line = 0; line < 4; ++line) {
    for (int i = 0; i < 8; ++i)
      tsv += row(line + 1, 100 + 200 * i, 100 + 60 * line + 4 * i, 150, 30, "90", "chữ");
  }
  const auto words = parse_ocr_words(tsv, 300);
  REQUIRE(words.size() == 32);
  for (std::size_t i = 0; i < words.size(); ++i)
    CHECK(std::abs(words[i].box.bottom - words[i / 8 * 8].box.bottom) <= 24);
}

TEST_CASE("strokes in the number of a chapter are I, others stay", "[read]") {
  struct Row {
    const char *unit, *number, *read;
  };
  for (const Row& row : {Row{"Chương", "]", "I"}, Row{"CHƯƠNG", "|]", "II"}, Row{"Chương", "V]", "VI"},
                         Row{"Mục", "1", "1"}, Row{"Chương", "IH", "IH"}, Row{"khoản", "]", "]"}}) {
    CAPTURE(row.number);
    const auto words = parse_ocr_words(
        ::row(1, 300, 300, 100, 30, "96", row.unit) + ::row(1, 420, 300, 20, 30, "70", row.number), 300);
    REQUIRE(words.size() == 2);
    CHECK(words[1].text == row.read);
  }
}

TEST_CASE("no TSV, no words", "[read]") {
  for (const char* tsv : {"", "\n\n", "\t\t\t\t\t\t\t\t\t\t\t", "5\t1\t1\t1\t1\t1\t-5\t0\t-1\t0\t90\tx\n",
                          "5\t1\t1\t1\t1\t1\t99999999999\t0\t1\t1\t90\tx\n"})
    CHECK(parse_ocr_words(tsv, 300).empty());
}
