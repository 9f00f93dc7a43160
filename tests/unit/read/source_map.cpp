// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("text of a page is mapped to its bytes", "[read]") {
  const std::string page =
      "<html><body><table><tr><td>Số: 1/QĐ\n<td>Độc lập - Tự do</table>\n<p>Điều   <b>1</b>. a &amp; "
      "b</p></body></html>";
  const auto document = read_document(page, "x").value();
  const std::string& text = document.text.utf8;
  REQUIRE(text == "Số: 1/QĐ\nĐộc lập - Tự do\nĐiều 1. a & b\n");
  for (const std::string words : {"Số: 1/QĐ", "Độc", "do", "Điều", "1", ". a"}) {
    CAPTURE(words);
    const std::size_t at = words == "1" ? text.find("1. a") : text.find(words);
    const std::size_t source = document.text.map.to_source(at);
    CHECK(page.substr(source, words.size()) == words);
  }
}

TEST_CASE("what parts the cells of a row leads to the words behind it", "[read]") {
  const std::string page = "<html><body><table><tr><td>a<td>b<td>c<tr><td>d<td><td>e<br>f</table>";
  const auto document = read_document(page, "x").value();
  const std::string& text = document.text.utf8;
  REQUIRE(text == "a\tb\tc\nd\t\te f\n");
  for (std::size_t at = 0; at < text.size(); ++at) {
    CAPTURE(at);
    const std::size_t source = document.text.map.to_source(at);
    REQUIRE(source <= page.size());
    if (text[at] != '\n') CHECK(page[source] == text[text.find_first_not_of("\t ", at)]);
  }
}
