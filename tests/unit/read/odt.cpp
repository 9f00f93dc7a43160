// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

SourceDocument read(const std::string& body, const std::string& styles = "") {
  return read_document(odt_of(body, styles), "x.odt").value();
}

}  // namespace

TEST_CASE("words of an OpenDocument text", "[read]") {
  struct Row {
    const char *body, *expected;
  };
  const Row rows[] = {
      {"<text:h text:outline-level=\"1\">Điều 1.</text:h><text:p>Phạm "
       "<text:span>vi</text:span></text:p><text:p/>",
       "Điều 1.|Phạm vi|"},
      // A blank between elements is a word's neighbour; line ends and many blanks are one.
      {"<text:p><text:span>a</text:span> <text:span>b</text:span>\n\n  c</text:p>", "a b c|"},
      {"<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a  b\tc|d|"},
      {"<text:p>a)<text:tab/>Một</text:p>", "a) Một|"},
      // What is in no paragraph, or not shown there, is no text.
      {"x<text:p>a<office:annotation><text:p>lời nhắc</text:p></office:annotation><svg:title>hình</svg:title>"
       "<text:soft-page-break/>b</text:p>",
       "ab|"},
      {"<text:section text:display=\"none\"><text:p>x</text:p></text:section><text:section><text:p>a</text:p>"
       "</text:section>",
       "a|"},
      // Text boxes come after their paragraph; of the ways to show a frame one is read.
      {"<text:p>trước<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame> "
       "sau</text:p>"
       "<text:p>x</text:p>",
       "trước sau|hộp|x|"},
      {"<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box><draw:image><text:p>ảnh</text:p>"
       "</draw:image></draw:frame><text:p>a<draw:custom-shape><text:p>khung</text:p></draw:custom-shape></"
       "text:p>",
       "hộp|a|khung|"},
      // Notes stand at the end, notes in notes behind them.
      {"<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p> một<text:note>"
       "<text:note-body><text:p>hai</text:p></text:note-body></text:note></text:p></text:note-body></"
       "text:note>"
       "</text:p><text:p>b</text:p>",
       "a|b|F>[^1] một|F>[^2] hai|"},
      {"<text:table-of-content><text:index-body><text:p>Điều 1 ... 3</text:p></text:index-body>"
       "</text:table-of-content><text:p>a</text:p>",
       "a|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump(read(row.body)) == row.expected);
    CHECK(dump_bytes(flat_odt_of(row.body)) == row.expected);
  }
}

TEST_CASE("tables of an OpenDocument text", "[read]") {
  const auto cell = [](const std::string& words, const std::string& attributes = "") {
    return "<table:table-cell " + attributes + "><text:p>" + words + "</text:p></table:table-cell>";
  };
  const auto table = [](const std::string& rows) { return "<table:table>" + rows + "</table:table>"; };
  const auto row = [](const std::string& cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  };
  CHECK(dump(read(table("<table:table-header-rows>" + row(cell("STT") + cell("Mức")) +
                        "</table:table-header-rows>" + row(cell("1") + cell("5"))))) ==
        "T1>STT\tMức|T1>1\t5|");
  // Cells that reach over columns and rows; the covered ones show nothing.
  CHECK(dump(read(
            table(row(cell("a", "table:number-columns-spanned=\"2\"") +
                      "<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>" + cell("b")) +
                  row(cell("c", "table:number-rows-spanned=\"2\"") + cell("d") + cell("e")) +
                  row("<table:covered-table-cell/>" + cell("f") + cell("g"))))) ==
        "T1>a\t\tb|T1>c\td\te|T1>\tf\tg|");
  CHECK(dump(read(table(row("<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("a")) +
                        row(cell("b") + cell("c") + cell("d"))))) == "T1>\t\ta|T1>b\tc\td|");
}

TEST_CASE("styles hide text, set capitals and name old fonts", "[read]") {
  const std::string styles =
      "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
      "</style:style><style:style style:name=\"C\" style:family=\"text\"><style:text-properties "
      "fo:text-transform=\"uppercase\"/></style:style>"
      "<style:style style:name=\"Old\" style:family=\"paragraph\"><style:text-properties "
      "style:font-name=\"F1\"/></style:style>"
      "<style:style style:name=\"Child\" style:family=\"paragraph\" style:parent-style-name=\"Old\"/>"
      "<style:style style:name=\"Circle\" style:family=\"paragraph\" style:parent-style-name=\"Circle\"/>";
  const auto hidden = read(
      "<text:p>a<text:span text:style-name=\"H\">x<text:span>y</text:span></text:span>b"
      "<text:span text:style-name=\"C\">quyết</text:span></text:p>",
      styles);
  CHECK(dump(hidden) == "abQUYẾT|");
  CHECK(codes(hidden) == "hidden-text ");
  // The font comes from the style that the style is based on; ư is the optional hyphen.
  const auto old = read(
      "<text:p text:style-name=\"Child\">C\xC2\xAC quan nhµ n\xC2\xADíc cã thÈm quyÒn quy "
      "®Þnh</text:p>",
      styles);
  CHECK(dump(old) == "Cơ quan nhà nước có thẩm quyền quy định|");
  CHECK(codes(old) == "legacy-font ");
  CHECK(old.source.encoding == "tcvn3-in-utf-8");
  // Unicode words in the midst, set in the old font by mistake.
  const auto mixed = read(
      "<text:p text:style-name=\"Child\">C\xC2\xAC quan nhµ n\xC2\xADíc cã thÈm quyÒn</text:p>"
      "<text:p text:style-name=\"Child\">được quyền</text:p>",
      styles);
  CHECK(dump(mixed) == "Cơ quan nhà nước có thẩm quyền|được quyền|");
  CHECK(dump(read("<text:p text:style-name=\"Circle\">a</text:p>", styles)) == "a|");
}

TEST_CASE("odd OpenDocument files", "[read]") {
  const auto refused = [](const std::string& bytes) { return read_document(bytes, "x.odt").error().message; };
  CHECK(refused(odt_of("")) == "the document has no text");
  const std::string type = "application/vnd.oasis.opendocument.text";
  CHECK(refused(stored_zip({{"mimetype", type}})).find("broken at byte 0") != std::string::npos);
  CHECK(refused(stored_zip({{"mimetype", type}, {"content.xml", "<office:document-content/>"}})) ==
        "the OpenDocument file holds no text");
  CHECK(refused(stored_zip({{"mimetype", type},
                            {"content.xml", "\x12\x8F"},
                            {"META-INF/manifest.xml", "<manifest:encryption-data/>"}})) ==
        "the document is encrypted");
  // Names that lead out of the archive are names like others: nothing is written.
  CHECK(dump_bytes(stored_zip({{"mimetype", type},
                               {"../../../../tmp/content.xml", "<x/>"},
                               {"content.xml", flat_odt_of("<text:p>a</text:p>")}})) == "a|");
  // Entities that a file makes up are not expanded.
  const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
  std::string flat = flat_odt_of("<text:p>&b;c</text:p>");
  flat.insert(flat.find("<office:document "), bomb);
  CHECK(dump_bytes(flat) == "&b;c|");
  // Depth and numbers that are meant to hurt.
  std::string deep, back;
  for (int i = 0; i < 20000; ++i) {
    deep += "<text:list><text:list-item><text:span>";
    back += "</text:span></text:list-item></text:list>";
  }
  CHECK(dump_bytes(odt_of(deep + "<text:p>a</text:p>" + back)) == "a|");
  CHECK(dump_bytes(odt_of("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>")).size() < 200);
  CHECK(dump_bytes(odt_of("<table:table><table:table-row><table:table-cell "
                          "table:number-columns-repeated=\"1000000\"/><table:table-cell><text:p>a</text:p>"
                          "</table:table-cell></table:table-row></table:table>"))
            .size() < 200);
}
