// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/passages.h"

#include <catch2/catch.hpp>
#include <vector>

#include "tests/unit/index/samples.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

/// Every byte of the text in exactly one passage.
bool covers(const Document& document, const std::vector<Passage>& passages) {
  std::vector<int> times(document.text.size(), 0);
  for (const Passage& passage : passages) {
    for (const Span span : passage.spans) {
      for (std::size_t i = span.begin; i < span.end; ++i) ++times.at(i);
    }
  }
  return std::all_of(times.begin(), times.end(), [](int n) { return n == 1; });
}

std::vector<std::string> names(const Document& document, const std::vector<Passage>& passages) {
  std::vector<std::string> out;
  for (const Passage& passage : passages)
    out.push_back(passage.unit < 0 ? "-" : document.units[static_cast<std::size_t>(passage.unit)].eid);
  return out;
}

}  // namespace

TEST_CASE("an article is a passage, a long one gives one per clause", "[index]") {
  const Document document = parsed("a.txt", kDecree);
  const auto whole = cut_passages(document);
  CHECK(names(document, whole) == std::vector<std::string>{"-", "art_1", "art_2", "art_3"});
  CHECK(covers(document, whole));
  const auto split = cut_passages(document, {60, 8000});
  const auto split_names = names(document, split);
  CHECK(std::count(split_names.begin(), split_names.end(), "art_2__cl_1") == 1);
  CHECK(std::count(split_names.begin(), split_names.end(), "art_2__cl_2") == 1);
  CHECK(covers(document, split));
}

TEST_CASE("a long text without units is cut at line ends", "[index]") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "Dòng thứ " + std::to_string(i) + " của một bài báo.\n";
  const Document document = plain("news", text);
  const auto passages = cut_passages(document, {4000, 1000});
  CHECK(passages.size() > 5);
  CHECK(covers(document, passages));
  for (const Passage& passage : passages) {
    CHECK(passage.unit == -1);
    CHECK(document.words(passage.spans.back()).back() == '\n');
  }
}

TEST_CASE("cuts never split a character, and an empty text is one passage", "[index]") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "ữ";
  const Document document = plain("long", text);
  const auto passages = cut_passages(document, {100, 100});
  CHECK(covers(document, passages));
  for (const Passage& passage : passages) CHECK((document.text[passage.spans.front().begin] & 0xc0) != 0x80);
  CHECK(cut_passages(plain("empty", "")).size() == 1);
}

TEST_CASE("units that overlap or lie outside the text cannot break the cutting", "[index]") {
  Document document = plain("odd", "một hai ba bốn năm sáu bảy tám");
  for (const Span span : {Span{10, 4}, Span{3, 900}, Span{0, 5}, Span{7, 12}, Span{9, 11}}) {
    Unit unit;
    unit.span = span;
    unit.num = "1";
    unit.parent = static_cast<int>(document.units.size()) - 1;
    document.units.push_back(unit);
  }
  CHECK(covers(document, cut_passages(document)));
  CHECK(covers(document, cut_passages(document, {1, 8})));
}
