// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("entities are not put in, and that is said", "[read]") {
  const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
  const std::string outside = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
  const auto docx = [](const std::string& head, const std::string& words) {
    return stored_zip({{"word/document.xml", head + "<w:document><w:body><w:p><w:r><w:t>" + words +
                                                 "</w:t></w:r></w:p></w:body></w:document>"}});
  };
  const auto akn = [](const std::string& head, const std::string& words) {
    return head + "<akomaNtoso><act><body><p>" + words + "</p></body></act></akomaNtoso>";
  };
  const auto odt = [](const std::string& head, const std::string& words) {
    return head + flat_odt_of("<text:p>" + words + "</text:p>").substr(38);
  };
  for (const std::string& head : {laughs, outside}) {
    for (const std::string& bytes : {docx(head, "x&b;"), akn(head, "x&b;"), odt(head, "x&b;")}) {
      const auto document = read_document(bytes, "x").value();
      CHECK(dump(document) == "x&b;|");
      CHECK(codes(document) == "entities ");
    }
  }
  const auto page = read_document(laughs + "<html><body><p>x&b;</p></body></html>", "x.html").value();
  CHECK(codes(page) == "entities ");
  // Near misses: entities that nothing refers to, and signs that are no entities.
  CHECK(codes(read_document(docx(laughs, "x"), "x").value()).empty());
  CHECK(codes(read_document(docx("", "x &amp; y"), "x").value()).empty());
  CHECK(codes(read_document(akn("<!DOCTYPE x>", "x &amp; y"), "x").value()).empty());
  CHECK(codes(read_document("<!DOCTYPE html><html><body><p>x &amp; y</p></body></html>", "x.html").value())
            .empty());
}
