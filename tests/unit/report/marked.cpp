// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/cite/find.h"
#include "libdoc/model/tables.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/marked_text.h"

using namespace vbpl;

namespace {

Document document_of(std::string text) {
  Document document;
  document.id = "x";
  document.text = std::move(text);
  return document;
}

/// The text without the marks.
std::string unmarked_text(std::string text) {
  for (std::size_t at = text.find("]]{"); at != std::string::npos; at = text.find("]]{"))
    text.erase(at, text.find('}', at) + 1 - at);
  for (std::size_t at = text.find("[["); at != std::string::npos; at = text.find("[[")) text.erase(at, 2);
  return text;
}

}  // namespace

TEST_CASE("marks leave the text as it was", "[marked]") {
  const auto text = GENERATE(as<std::string>(), "", "Không có gì.\n",
                             "theo khoản 1, 2 và điểm a khoản 3 Điều 5 Nghị định số 9/2020/NĐ-CP.\n",
                             "Nghị định số 9/2020/NĐ-CP",
                             "khoản 1 Điều 5 (được sửa đổi bởi khoản 2 Điều 1 Nghị định số 9/2021/NĐ-CP) của "
                             "Nghị định số 9/2020/NĐ-CP\n");
  const Document document = document_of(text);
  const std::string marked = marked_text(document, find_citations(document, default_tables()));
  CHECK(unmarked_text(marked) == (text.ends_with('\n') ? text : text + "\n"));
}

TEST_CASE("citations that share words are marked once", "[marked]") {
  const Document document = document_of("theo khoản 1, 2 Điều 5 Nghị định số 9/2020/NĐ-CP.");
  const auto citations = find_citations(document, default_tables());
  CHECK(citations.size() == 2);
  CHECK(marked_text(document, citations) ==
        "theo [[khoản 1, 2 Điều 5 Nghị định số 9/2020/NĐ-CP]]{Nghị định 9/2020/NĐ-CP art_5__cl_1; Nghị định "
        "9/2020/NĐ-CP "
        "art_5__cl_2}.\n");
}

TEST_CASE("a page shows no markup of the document", "[marked]") {
  const Document document =
      document_of("<img src=x onerror=alert(1)> theo Nghị định số 9/2020/NĐ-CP \"a\" & 'b'\x01");
  const std::string page = marked_html(document, find_citations(document, default_tables()));
  CHECK(page.find("<img") == std::string::npos);
  CHECK(page.find("&lt;img src=x onerror=alert(1)&gt;") != std::string::npos);
  CHECK(page.find("href=\"#doc-1\"") != std::string::npos);
  CHECK(page.find("<li id=\"doc-1\">") != std::string::npos);
  CHECK(escape_xml("a\x01<") == "a &lt;");
}
