// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

struct Row {
  const char *body, *expected;
};
void check(const Row& row) {
  CAPTURE(row.body);
  CHECK(dump_bytes(docx_of(row.body)) == row.expected);
}

}  // namespace

TEST_CASE("runs make paragraphs", "[read]") {
  const Row rows[] = {
      {"<w:p><w:r><w:t>Điều </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 1. </w:t></w:r><w:r><w:t>Phạm "
       "vi</w:t></w:r></w:p><w:p/>",
       "Điều 1. Phạm vi|"},
      // Split in the middle of a word, with marks between; wrappers are entered.
      {"<w:p><w:r><w:t>Quyế</w:t></w:r><w:bookmarkStart w:id=\"0\"/><w:proofErr/><w:smartTag><w:r><w:t>t "
       "định</w:t></w:r></w:smartTag></w:p>",
       "Quyết định|"},
      {"<w:sdt><w:sdtPr><w:alias "
       "w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p></"
       "w:sdtContent></w:sdt>",
       "a|"},
      // A blank alone is a word's neighbour.
      {"<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
       "</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>",
       "a b|"},
      // Signs with elements of their own.
      {"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</"
       "w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>",
       "a\tb|c-de|"},
      {"<w:p><w:r><w:t>a)</w:t><w:tab/><w:t>Một</w:t></w:r></w:p>",
       "a) Một|"},  // a tab behind a label is a blank
      {"<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t xml:space=\"preserve\"> "
       "x</w:t></w:r></w:p>",
       "✔ x|"},
      {"<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Quyết định</w:t></w:r><w:r><w:rPr><w:caps "
       "w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> số</w:t></w:r></w:p>",
       "QUYẾT ĐỊNH số|"},
      // Decomposed letters.
      {"<w:p><w:r><w:t>Die&#770;</w:t></w:r><w:r><w:t>&#768;u</w:t></w:r></w:p>", "Diều|"},
      // Other prefixes for the same names.
      {"<x:p xmlns:x=\"w\"><x:r><x:t>a</x:t></x:r></x:p>", "a|"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("of fields only the result is read", "[read]") {
  const auto field = [](const std::string& code, const std::string& result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code +
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + result +
           "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  };
  CHECK(dump_bytes(docx_of("<w:p><w:r><w:t>trang </w:t></w:r>" + field("PAGE", "3") +
                           "<w:r><w:t>.</w:t></w:r></w:p>")) == "trang3.|");
  CHECK(dump_bytes(docx_of(
            "<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>")) == "a|");
  // A field in the code of another shows nothing.
  CHECK(dump_bytes(docx_of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + field("x", "ẩn") +
                           "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>hiện</w:t><w:fldChar "
                           "w:fldCharType=\"end\"/></w:r></w:p>")) == "hiện|");
  // A field that never ends hides nothing behind its paragraph.
  CHECK(dump_bytes(docx_of(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>mã</w:t></w:r></w:p><w:p><w:r><w:t>Điều "
            "1</w:t></w:r></w:p>")) == "Điều 1|");
  CHECK(dump_bytes(docx_of("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar "
                           "w:fldCharType=\"separate\"/><w:t>a</w:t></w:r></w:p>")) == "a|");
}

TEST_CASE("text boxes come once, after their paragraph", "[read]") {
  const std::string box = "<w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent>";
  const std::string both = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box +
                           "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                           "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
  CHECK(dump_bytes(docx_of("<w:p><w:r><w:t>trước</w:t></w:r><w:r>" + both +
                           "</w:r><w:r><w:t xml:space=\"preserve\"> "
                           "sau</w:t></w:r></w:p><w:p><w:r><w:t>x</w:t></w:r></w:p>")) == "trước sau|hộp|x|");
  CHECK(dump_bytes(docx_of("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>")) ==
        "hộp|");
  // Words of a picture are none of the text.
  CHECK(dump_bytes(docx_of(
            "<w:p><w:r><w:t>a</w:t><w:drawing><a:p><a:r><a:t>b</a:t></a:r></a:p></w:drawing></w:r></w:p>")) ==
        "a|");
}

TEST_CASE("notes stand behind the text", "[read]") {
  const std::string body =
      "<w:p><w:r><w:t>một</w:t></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference "
      "w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>";
  const std::string footnotes =
      "<w:footnote w:type=\"separator\" "
      "w:id=\"-1\"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote "
      "w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> "
      "Chân</w:t></w:r></w:p><w:p><w:r><w:t>Điều 9</w:t></w:r></w:p></w:footnote>";
  const std::string endnotes = "<w:endnote w:id=\"1\"><w:p><w:r><w:t>Cuối</w:t></w:r></w:p></w:endnote>";
  CHECK(dump_bytes(docx_of(body, {{"footnotes", footnotes}, {"endnotes", endnotes}})) ==
        "một|hai|F>[^1] Cuối|F>[^2] Chân|F>Điều 9|");
  // A reference to nothing.
  CHECK(dump_bytes(docx_of(body)) == "một|hai|");
}

TEST_CASE("tables of Word", "[read]") {
  const auto cell = [](const std::string& text, const std::string& properties = "") {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  };
  const auto row = [](const std::string& cells, const std::string& properties = "") {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
  };
  const auto table = [](const std::string& rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
  };
  CHECK(dump_bytes(docx_of(table(row(cell("STT") + cell("Tên")) + row(cell("1") + cell("Bến"))))) ==
        "T1>STT\tTên|T1>1\tBến|");
  // Merged down, merged across, indented rows.
  CHECK(dump_bytes(docx_of(table(row(cell("1", "<w:vMerge w:val=\"restart\"/>") + cell("a") + cell("b")) +
                                 row(cell("", "<w:vMerge/>") + cell("c") + cell("d")) +
                                 row(cell("e", "<w:gridSpan w:val=\"2\"/>") + cell("f")) +
                                 row(cell("g"), "<w:gridBefore w:val=\"1\"/>")))) ==
        "T1>1\ta\tb|T1>\tc\td|T1>e\t\tf|T1>\tg|");
  CHECK(dump_bytes(docx_of(table(row(cell("Nơi nhận:") + cell("TM. ỦY BAN NHÂN DÂN"))))) ==
        "L>Nơi nhận:|L>TM. ỦY BAN NHÂN DÂN|");
  CHECK(dump_bytes(docx_of(table(row(cell("a") + "<w:tc>" + table(row(cell("b") + cell("c"))) +
                                     "<w:p/></w:tc>")))) == "T1>a\tb c|");
}

TEST_CASE("hidden and generated text is left out with a word", "[read]") {
  const auto read = [](const std::string& body, const std::string& styles = "") {
    const auto document = read_document(docx_of(body, {{"styles", styles}}), "x.docx").value();
    return dump(document) + codes(document);
  };
  CHECK(read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>") ==
        "hiện|hidden-text ");
  CHECK(read("<w:p><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>hiện</w:t></w:r></w:p>") == "hiện|");
  const std::string hidden =
      "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style><w:style "
      "w:type=\"character\" w:styleId=\"Con\"><w:basedOn w:val=\"An\"/></w:style>";
  CHECK(read("<w:p><w:r><w:rPr><w:rStyle "
             "w:val=\"Con\"/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>",
             hidden) == "hiện|hidden-text ");
  const std::string contents =
      "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
  CHECK(read("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Điều 1 ... "
             "2</w:t></w:r></w:p><w:p><w:r><w:t>Điều 1</w:t></w:r></w:p>",
             contents) == "Điều 1|table-of-contents ");
  // Styles based on each other in a circle.
  const std::string circle =
      "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn "
      "w:val=\"A\"/></w:style>";
  CHECK(read("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", circle) == "a|");
}

TEST_CASE("text in fonts from before Unicode is decoded when its syllables agree", "[read]") {
  const auto read = [](const std::string& font, const std::string& text) {
    const std::string run =
        "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>" + text + "</w:r>";
    const auto document = read_document(docx_of("<w:p>" + run + "</w:p>"), "x.docx").value();
    return dump(document) + codes(document);
  };
  const std::string tcvn3 = "<w:t>§iÒu 1. QuyÕt ®Þnh nµy quy ®Þnh viÖc thu phÝ</w:t>";
  CHECK(read(".VnTime", tcvn3) == "Điều 1. Quyết định này quy định việc thu phí|legacy-font ");
  // The letter ư may be an element of Word's own.
  CHECK(read(".VnTime", "<w:t>QuyÕt ®Þnh nµy cña N</w:t><w:softHyphen/><w:t>íc</w:t>") ==
        "Quyết định này của Nước|legacy-font ");
  CHECK(read("VNI-Times", "<w:t>Quyeát ñònh naøy quy ñònh</w:t>") == "Quyết định này quy định|legacy-font ");
  // Near misses: the font is set on Unicode text, or the text has another font.
  CHECK(read(".VnTime", "<w:t>Quyết định này</w:t>") == "Quyết định này|");
  CHECK(read("Times New Roman", tcvn3).find("legacy-font") == std::string::npos);
}

TEST_CASE("deep nesting costs no stack", "[read]") {
  std::string open, close;
  for (int i = 0; i < 100000; ++i) {
    open += "<w:sdt>";
    close += "</w:sdt>";
  }
  CHECK(dump_bytes(docx_of(open + "<w:p><w:r><w:t>a</w:t></w:r></w:p>" + close)) == "a|");
  open.clear();
  close.clear();
  for (int i = 0; i < 20000; ++i) {
    open += "<w:tbl><w:tr><w:tc>";
    close += "</w:tc></w:tr></w:tbl>";
  }
  CHECK(dump_bytes(docx_of(open + "<w:p><w:r><w:t>a</w:t></w:r></w:p>" + close)) == "a|");
}
