// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("list items get the numbers that a browser shows", "[read]") {
  struct Row {
    const char *body, *expected;
  };
  const Row rows[] = {
      {"<ol><li>a<li>b</ol>", "1. a|2. b|"},
      {"<ol start=3 type=a><li><p>x</p><li><p>y</p></ol>", "c. x|d. y|"},
      {"<ol type=I><li>x<li value=9>y<li>z</ol>", "I. x|IX. y|X. z|"},
      {"<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", "i. x|ii. y|"},
      {"<ol style='list-style:none'><li>Điều 1. x</ol>", "Điều 1. x|"},
      {"<ol reversed><li>x<li>y</ol>", "2. x|1. y|"},
      {"<ul><li>x<ol><li>y</ol><li>z</ul>", "• x|1. y|• z|"},
      // A second paragraph of an item has no number; an item without words shows none and counts.
      {"<ol><li><p>a</p><p>b</p><li><li>c</ol>", "1. a|b|3. c|"},
      // Numbers that are none, or far too large.
      {"<ol start=x><li>a</ol><ol start=99999999999><li>b</ol>", "1. a|1. b|"},
      {"<li>a", "a|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump_bytes("<html><body>" + std::string(row.body) + "</body></html>") == row.expected);
  }
  const auto made = read_document("<html><body><ol><li>a</ol></body></html>", "x").value();
  CHECK(codes(made) == "generated-label ");
}
