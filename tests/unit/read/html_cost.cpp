// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_cost.h"

#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}
std::size_t depth(const std::string& html) { return measure_html(html, 100'000, 1'000'000'000).depth; }

}  // namespace

TEST_CASE("the depth of a page follows the standard's end tags", "[read]") {
  CHECK(depth("<div><div><div>") == 3);
  CHECK(depth(repeat("<div></div>", 50)) == 1);
  // Paragraphs, items, cells and options close their like.
  CHECK(depth(repeat("<p>a", 50)) == 1);
  CHECK(depth(repeat("<p><span>a", 50)) <= 3);
  CHECK(depth("<ul>" + repeat("<li>a", 50)) == 2);
  CHECK(depth("<table>" + repeat("<tr><td>a<td>b", 50)) <= 4);
  CHECK(depth("<select>" + repeat("<option>a", 50)) == 2);
  CHECK(depth(repeat("<a name=x>b", 50)) <= 2);
  // Of formatting that is never closed only three alike are opened again.
  CHECK(depth(repeat("<p><b>a", 50)) <= 6);
  // Text that only looks like tags.
  CHECK(depth(repeat("<!-- <div> -->", 50)) == 0);
  CHECK(depth("<script>" + repeat("<div>", 50) + "</script>") == 1);
  CHECK(depth("<p title='" + repeat("<div>", 50) + "'>") == 1);
  CHECK(depth(repeat("<br><img src=x><hr>", 50)) == 0);
  CHECK(depth("<svg>" + repeat("<path d=x />", 50) + "</svg>") == 1);
}

TEST_CASE("tricks that hide depth do not", "[read]") {
  const int n = 200;
  const std::string rows[] = {
      repeat("<div></span>", n),                              // a stray end tag closes nothing
      repeat("<x-a></x-b>", n),                               // nor does that of another unknown name
      repeat("<div><!</div>", n),                             // a declaration
      repeat("<table><tr><td></table x", n).substr(0, 3000),  // ended by nothing
      "<!-->" + repeat("<div>", n) + "-->",                   // an empty comment
      "<svg><style>" + repeat("<g>", n),                      // no raw text in SVG
      "<svg><a><style>" + repeat("<g>", n),
      "<svg>" + repeat("<g a=b/>", n),              // the stroke belongs to the value
      "<svg>" + repeat("<g><![CDATA[></g>]]>", n),  // an end tag that is text
      "<svg><![CDATA[<!--]]>" + repeat("<g>", n),
      "<div a=\"x\"=\">" + repeat("<div>", n),  // no value begins here
      repeat("<b><div></b>", n),                // the block stays open
      repeat("<div><table><tr><td></div>", n),  // the cell keeps the end tag in
      repeat("<div/>", n),                      // HTML knows no self-closing
  };
  for (const std::string& row : rows) {
    CAPTURE(row.substr(0, 60));
    CHECK(depth(row) >= 100);
  }
}

TEST_CASE("pages that would take the parser too long are refused", "[read]") {
  const std::string deep = "<html><body>" + repeat("<div>", 3000) + "x";
  CHECK(dump_bytes(deep) == "(the page has tags nested more than 2000 deep, or too many of them)");
  CHECK(dump_bytes("<html><body>" + repeat("<div>", 1500) + "x") == "x|");
  // Each paragraph would open all the fonts again.
  std::string fonts = "<html><body>";
  for (int i = 0; i < 1500; ++i) fonts += "<font color=" + std::to_string(i) + ">";
  CHECK(dump_bytes(fonts + repeat("<p>x", 200000)) ==
        "(the page has tags nested more than 2000 deep, or too many of them)");
}

TEST_CASE("counting stops at its limits", "[read]") {
  CHECK(measure_html(repeat("<div>", 1000), 10, 1000).depth == 11);
  CHECK(measure_html(repeat("<p>", 1000), 10, 100).work <= 110);
}

TEST_CASE("attributes of one tag cost their pairs", "[read]") {
  const auto work = [](int attributes) {
    return measure_html("<p " + repeat("a=1 b='>' ", attributes / 2) + ">x", 100, 1'000'000'000).work;
  };
  CHECK(work(10) < 100);
  CHECK(work(10'000) >= 50'000'000);
}
