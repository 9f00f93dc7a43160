// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/plain_text.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "tests/support/tree_lines.h"

using namespace vbpl;

namespace {

Document parsed(const std::string& bytes, const std::string& path) {
  auto source = read_document(bytes, path);
  REQUIRE(source);
  return parse_document(std::move(*source), default_tables());
}

}  // namespace

TEST_CASE("the text of every sample gives its tree again", "[report]") {
  std::size_t samples = 0;
  for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/../../../corpus_samples")) {
    const std::string path = entry.path().string();
    const auto bytes = read_file(path);
    REQUIRE(bytes);
    if (!read_document(*bytes, path)) continue;
    const Document first = parsed(*bytes, path);
    const std::string text = plain_text(first);
    CAPTURE(path);
    CHECK(test::tree_lines(parsed(text, path)) == test::tree_lines(first));
    CHECK(plain_text(parsed(text, path)) == text);
    ++samples;
  }
  CHECK(samples > 20);
}

TEST_CASE("rows, neighbouring tables and footnotes are framed", "[report]") {
  Document document;
  document.text = "Điều 1. Một\n1. a\tb\nc | d\ne\n1. Ghi chú\n";
  const auto block = [&](std::string_view words, BlockKind kind, int table) {
    const std::size_t at = document.text.find(words);
    document.blocks.push_back({{at, at + words.size()}, kind, table});
  };
  block("1. a\tb", BlockKind::table_row, 1);
  block("c | d", BlockKind::table_row, 1);
  block("e", BlockKind::table_row, 2);
  block("1. Ghi chú", BlockKind::footnote, 0);
  CHECK(plain_text(document) == "Điều 1. Một\n| 1. a | b |\n| c \\| d |\n|| e ||\n[^]: 1. Ghi chú\n");
  document.blocks.clear();
  CHECK(plain_text(document) == document.text);
}
