// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "libdoc/cite/find.h"
#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "libdoc/report/akn_uri.h"
#include "tests/support/tags.h"

using namespace vbpl;

namespace {

Document parsed(const std::string& bytes, const std::string& path = "a.txt") {
  auto source = read_document(bytes, path);
  REQUIRE(source);
  return parse_document(std::move(*source), default_tables());
}

std::string akn(const Document& document) {
  return akn_document(document, find_citations(document, default_tables()));
}

/// The part of a page from the first to the last of these tags.
std::string between(const std::string& xml, const std::string& begin, const std::string& end) {
  const std::size_t from = xml.find(begin), to = xml.rfind(end);
  REQUIRE(from != std::string::npos);
  REQUIRE(to != std::string::npos);
  return xml.substr(from, to + end.size() - from);
}

std::string body(const std::string& text) {
  std::string xml = between(akn(parsed(text)), "<body>", "</body>");
  std::erase(xml, '\n');
  return xml;
}

const char* const kHead =
    "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 15/2024/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nVân Hải, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề bến thuyền\n"
    "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13;\nQUYẾT ĐỊNH:\n";

}  // namespace

TEST_CASE("levels of the hierarchy", "[report]") {
  struct Row {
    const char *text, *expected;
  };
  const Row rows[] = {
      {"Điều 1. Phạm vi\n1. Một:\na) A;\nb) B.\n2. Hai.",
       "<body><article eId=\"art_1\"><num>Điều 1.</num><heading>Phạm vi</heading>"
       "<paragraph eId=\"art_1__cl_1\"><num>1.</num><intro><p>Một:</p></intro>"
       "<point eId=\"art_1__cl_1__point_a\"><num>a)</num><content><p>A;</p></content></point>"
       "<point eId=\"art_1__cl_1__point_b\"><num>b)</num><content><p>B.</p></content></point></paragraph>"
       "<paragraph eId=\"art_1__cl_2\"><num>2.</num><content><p>Hai.</p></content></paragraph>"
       "</article></body>"},
      // A table; a reference inside the act.
      {"Điều 1. Thu\nMức thu:\na\tb\tc\nd\te\tf\nĐiều 2. Nộp\nTheo Điều 1.",
       "<body><article eId=\"art_1\"><num>Điều 1.</num><heading>Thu</heading><content><p>Mức thu:</p>"
       "<table eId=\"art_1__table_1\"><tr><td><p>a</p></td><td><p>b</p></td><td><p>c</p></td></tr>"
       "<tr><td><p>d</p></td><td><p>e</p></td><td><p>f</p></td></tr></table></content></article>"
       "<article eId=\"art_2\"><num>Điều 2.</num><heading>Nộp</heading><content><p>Theo "
       "<ref href=\"#art_1\">Điều 1</ref>.</p></content></article></body>"},
  };
  for (const Row& row : rows) CHECK(body(row.text) == row.expected);
}

TEST_CASE("a quoted text is a structure in a modification", "[report]") {
  const std::string xml = body(
      "Điều 1. Sửa đổi Quyết định số 08/2017/QĐ-UBND\n1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Mới.\na) A.”.\n"
      "2. Bãi bỏ Điều 7.");
  CAPTURE(xml);
  CHECK(xml.find("<p><mod>“<quotedStructure eId=\"art_1__cl_1__quot_1\">") != std::string::npos);
  CHECK(xml.find("</quotedStructure>”.</mod></p>") != std::string::npos);
  CHECK(xml.find("<num>2.</num><content><p>Bãi bỏ") != std::string::npos);
}

TEST_CASE("head, legal bases, dates and address", "[report]") {
  const Document document =
      parsed(std::string(kHead) +
             "Điều 1. Ban hành\nBan hành.\nĐiều 2. Hiệu lực\nQuyết định này có hiệu lực "
             "từ ngày 20 tháng 3 năm 2024.\nNơi nhận:\n- Như Điều 2;\nPHỤ LỤC\nBảng\n");
  const std::string xml = akn(document);
  CHECK(akn_work(document) == "/akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-van-hai/2024/15-2024-qd-ubnd");
  for (const char* words :
       {"<act name=\"quyet-dinh\"", "<docNumber>15/2024/QĐ-UBND</docNumber>", "<docDate date=\"2024-03-05\">",
        "<citations>\n<citation><p>Căn cứ ", "<ref href=\"/akn/vn/act/luat/2015/80-2015-qh13\">",
        "<formula name=\"enacting\"><p>QUYẾT ĐỊNH:</p>", "<eventRef eId=\"e_effective\" date=\"2024-03-20\"",
        "<timeInterval start=\"#e_effective\"", "<conclusions>", "<doc name=\"annex\">"}) {
    CAPTURE(words);
    CHECK(xml.find(words) != std::string::npos);
  }
  CHECK(test::unbalanced_tag(xml) == "");
}

TEST_CASE("a text without units is a doc, and what XML forbids is not written", "[report]") {
  const std::string xml = akn(parsed("Tin tức <b> & \"c\"\nMột."));
  CHECK(xml.find("<doc name=\"van-ban\"") != std::string::npos);
  CHECK(xml.find("<p>Tin tức &lt;b&gt; &amp; &quot;c&quot;</p>") != std::string::npos);
  CHECK(test::unbalanced_tag(xml) == "");
}

TEST_CASE("every sample is well formed, no word lost", "[report]") {
  for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/../../../corpus_samples")) {
    const auto bytes = read_file(entry.path().string());
    if (!bytes || !read_document(*bytes, entry.path().string())) continue;
    const Document document = parsed(*bytes, entry.path().string());
    const std::string xml = akn(document);
    CAPTURE(entry.path().string());
    CHECK(test::unbalanced_tag(xml) == "");
    std::string words;
    for (const char c : document.text) {
      if (c != ' ' && c != '\n' && c != '\t') words += c;
    }
    CHECK(test::words_of(xml) == words);
    for (const Unit& unit : document.units) {
      if (unit.kind == UnitKind::preamble && unit.part == "main") continue;
      CHECK(xml.find(" eId=\"" + unit.eid + "\"") != std::string::npos);
    }
  }
}
