// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_numbering.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

std::string level(int index, const std::string& format, const std::string& text,
                  const std::string& more = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
         "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}
std::string abstract(int id, const std::string& levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels + "</w:abstractNum>";
}
std::string num(int id, int abstract_id, const std::string& more = "") {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
         std::to_string(abstract_id) + "\"/>" + more + "</w:num>";
}
/// The labels of paragraphs, given as (numbering, level), joined by blanks.
std::string labels(const std::string& numbering, const std::vector<std::pair<int, int>>& paragraphs) {
  pugi::xml_document part;
  part.load_string(("<w:numbering>" + numbering + "</w:numbering>").c_str());
  DocxStyles styles;
  DocxNumbering lists(part.document_element(), styles);
  std::string out;
  for (const auto& [id, depth] : paragraphs) {
    const auto label = lists.next(id, depth);
    out += label ? label->text : "- ";
  }
  return out;
}

}  // namespace

TEST_CASE("automatic numbers", "[read]") {
  const std::string law = abstract(0, level(0, "decimal", "Điều %1.") + level(1, "decimal", "%2.") +
                                          level(2, "lowerLetter", "%3)")) +
                          num(1, 0);
  // A lower level starts anew under a higher one.
  CHECK(labels(law, {{1, 0}, {1, 1}, {1, 2}, {1, 2}, {1, 1}, {1, 2}, {1, 0}, {1, 1}}) ==
        "Điều 1. 1. a) b) 2. a) Điều 2. 1. ");
  // Word's fifth letter is e.
  CHECK(labels(law, {{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}}) == "a) b) c) d) e) ");
  // Several levels in one label; a level above that was not met shows its start.
  const std::string decimal = abstract(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.") +
                                              level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) +
                              num(1, 0);
  CHECK(labels(decimal, {{1, 0}, {1, 0}, {1, 1}, {1, 2}}) == "I. II. II.1. 2.1.1 ");
  CHECK(labels(decimal, {{1, 1}}) == "I.1. ");
  // Nothing, or no blank, behind the label.
  CHECK(labels(abstract(0, level(0, "decimal", "%1-", "<w:suff w:val=\"nothing\"/>")) + num(1, 0),
               {{1, 0}, {1, 0}}) == "1-2-");
  CHECK(labels(abstract(0, level(0, "none", "")) + num(1, 0), {{1, 0}}) == "");
}

TEST_CASE("lists that start anew", "[read]") {
  const std::string base = abstract(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)"));
  const std::string restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
  // Two numberings of one abstract count on; an override resets once.
  CHECK(labels(base + num(1, 0) + num(2, 0), {{1, 0}, {2, 0}, {1, 0}}) == "1. 2. 3. ");
  CHECK(labels(base + num(1, 0) + num(2, 0, restart), {{1, 0}, {1, 0}, {2, 0}, {2, 0}}) == "1. 2. 1. 2. ");
  CHECK(labels(base + num(1, 0) + num(2, 0, restart), {{1, 0}, {2, 0}, {1, 0}, {2, 0}}) == "1. 1. 2. 3. ");
  // A level of its own.
  CHECK(labels(base + num(1, 0,
                          "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "Khoản %1:") +
                              "</w:lvlOverride>"),
               {{1, 0}}) == "Khoản 1: ");
  // A level that never starts anew.
  const std::string running =
      abstract(0, level(0, "upperRoman", "Chương %1") +
                      level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")) +
      num(1, 0);
  CHECK(labels(running, {{1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 1}}) ==
        "Chương I Điều 1. Điều 2. Chương II Điều 3. ");
}

TEST_CASE("numberings that are none", "[read]") {
  const std::string base = abstract(0, level(0, "decimal", "%1.")) + num(1, 0) + num(3, 9);
  CHECK(labels(base, {{0, 0}, {2, 0}, {3, 0}, {1, 99}, {1, -5}}) == "- - - 1. ");
  CHECK(labels("", {{1, 0}}) == "- ");
  CHECK(labels("<broken", {{1, 0}}) == "- ");
}

TEST_CASE("labels in a document", "[read]") {
  const std::string numbering = abstract(0, level(0, "decimal", "Điều %1.", "<w:pStyle w:val=\"Dieu\"/>") +
                                                level(1, "decimal", "%2.", "<w:pStyle w:val=\"Khoan\"/>")) +
                                abstract(1, level(0, "bullet", "\xEF\x82\xB7")) +
                                abstract(2, level(0, "bullet", "-")) + num(1, 0) + num(2, 1) + num(3, 2);
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Khoan\"><w:basedOn w:val=\"Dieu\"/></w:style>";
  const auto styled = [](const std::string& style, const std::string& text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  };
  const auto numbered = [](int id, const std::string& text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + std::to_string(id) +
           "\"/></w:numPr></w:pPr>" + (text.empty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>") + "</w:p>";
  };
  const auto read = [&](const std::string& body) {
    return dump_bytes(docx_of(body, {{"numbering", numbering}, {"styles", styles}}));
  };
  CHECK(read(styled("Dieu", "Phạm vi") + styled("Khoan", "a") + styled("Khoan", "b") +
             styled("Dieu", "Thu")) == "Điều 1. Phạm vi|1. a|2. b|Điều 2. Thu|");
  // numId 0 takes a style's numbering away.
  CHECK(read("<w:p><w:pPr><w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId "
             "w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>") == "x|");
  // Signs of symbol fonts become a dot; a hyphen stays.
  CHECK(read(numbered(2, "a") + numbered(3, "b")) == "• a|- b|");
  // An empty paragraph shows its number, but not its bullet.
  CHECK(read(numbered(1, "") + numbered(2, "") + numbered(1, "a")) == "Điều 1.|Điều 2. a|");
  // One label a paragraph, whatever breaks it.
  CHECK(read("<w:p><w:pPr><w:numPr><w:numId "
             "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>") ==
        "Điều 1. a|b|");
}
