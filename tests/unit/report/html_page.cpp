// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/html_page.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "libdoc/cite/find.h"
#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "tests/support/tags.h"

using namespace vbpl;

namespace {

std::string page(const std::string& bytes, const std::string& path = "a.txt") {
  auto source = read_document(bytes, path);
  REQUIRE(source);
  const Document document = parse_document(std::move(*source), default_tables());
  return html_page(document, find_citations(document, default_tables()));
}

std::string main_of(const std::string& html) {
  const std::size_t begin = html.find("<main>\n") + 7;
  return html.substr(begin, html.find("</main>") - begin);
}

}  // namespace

TEST_CASE("units are sections with their eids", "[report]") {
  CHECK(main_of(page("Điều 1. Phạm vi\n1. Một <&>.\nHai.\n")) ==
        "<section class=\"article\" id=\"art_1\">\n<h3>Điều 1. Phạm vi</h3>\n"
        "<section class=\"clause\" id=\"art_1__cl_1\">\n<p>1. Một &lt;&amp;&gt;.</p>\n<p>Hai.</p>\n"
        "</section>\n</section>\n");
}

TEST_CASE("a table is a table", "[report]") {
  const std::string html = main_of(page("Điều 1. Thu\na\tb\tc\nd\te\tf\nHết."));
  CHECK(html.find("<table id=\"art_1__table_1\">\n<tr><td>a</td><td>b</td><td>c</td></tr>\n") !=
        std::string::npos);
  CHECK(html.find("</table>\n<p>Hết.</p>") != std::string::npos);
}

TEST_CASE("pages of samples are whole, well formed, without scripts", "[report]") {
  for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/../../../corpus_samples")) {
    const auto bytes = read_file(entry.path().string());
    if (!bytes || !read_document(*bytes, entry.path().string())) continue;
    const std::string html = page(*bytes, entry.path().string());
    CAPTURE(entry.path().string());
    CHECK(test::unbalanced_tag(html, "meta") == "");
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<html lang=\"vi\">") != std::string::npos);
    const std::string text = read_document(*bytes, entry.path().string())->text.utf8;
    std::string words;
    for (const char c : text) {
      if (c != ' ' && c != '\n' && c != '\t') words += c;
    }
    CHECK(test::words_of(main_of(html)) == words);
  }
}
