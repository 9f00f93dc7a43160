// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

std::string akn(const std::string& content, const std::string& meta = "") {
  return "<?xml version=\"1.0\"?><akomaNtoso xmlns=\"x\"><act name=\"quyet-dinh\"><meta>" + meta + "</meta>" +
         content + "</act></akomaNtoso>";
}

}  // namespace

TEST_CASE("Akoma Ntoso is read as it would be printed", "[read]") {
  struct Row {
    const char *content, *expected;
  };
  const Row rows[] = {
      {"<preface><p><docNumber>5/2024/QĐ-UBND</docNumber></p></preface><preamble><citations><citation><p>Căn "
       "cứ "
       "Luật A;</p></citation></citations></preamble>",
       "5/2024/QĐ-UBND|Căn cứ Luật A;|"},
      // A chapter's heading has a line of its own, an article's stands behind its number.
      {"<body><chapter><num>Chương I</num><heading>CHUNG</heading><article><num>Điều 1.</num>\n"
       "<heading>Phạm vi</heading>\n<paragraph><num>1.</num><intro><p>Gồm:</p></intro><point><num>a)</num>"
       "<content><p>Một;</p><p>thêm</p></content></point></paragraph></article><article><num>Điều 2.</num>"
       "<content><p>Không tên.</p></content></article></chapter></body>",
       "Chương I|CHUNG|Điều 1. Phạm vi|1. Gồm:|a) Một;|thêm|Điều 2. Không tên.|"},
      // Words of every element are read, blanks are one.
      {"<body><p>theo <ref href=\"#x\">Điều  1</ref>\n và <unknown>khác</unknown><eol/>dòng</p></body>",
       "theo Điều 1 và khác|dòng|"},
      {"<body><p>Sửa như sau:</p><mod><quotedStructure startQuote=\"“\" endQuote=\"”\"><article><num>Điều "
       "3.</num>"
       "<heading>Mới</heading><content><p>Nội dung.</p></content></article></quotedStructure></mod><p>thay "
       "<quotedText startQuote=\"“\" endQuote=\"”\">a</quotedText> b</p></body>",
       "Sửa như sau:|“Điều 3. Mới|Nội dung.”|thay “a” b|"},
      {"<body><p>a<authorialNote><p>ghi "
       "chú</p></authorialNote></p><table><tr><td><p>1</p></td><td><p>2</p></td>"
       "</tr><tr><td><p>3</p></td><td><p>4</p></td></tr></table></body>",
       "a|T1>1\t2|T1>3\t4|F>[^1] ghi chú|"},
      // A number without words is not lost.
      {"<body><article><num>Điều 1.</num><paragraph><num>1.</num></paragraph></article></body>",
       "Điều 1.|1.|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.content);
    CHECK(dump_bytes(akn(row.content)) == row.expected);
  }
}

TEST_CASE("no document of an Akoma Ntoso file is lost", "[read]") {
  CHECK(dump_bytes(
            "<akomaNtoso><act><meta>x</meta><body><p>a</p></body></act><doc><meta>y</meta><p>b</p></doc>c"
            "</akomaNtoso>") == "a|b|c|");
}

TEST_CASE("no root of a broken Akoma Ntoso file is lost", "[read]") {
  CHECK(dump_bytes(
            "<akomaNtoso><act><body><p>a</p></body></act></akomaNtoso><act><body><p>b</p></body></act>") ==
        "a|b|");
}

TEST_CASE("the metadata of Akoma Ntoso are claims", "[read]") {
  const std::string meta =
      "<identification><FRBRWork><FRBRdate date=\"2024-08-15\" name=\"ban-hanh\"/><FRBRauthor href=\"#ub\"/>"
      "<FRBRnumber value=\"5/2024/QĐ-UBND\"/></FRBRWork><FRBRExpression><FRBRdate date=\"2024-09-01\" "
      "name=\"hieu-luc\"/></FRBRExpression></identification><references><TLCOrganization eId=\"ub\" "
      "showAs=\"UBND tỉnh Vân Hải\"/></references>";
  const auto document = read_document(akn("<body><p>a</p></body>", meta), "x.xml").value();
  REQUIRE(document.claims);
  CHECK(document.claims->number == "5/2024/QĐ-UBND");
  CHECK(document.claims->issuer == "UBND tỉnh Vân Hải");
  CHECK(document.claims->issued == make_date(2024, 8, 15));
  CHECK(document.claims->effective == make_date(2024, 9, 1));
  CHECK_FALSE(document.claims->title);
  CHECK(document.source.format == "akn");
  // A date that is none, and no metadata at all.
  CHECK_FALSE(read_document(akn("<body><p>a</p></body>",
                                "<identification><FRBRWork><FRBRdate date=\"2024-02-30\"/></FRBRWork>"
                                "</identification>"),
                            "x")
                  ->claims->issued);
}

TEST_CASE("Akoma Ntoso meant to hurt", "[read]") {
  std::string deep, back;
  for (int i = 0; i < 50000; ++i) {
    deep += "<container>";
    back += "</container>";
  }
  CHECK(dump_bytes(akn(deep + "<p>a</p>" + back)) == "a|");
  CHECK(dump_bytes("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" +
                   akn("<body><p>&a;b</p></body>").substr(21)) == "&a;b|");
  CHECK(dump_bytes("<akomaNtoso><act>").find("broken at byte") != std::string::npos);
  // Near miss: a text that speaks of it.
  CHECK(dump_bytes("Lược đồ akomaNtoso") == "Lược đồ akomaNtoso|");
}
