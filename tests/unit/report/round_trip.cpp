// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/report/record_reader.h"
#include "libdoc/report/record_writer.h"
#include "tests/unit/report/sample.h"

using namespace vbpl;

namespace {

/// The record shows every field, so equal records are equal documents.
std::string again(const std::string& record) {
  const auto document = read_document_record(record, "elsewhere.ndjson", 1);
  return document ? document_record(*document, {}) : to_string(document.error());
}

}  // namespace

TEST_CASE("a document comes back from its record", "[report]") {
  const Document before = test::full_document();
  const auto after = read_document_record(document_record(before, {}), "elsewhere.ndjson", 1);
  REQUIRE(after);
  CHECK(after->id == before.id);
  CHECK(after->text == before.text);
  CHECK(after->source.path == before.source.path);  // its own path, not that of the records
  CHECK(after->effective_span == before.effective_span);
  CHECK(after->basis == before.basis);
  REQUIRE(after->units.size() == before.units.size());
  CHECK(after->units[3].parent == 2);
  CHECK(after->units[3].kind == UnitKind::point);
  CHECK(document_record(*after, {}) == document_record(before, {}));
}

TEST_CASE("an unknown value comes back as unknown", "[report]") {
  Document bare;
  bare.id = "file:x";
  bare.source.path = "x";
  bare.source.format = "text";
  const std::string record = document_record(bare, {});
  CHECK(record.find("\"number\":null") != std::string::npos);
  CHECK(record.find("\"effective_span\":null") != std::string::npos);
  CHECK(again(record) == record);
}

TEST_CASE("căn cứ lines without basis_spans are the lines of the basis citations", "[report]") {
  const auto document = read_document_record(
      R"({"type":"document","id":"a","text":"Một\nCăn cứ A và B;\nHai","basis":[{"span":[15,16]},{"span":[21,22]}]})",
      "r", 1);
  REQUIRE(document);
  REQUIRE(document->basis.size() == 1);
  CHECK(document->words(document->basis[0]) == "Căn cứ A và B;");
}

TEST_CASE("a text without units is one unit, normalised", "[report]") {
  const auto document = read_document_record(
      "{\"type\":\"document\",\"id\":\"a\",\"text\":\"Mo\u0323\u0302t\\r\\nHai\"}", "r", 1);
  REQUIRE(document);
  CHECK(document->text == "Một\nHai");
  REQUIRE(document->units.size() == 1);
  CHECK(document->words(document->units[0].span) == document->text);
  CHECK(document->source.path == "r");
}
