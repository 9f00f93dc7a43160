// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_reader.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("records are told from texts by their beginning", "[report]") {
  struct Row {
    std::string_view bytes;
    bool records;
  };
  const auto row = GENERATE(values<Row>({
      {R"({"type":"document","v":1,"te)", true},   // a beginning is enough
      {"\n \t{\"id\":1,\"type\":\"x\"}\n", true},  // any order, blanks before
      {"\xEF\xBB\xBF{\"type\":\"x\"}", true},
      {"{\"name\":1}\n{\"type\":\"x\"}", false},  // the first line decides
      {"Điều 1. {\"type\"", false},
      {"", false},
      {"{", false},
  }));
  CAPTURE(row.bytes);
  CHECK(looks_like_records(row.bytes) == row.records);
}

TEST_CASE("the type of a record line", "[report]") {
  CHECK(record_type(R"({"type":"document","v":1})") == "document");
  CHECK(record_type(R"({"v":1,"type":"citation"})") == "citation");
  CHECK(record_type("\xEF\xBB\xBF{\"type\":\"document\"}") == "document");  // written on Windows
  CHECK(record_type(R"({"type":"d\u006fcument"})") == "document");
  CHECK(record_type(R"({"type":7})").empty());
  CHECK(record_type("Điều 1").empty());
  CHECK(record_type("").empty());
}

TEST_CASE("a unit reaches over what stands below it, and over its extent where that is given", "[report]") {
  const auto document = read_document_record(
      R"({"type":"document","id":"a","text":"Đầu\n1. a\nb\nc","units":[{"eid":"art_1","kind":"article","span":[0,6]},)"
      R"({"eid":"art_1__cl_1","kind":"clause","span":[7,11],"extent":[7,13],"parent":"art_1"}]})",
      "r.ndjson", 1);
  REQUIRE(document);
  CHECK(document->units[0].span == Span{0, 13});
  CHECK(document->units[1].span == Span{7, 13});
}

TEST_CASE("records that are refused", "[report]") {
  struct Row {
    std::string_view fields, message;
  };
  const auto row = GENERATE(values<Row>({
      {R"("text":"a")", "needs an \"id\""},
      {R"("id":"a","text":null)", "needs a \"text\""},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[2,1]}])", "leaves the text"},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[0,99999999999999999999]}])",
       "not"},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[0,1,2]}])", "not [begin,end]"},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article"}])", "no \"span\""},
      {R"("id":"a","text":"abc","units":[{"kind":"article","span":[0,1]}])", "no \"eid\""},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[0,1],"parent":"x"}])",
       "not before it"},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[1,2]},{"eid":"y","kind":"clause","span":[0,1],"parent":"x"}])",
       "before its parent"},
      {R"("id":"a","text":"abc","units":[{"eid":"x","kind":"article","span":[1,2]},{"eid":"y","kind":"article","span":[0,1]}])",
       "reading order"},
      {R"("id":"a","text":"abc","units":{})", "\"units\" is not a list"},
      {R"("id":"a","text":"abc","units":[7])", "not an object"},
      {R"("id":"a","text":"abc","kind":"novel")", "none of act"},
      {R"("id":"a","text":"abc","basis_spans":[[0,9]])", "leaves the text"},
      {R"("id":"a","text":"abc","coverage":{"lines":-1})", "not a count"},
      {R"("id":"a","text":"abc","coverage":{"lines":3,"in_units":2})", "count each line once"},
      {R"("id":"a","text":"abc","coverage":{"lines":0,"in_units":18446744073709551615,"skipped":1})",
       "count each line once"},
      {R"("id":"a","text":"abc","normative":"yes")", "true, false or null"},
  }));
  CAPTURE(row.fields);
  const auto document =
      read_document_record("{\"type\":\"document\"," + std::string(row.fields) + "}", "r.ndjson", 7);
  REQUIRE_FALSE(document);
  CHECK(document.error().message.find(row.message) != std::string::npos);
  CHECK(document.error().path == "r.ndjson");
  CHECK(document.error().line == 7);
}

TEST_CASE("units of one name are told apart", "[report]") {
  const auto document = read_document_record(
      R"({"type":"document","id":"a","text":"abcdef","units":[{"eid":"x","kind":"article","span":[0,2]},{"eid":"x~2","kind":"article","span":[2,3]},)"
      R"({"eid":"x","kind":"article","span":[3,6]},{"eid":"y","kind":"clause","span":[4,5],"parent":"x"}]})",
      "r", 1);
  REQUIRE(document);
  REQUIRE(document->units.size() == 4);
  CHECK(document->units[2].eid == "x~3");
  CHECK(document->units[3].parent == 2);  // the latest of that name
  REQUIRE(document->diagnostics.size() == 1);
  CHECK(document->diagnostics[0].code == "duplicate-eid");
}

TEST_CASE("failures of an earlier tool", "[report]") {
  const auto failures = read_coverage_failures(
      R"({"type":"coverage","failed":[{"path":"a.pdf","line":3,"reason":"no text","hint":null},{"reason":"x"}]})",
      "r", 1);
  REQUIRE(failures);
  REQUIRE(failures->size() == 2);
  CHECK(to_string((*failures)[0]) == "a.pdf:3: no text");
  CHECK(to_string((*failures)[1]) == "x");
  CHECK_FALSE(read_coverage_failures(R"({"type":"coverage","failed":[7]})", "r", 1));
}
