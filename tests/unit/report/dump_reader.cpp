// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/dump_reader.h"

#include <catch2/catch.hpp>

#include "libdoc/parse/parse.h"

using namespace vbpl;

namespace {

Result<SourceDocument> read(const std::string& json) { return read_dump_object(json, "x.json", 1, {}); }

std::string text_of(const std::string& fields) {
  const auto document = read("{\"docNum\":\"5/2024/QĐ-UBND\"," + fields + "}");
  return document ? document->text.utf8 : "(" + document.error().message + ")";
}

}  // namespace

TEST_CASE("dumps are told from records and texts", "[report]") {
  CHECK(looks_like_dump("{\"docNum\":\"1\"}"));
  CHECK(looks_like_dump("\n [ {\n \"id\": 1, \"docNum\": \"1\"}"));
  CHECK_FALSE(looks_like_dump("{\"type\":\"document\"}"));
  CHECK_FALSE(looks_like_dump("Điều 1. \"docNum\""));
  CHECK(split_dump("[{\"docNum\": \"1\"},\n{\"docNum\": \"2\"}]", "x")->size() == 2);
  CHECK(split_dump("{\n\"docNum\": \"1\"}", "x")->front() == "{\"docNum\":\"1\"}");
  CHECK_FALSE(split_dump("{\"docNum\"", "x"));
}

TEST_CASE("the text of a dump", "[report]") {
  CHECK(text_of("\"content\":\"<p>Điều 1. A</p><p>B</p>\"") == "Điều 1. A\nB\n");
  CHECK(text_of("\"content\":\"Điều 1. A\\nB\"") == "Điều 1. A\nB");
  CHECK(text_of("\"provisionTree\":[{\"label\":\"Chương I\",\"children\":[{\"label\":\"Điều 1. "
                "A\",\"children\":[{\"label\":\"Khoản 1\",\"content\":\"Một & "
                "hai\",\"children\":[{\"label\":\"Điểm "
                "a\",\"content\":\"a) Ba\"}]}]}]},{\"label\":\"Điều 2. B\",\"content\":\"<p>Điều 2. "
                "B</p><p>Bốn</p>\"}]") == "Chương I\nĐiều 1. A\n1. Một & hai\na) Ba\nĐiều 2. B\nBốn\n");
  CHECK(text_of("\"title\":\"x\"") == "(the object holds no text)");
  CHECK(text_of("\"content\":null,\"provisionTree\":3") == "(the object holds no text)");
  CHECK_FALSE(read("[1]"));
  CHECK_FALSE(read("{\"docNum\":"));
}

TEST_CASE("what the database says of a document", "[report]") {
  const auto document = read(
      "{\"docNum\":\"5/2024/QĐ-UBND\",\"docType\":{\"id\":3,\"name\":\"Quyết "
      "định\"},\"issueDate\":\"2024-08-15T00:00:00\",\"effFrom\":\"01/09/2024\",\"effTo\":null,"
      "\"effStatus\":\"Còn hiệu lực\",\"references\":[{\"type\":\"Căn "
      "cứ\",\"docNum\":\"77/2015/QH13\"},\"x\",{}],"
      "\"content\":\"Điều 1. A\"}");
  REQUIRE(document);
  const DatabaseClaims& claims = *document->claims;
  CHECK(claims.source == "vbpl.vn");
  CHECK(claims.doc_type == "Quyết định");
  CHECK(claims.issued == make_date(2024, 8, 15));
  CHECK(claims.effective == make_date(2024, 9, 1));
  CHECK_FALSE(claims.expires);
  CHECK(claims.status == "Còn hiệu lực");
  REQUIRE(claims.references.size() == 2);
  CHECK(claims.references[0].relation == "Căn cứ");
  CHECK(claims.references[0].number == "77/2015/QH13");
  // Milliseconds count Vietnamese days: this is 17:00 UTC of the day before.
  CHECK(read("{\"docNum\":\"1\",\"issueDate\":1723654800000,\"text\":\"a\"}")->claims->issued ==
        make_date(2024, 8, 15));
  CHECK_FALSE(read("{\"docNum\":\"1\",\"issueDate\":\"32/13/2024\",\"text\":\"a\"}")->claims->issued);
}

TEST_CASE("a database fills what the text does not say, and differs where it does", "[report]") {
  const Tables tables = load_tables("").value();
  const auto parse = [&](const std::string& fields) {
    return parse_document(read("{\"docNum\":\"5/2024/QĐ-UBND\"," + fields + "}").value(), tables);
  };
  const auto codes = [](const Document& document) {
    std::string out;
    for (const auto& diagnostic : document.diagnostics) {
      if (diagnostic.code.find("database") != std::string::npos) out += diagnostic.code + " ";
    }
    return out;
  };
  const Document bare = parse("\"issueDate\":\"2024-08-15\",\"content\":\"Điều 1. A\\n1. B\"");
  CHECK(bare.number == "5/2024/QĐ-UBND");
  CHECK(bare.issued == make_date(2024, 8, 15));
  CHECK(codes(bare) == "from-database ");
  REQUIRE(bare.database);
  const std::string head =
      "\"content\":\"ỦY BAN NHÂN DÂN\\nTỈNH VÂN HẢI\\nSố: 5/2024/QĐ-UBND\\nVân Hải, ngày 15 tháng 8 năm "
      "2024\\nQUYẾT ĐỊNH\\nVề việc A\\nĐiều 1. A\\n1. B\"";
  CHECK(codes(parse("\"issueDate\":\"2024-08-15\"," + head)).empty());
  CHECK(codes(parse("\"issueDate\":\"2024-08-16\"," + head)) == "database-differs ");
}
