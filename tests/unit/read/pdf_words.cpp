// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_words.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("what the PDF helper writes is read and not trusted", "[read]") {
  const std::string head = "vbpl-pdf-text 1\npages 1\npage 1 59500 84200\n";
  const auto whole =
      parse_pdf_words(
          head +
              "font 0 Times-Bold\nword 100 200 300 400 1400 0 0 1 Điều\nrule 0 500 100 500\nink 12\nend 1\n",
          "x")
          .value();
  REQUIRE(whole.pages.size() == 1);
  const PdfPage& page = whole.pages[0];
  CHECK(page.width == 59500);
  CHECK(page.ink == 12);
  CHECK(page.rules.size() == 1);
  REQUIRE(page.words.size() == 1);
  CHECK(page.words[0].text == "Điều");
  CHECK(page.words[0].box.right == 300);
  CHECK(page.words[0].space_after);
  CHECK(whole.fonts[page.words[0].font] == "Times-Bold");

  for (const std::string& bad : {
           std::string(), std::string("vbpl-pdf-text 2\nend 0\n"), head, head + "end 2\n", head + "end 1",
           head + "end 1\nend 1\n", head + "words 1\nend 1\n",
           head + "word 1 2 3 4 5 0 0 0 x\nend 1\n",                                   // a font not told of
           head + "font 1 x\nend 1\n",                                                 // a font out of turn
           head + "font 0 x\nword 1 2 3 4 5 0 4 0 x\nend 1\n",                         // a fifth way to turn
           head + "font 0 x\nword 1 2 3 4 5 0 0 0 \nend 1\n",                          // no text
           head + "font 0 x\nword 1 2 3 4 5 0 0 0 x y\nend 1\n",                       // a field too many
           head + "font 0 x\nword 1 2 3 99999999999 5 0 0 0 x\nend 1\n",               // off the page
           head + "font 0 x\nword 1 2 3 4 5 0 0 0 \xC4\nend 1\n",                      // no UTF-8
           std::string("vbpl-pdf-text 1\nfont 0 x\nword 1 2 3 4 5 0 0 0 x\nend 0\n"),  // no page
       }) {
    CAPTURE(bad);
    CHECK_FALSE(parse_pdf_words(bad, "x"));
  }
}
