// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/stored.h"

#include <catch2/catch.hpp>

#include "libdoc/report/record_writer.h"
#include "tests/unit/index/samples.h"

using namespace vbpl;
using namespace vbpl::index;

TEST_CASE("a passage comes back from its bytes", "[index]") {
  const Document document = parsed("a.txt", kDecree);
  for (const auto& passage : cut_passages(document)) {
    const StoredPassage stored = make_stored(document, passage);
    const auto back = decode_passage(encode(stored));
    REQUIRE(back);
    CHECK(back->eid == stored.eid);
    CHECK(back->text == stored.text);
    CHECK(back->spans == stored.spans);
    CHECK(back->heading == stored.heading);
    CHECK(back->to_document(0) == stored.spans.front().begin);
  }
}

TEST_CASE("cut bytes are no passage", "[index]") {
  const Document document = parsed("a.txt", kDecree);
  const std::string bytes = encode(make_stored(document, cut_passages(document).back()));
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(decode_passage(std::string_view(bytes).substr(0, size)));
}

TEST_CASE("the frame keeps all of a document but its text", "[index]") {
  Document document = parsed("a.txt", kDecree);
  document.diagnostics.push_back({Severity::note, {1, 2}, "code", "words"});
  auto back = decode_frame(encode_frame(document));
  REQUIRE(back);
  back->text = document.text;
  CHECK(document_record(*back, {}) == document_record(document, {}));
  const std::string bytes = encode_frame(document);
  CHECK_FALSE(decode_frame(std::string_view(bytes).substr(0, bytes.size() / 2)));
}

TEST_CASE("an entry holds both", "[index]") {
  const std::string bytes = join_entry("passage", "frame");
  CHECK(split_entry(bytes).passage == "passage");
  CHECK(split_entry(bytes).frame == "frame");
  CHECK(split_entry("").passage.empty());
  CHECK(split_entry("\x7f").passage.empty());
}
