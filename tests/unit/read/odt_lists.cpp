// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

std::string level(int number, const std::string& attributes) {
  return "<text:list-level-style-number text:level=\"" + std::to_string(number) + "\" " + attributes + "/>";
}

/// Điều 1., 1.1., a) as LibreOffice and others write them; a bullet list; one without a blank.
const std::string kStyles =
    "<text:list-style style:name=\"L\">" +
    level(1, "loext:num-list-format=\"Điều %1%.\" style:num-format=\"1\"") +
    level(2, "style:num-suffix=\".\" style:num-format=\"1\" text:display-levels=\"2\"") +
    level(3, "style:num-suffix=\")\" style:num-format=\"a\" style:num-letter-sync=\"true\"") +
    "</text:list-style><text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" "
    "text:bullet-char=\"-\"/></text:list-style><text:list-style style:name=\"C\">"
    "<text:list-level-style-number text:level=\"1\" style:num-prefix=\"Chương \" style:num-format=\"I\" "
    "text:start-value=\"3\"><style:list-level-properties><style:list-level-label-alignment "
    "text:label-followed-by=\"nothing\"/></style:list-level-properties></text:list-level-style-number>"
    "</text:list-style>";

std::string list(const std::string& items, const std::string& attributes = "text:style-name=\"L\"") {
  return "<text:list " + attributes + ">" + items + "</text:list>";
}
std::string item(const std::string& content, const std::string& attributes = "") {
  return "<text:list-item " + attributes + ">" + content + "</text:list-item>";
}
std::string words(const std::string& text) { return "<text:p>" + text + "</text:p>"; }

}  // namespace

TEST_CASE("automatic numbers of an OpenDocument text", "[read]") {
  struct Row {
    std::string body;
    const char* expected;
  };
  const std::string id = "text:style-name=\"L\" xml:id=\"x\"";
  const Row rows[] = {
      {list(item(words("a")) + item(words("b") + words("c"))), "Điều 1. a|Điều 2. b|c|"},
      {list(item(words("a") + list(item(words("b") + list(item(words("c")) + item(words("d")), "")), "")) +
            item(words("e") + list(item(words("f")), ""))),
       "Điều 1. a|1.1. b|a) c|b) d|Điều 2. e|2.1. f|"},
      // A list begins anew, goes on with the one before of its style, or with the one that it names.
      {list(item(words("a"))) + list(item(words("b"))), "Điều 1. a|Điều 1. b|"},
      {list(item(words("a"))) +
           list(item(words("b")), "text:style-name=\"L\" text:continue-numbering=\"true\""),
       "Điều 1. a|Điều 2. b|"},
      {list(item(words("a")), id) + list(item(words("b"))) +
           list(item(words("c")), "text:style-name=\"L\" text:continue-list=\"x\""),
       "Điều 1. a|Điều 1. b|Điều 2. c|"},
      // One that continues what is not there begins anew; others go on with it.
      {list(item(words("a")), "text:style-name=\"L\" text:continue-list=\"y\"") +
           list(item(words("b")), "text:style-name=\"L\" text:continue-list=\"y\""),
       "Điều 1. a|Điều 2. b|"},
      // An item that holds only a deeper list takes no number.
      {list(item(words("a") + list(item(words("b")), "")), id) +
           list(item(list(item(words("c")), "")) + item(words("d")),
                "text:style-name=\"L\" text:continue-list=\"x\""),
       "Điều 1. a|1.1. b|1.2. c|Điều 2. d|"},
      {list(item(words("a"), "text:start-value=\"7\"") + item(words("b"))), "Điều 7. a|Điều 8. b|"},
      {list("<text:list-header>" + words("x") + "</text:list-header>" + item(words("a"))), "x|Điều 1. a|"},
      {list(item(words("a")), "text:style-name=\"B\""), "- a|"},
      // Empty items count and show their number; a lone bullet says nothing.
      {list(item(words("")) + item(words("a")), "text:style-name=\"C\""), "Chương III|Chương IVa|"},
      {list(item(words("")), "text:style-name=\"B\"") + words("a"), "a|"},
      // Near misses: a list without a style, a paragraph behind a list.
      {list(item(words("a")), "") + words("b"), "a|b|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump_bytes(odt_of(row.body, kStyles)) == row.expected);
  }
}

TEST_CASE("headings are numbered by the outline", "[read]") {
  const std::string outline =
      "<text:outline-style style:name=\"O\"><text:outline-level-style text:level=\"1\" "
      "style:num-prefix=\"Chương \" "
      "style:num-format=\"I\"/><text:outline-level-style text:level=\"2\" style:num-format=\"\"/>"
      "</text:outline-style><style:style style:name=\"None\" style:family=\"paragraph\" "
      "style:list-style-name=\"\"/>";
  const auto heading = [](const std::string& attributes) { return "<text:h " + attributes + ">a</text:h>"; };
  const std::string first = heading("text:outline-level=\"1\"");
  CHECK(dump_bytes(odt_of(first + heading("text:outline-level=\"2\"") + first, outline)) ==
        "Chương I a|a|Chương II a|");
  CHECK(dump_bytes(odt_of(heading("text:outline-level=\"1\" text:is-list-header=\"true\"") +
                              heading("text:outline-level=\"1\" text:style-name=\"None\"") + first,
                          outline)) == "a|a|Chương I a|");
}
