// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>

#include "libdoc/text/text.h"

using namespace vbpl;
using namespace std::string_literals;

TEST_CASE("line ends and a byte order mark go", "[text]") {
  const Text text = normalise_utf8("\xEF\xBB\xBFmột\r\nhai\rba\fbốn\xE2\x80\xA8năm");
  CHECK(text.utf8 == "một\nhai\nba\nbốn\nnăm");
  CHECK(text.diagnostics.empty());
  CHECK(text.map.to_source(0) == 3);
  CHECK(text.map.to_source(text.utf8.find("hai")) == 3 + 5 + 2);
  CHECK(text.map.to_source(text.utf8.find("năm")) == 3 + 5 + 2 + 3 + 1 + 2 + 1 + 5 + 3);
}

TEST_CASE("decomposed letters are composed and mapped", "[text]") {
  const std::string nfd = "a Tie\xCC\x82\xCC\x81ng Vie\xCC\xA3\xCC\x82t";
  const Text text = normalise_utf8(nfd);
  CHECK(text.utf8 == "a Tiếng Việt");
  CHECK(text.map.to_source(text.utf8.find("ng")) == nfd.find("ng"));
  CHECK(text.map.to_source(text.utf8.find("V")) == nfd.find("V"));
  CHECK(text.map.to_source(text.utf8.rfind("t")) == nfd.rfind("t"));
}

TEST_CASE("bytes that are not UTF-8 are kept as U+FFFD, one diagnostic a run", "[text]") {
  const Text text = normalise_utf8(
      "a\xFF\xFE"
      "b\xC3(\xED\xA0\x80"
      "c");
  CHECK(text.utf8 == "a\uFFFD\uFFFDb\uFFFD(\uFFFD\uFFFD\uFFFDc");
  REQUIRE(text.diagnostics.size() == 3);
  CHECK(text.diagnostics[0].code == "invalid-utf8");
  CHECK(text.diagnostics[0].span == Span{1, 7});
}

TEST_CASE("what stands for a bad byte behind a composed letter is mapped to that byte alone", "[text]") {
  const std::string bytes = "e\xCC\x82\xCC";
  const Text text = normalise_utf8(bytes);
  REQUIRE(text.utf8 == "ê\uFFFD");
  for (std::size_t at = 2; at < text.utf8.size(); ++at) CHECK(text.map.to_source(at) == 3);
}

TEST_CASE("NUL and control characters are dropped and told", "[text]") {
  const Text text = normalise_utf8("a\0\1b\tc"s);
  CHECK(text.utf8 == "ab\tc");
  REQUIRE(text.diagnostics.size() == 1);
  CHECK(text.diagnostics[0].code == "control-character");
  CHECK(text.map.to_source(1) == 3);
}

TEST_CASE("text that is as it should be already is told from text that only looks so", "[text]") {
  struct Row {
    std::string bytes, text;
  };
  const auto row = GENERATE(values<Row>({
      {"Điều 1. “Đất”\t–\n", "Điều 1. “Đất”\t–\n"},
      {"", ""},
      {"a\u2000b", "a\u2002b"},              // NFC has another name for it
      {"a\u2002b\u203F", "a\u2002b\u203F"},  // its neighbours stay
      {"a\u2028b", "a\nb"},
      {"a\u0300", "à"},
      {"e\u1EBF\u0323", "e\u1EC7\u0301"},  // marks in the order of the standard
      {"\u1E9B\u0323", "\u1E9B\u0323"},
      {"a\x7F", "a"},
      {"\u212B", "Å"},
  }));
  CAPTURE(row.bytes);
  CHECK(normalise_utf8(row.bytes).utf8 == row.text);
  const Text text = normalise_utf8("Điều " + row.bytes);
  CHECK(text.map.to_source(std::string("Điều ").size()) == std::string("Điều ").size());
}

TEST_CASE("any bytes give valid text, and normalising twice changes nothing", "[text]") {
  std::uint32_t seed = 12345;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int i = 0; i < 60; ++i) {
      seed = seed * 1664525 + 1013904223;
      bytes += "aế\r\n\xCC\x81\xE1\xBA\xFF\x00 đ."[seed >> 24 & 15];
    }
    const Text once = normalise_utf8(bytes);
    const Text twice = normalise_utf8(once.utf8);
    CHECK(twice.utf8 == once.utf8);
    CHECK(twice.diagnostics.empty());
    for (std::size_t i = 0; i < once.utf8.size(); ++i) CHECK(once.map.to_source(i) <= bytes.size());
  }
}

TEST_CASE("places count characters", "[text]") {
  const std::string text = "Điều 1\nkhoản\n";
  CHECK(place_of(text, 0).line == 1);
  CHECK(place_of(text, text.find("khoản")).line == 2);
  CHECK(place_of(text, text.find("u 1")).column == 4);
  CHECK(place_of(text, 999).line == 3);
}
