// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("tracked changes are read as accepted", "[read]") {
  struct Row {
    const char *body, *expected;
  };
  const Row rows[] = {
      {"<w:p><w:r><w:t>mức "
       "</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></"
       "w:ins></w:p>",
       "mức7|"},
      {"<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:r><w:t>a</w:t></w:r></"
       "w:p><w:p><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>",
       "a|mới|"},
      // A deleted paragraph goes; a deleted mark joins its words to the next paragraph.
      {"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>b</w:delText></w:r></w:del></"
       "w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>",
       "c|"},
      {"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">a "
       "</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>",
       "a b|"},
      // At the end of a cell there is nothing to join.
      {"<w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></"
       "w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
       "T1>a\tb|"},
      {"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></"
       "w:tr><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></"
       "w:tc></w:tr></w:tbl>",
       "T1>a\tb|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const auto document = read_document(docx_of(row.body), "x.docx").value();
    CHECK(dump(document) == row.expected);
    CHECK(codes(document) == "tracked-changes ");
  }
  // Near miss: changes of the formatting change no word.
  const auto formatted =
      read_document(docx_of("<w:p><w:r><w:rPr><w:rPrChange/></w:rPr><w:t>a</w:t></w:r></w:p>"), "x.docx")
          .value();
  CHECK(codes(formatted).empty());
}

TEST_CASE("deleted paragraphs are not counted by lists", "[read]") {
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
      "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const auto item = [](const std::string& mark, const std::string& content) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>" + mark +
           "</w:rPr></w:pPr>" + content + "</w:p>";
  };
  const std::string a = "<w:r><w:t>a</w:t></w:r>",
                    gone = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>";
  const auto read = [&](const std::string& body) {
    return dump_bytes(docx_of(body, {{"numbering", numbering}}));
  };
  CHECK(read(item("", a) + item("<w:del/>", gone) + item("", a)) == "1. a|2. a|");
  CHECK(read(item("", a) + item("<w:del/>", a) + item("", a) + item("", a)) == "1. a|2. aa|3. a|");
}

TEST_CASE("tracked changes are rejected or shown when that is asked for", "[read]") {
  struct Row {
    const char *body, *rejected, *shown;
  };
  const Row rows[] = {
      {"<w:p><w:r><w:t>mức "
       "</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>7</w:t>"
       "</w:r></w:ins><w:r><w:t> đồng</w:t></w:r></w:p>",
       "mức5đồng|", "mức[-5-]{+7+}đồng|"},
      {"<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>mới</w:t></w:r>"
       "</w:moveTo></w:p>",
       "cũ|", "[-cũ-]|{+mới+}|"},
      // An inserted paragraph goes with its end; an inserted end alone joins.
      {"<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t>b</"
       "w:t></w:r>"
       "</w:ins></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>",
       "a|c|", "a|{+b+}|c|"},
      {"<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">a "
       "</w:t></w:r></w:p><w:p><w:r>"
       "<w:t>b</w:t></w:r></w:p>",
       "a b|", "a|b|"},
      // What was inserted and deleted again is in neither text.
      {"<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:ins></w:p>",
       "a|", "a[-x-]|"},
      {"<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc><w:p/></"
       "w:tc>"
       "</w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></"
       "w:tc><w:tc><w:p><w:r><w:t>b"
       "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
       "T1>a\tb|", "T1>x|T1>a\tb|"},
  };
  const auto read = [](const std::string& bytes, TrackedChanges changes) {
    ReadLimits limits;
    limits.changes = changes;
    return dump(read_document(bytes, "x.docx", limits).value());
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(read(docx_of(row.body), TrackedChanges::reject) == row.rejected);
    CHECK(read(docx_of(row.body), TrackedChanges::show) == row.shown);
  }
  // The numbering from before the change.
  const std::string numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
      "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string numbered =
      "<w:p><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>a"
      "</w:t></w:r></w:p>";
  CHECK(read(docx_of(numbered, {{"numbering", numbering}}), TrackedChanges::accept) == "1. a|");
  CHECK(read(docx_of(numbered, {{"numbering", numbering}}), TrackedChanges::reject) == "a|");
}
