// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/snippet.h"

#include <catch2/catch.hpp>

using namespace vbpl;
using namespace vbpl::index;

namespace {

Snippet make_snippet(std::string_view text, const Wanted& wanted, std::size_t longest) {
  Lexicon lexicon;
  return SnippetMaker(wanted, lexicon).make(text, longest);
}

/// The snippet with its marks in brackets.
std::string show(std::string_view text, const Wanted& wanted, std::size_t longest = 360) {
  const Snippet snippet = make_snippet(text, wanted, longest);
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < snippet.marks.size(); ++i) {
    out += snippet.words.substr(at, snippet.marks[i].begin - at) + "[" +
           snippet.words.substr(snippet.marks[i].begin, snippet.marks[i].size()) + "]";
    at = snippet.marks[i].end;
  }
  return out + snippet.words.substr(at);
}

}  // namespace

TEST_CASE("what was looked for is marked", "[index]") {
  CHECK(show("Quyền sử dụng đất", {{"đất"}, {}, {}}) == "Quyền sử dụng [đất]");
  CHECK(show("Thu hồi đất, đất rừng", {{"thu", "hồi", "đất"}, {{"thu", "hồi"}, {"hồi", "đất"}}, {}}) ==
        "[Thu hồi đất], đất rừng");
  CHECK(show("đất và hồi", {{"thu", "hồi", "đất"}, {{"thu", "hồi"}}, {}}) ==
        "[đất] và [hồi]");  // no pair anywhere: single words
  CHECK(show("Thuế suất", {{}, {}, {"thu"}}) == "[Thuế] suất");
  CHECK(show("một\nhai\tba", {{"ba"}, {}, {}}) == "một hai [ba]");
  CHECK(show("", {{"ba"}, {}, {}}).empty());
  CHECK(show("không có gì", {}) == "không có gì");
}

TEST_CASE("a long text is cut around what was looked for", "[index]") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "lời nói đầu dài dòng. ";
  text += "Mức hỗ trợ di chuyển là năm triệu đồng. ";
  for (int i = 0; i < 200; ++i) text += "lời cuối dài dòng. ";
  const Snippet snippet =
      make_snippet(text, {{"hỗ", "trợ", "di", "chuyển"}, {{"hỗ", "trợ"}, {"di", "chuyển"}}, {}}, 200);
  CHECK(snippet.words.size() < 240);
  CHECK(snippet.words.find("Mức hỗ trợ di chuyển") != std::string::npos);
  REQUIRE(snippet.places.size() == 1);
  CHECK(text.substr(snippet.places[0].begin, snippet.places[0].size()) == "hỗ trợ di chuyển");
}

TEST_CASE("a snippet never splits a character", "[index]") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "ữ";
  const Snippet snippet = make_snippet(text, {}, 101);
  CHECK((snippet.words.size() - std::string(" …").size()) % 3 == 0);
}
