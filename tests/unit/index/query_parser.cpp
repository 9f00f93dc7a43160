// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "index/query.h"
#include "index/query_fields.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

/// The closed vocabularies of an index.
bool known(Field field, std::string_view folded) {
  static const std::set<std::pair<Field, std::string>> values = {
      {Field::doc_type, "nghi dinh"}, {Field::doc_type, "thong tu"}, {Field::doc_type, "thong tu lien tich"},
      {Field::issuer, "bo tu phap"},  {Field::issuer, "tu phap"},    {Field::territory, "tinh van hai"},
  };
  return values.count({field, std::string(folded)}) != 0;
}

struct Row {
  const char *query, *tree;
};

}  // namespace

TEST_CASE("queries that can be read", "[index]") {
  const auto row = GENERATE(values<Row>({
      {"bồi thường thiệt hại", R"(words:"bồi thường thiệt hại")"},
      {"  đất,   đai ", R"(words:"đất,   đai")"},
      {"\"thu hồi đất\" bồi thường", R"((bag phrase:"thu hồi đất" words:"bồi thường"))"},
      {"“thu hồi đất”", R"(phrase:"thu hồi đất")"},
      {"«thu hồi đất» „nhà ở“", R"((bag phrase:"thu hồi đất" phrase:"nhà ở"))"},
      {"đất đai VÀ nhà ở", R"((all words:"đất đai" words:"nhà ở"))"},
      {"đất AND nhà OR rừng", R"((any (all words:"đất" words:"nhà") words:"rừng"))"},
      {"đất và nhà", R"(words:"đất và nhà")"},                // small letters are words
      {"QUYỀN VÀ NGHĨA VỤ", R"(words:"QUYỀN VÀ NGHĨA VỤ")"},  // all in capitals: a heading, no operator
      {"đất -rừng", R"((bag words:"đất" -words:"rừng"))"},
      {"đất KHÔNG rừng núi", R"((bag words:"đất" words:"núi" -words:"rừng"))"},
      {"đất -\"rừng phòng hộ\"", R"((bag words:"đất" -phrase:"rừng phòng hộ"))"},
      {"thu hồi NEAR bồi thường", R"((near/10 words:"thu hồi" words:"bồi thường"))"},
      {"\"thu hồi\" GẦN/3 đất NEAR/5 rừng -cây",
       R"((bag (near/5 phrase:"thu hồi" words:"đất" words:"rừng") -words:"cây"))"},
      {"near NEAR/x NEAR/9999", R"(words:"near NEAR/x NEAR/9999")"},  // no operator
      {"việc cầm giữ KHÔNG chấm dứt khi nào",
       R"(words:"việc cầm giữ KHÔNG chấm dứt khi nào")"},  // a sentence
      {"thu hồi đất ở KHÔNG rừng \"phòng hộ\"",
       R"((bag words:"thu hồi đất ở" phrase:"phòng hộ" -words:"rừng"))"},
      {"hành chính - tư pháp", R"(words:"hành chính - tư pháp")"},  // a dash
      {"40-CT/TU", R"(words:"40-CT/TU")"},
      {"thuế* đất", R"((bag prefix:"thuế" words:"đất"))"},
      {"(đất HOẶC rừng) giao", R"((bag (any words:"đất" words:"rừng") words:"giao"))"},
      {"thuế (VAT)", R"((bag words:"thuế" words:"VAT"))"},
      {"a) quy định chung", R"(words:"a) quy định chung")"},  // a bracket that closes nothing
      {"loại:nghị định đất đai", R"((bag type:"nghị định" words:"đất đai"))"},
      {"loai:thong tu lien tich", R"(type:"thong tu lien tich")"},  // the longest known value
      {"type:\"nghị định\" x", R"((bag type:"nghị định" words:"x"))"},
      {"cơ quan:Bộ Tư pháp hộ tịch", R"((bag issuer:"Bộ Tư pháp" words:"hộ tịch"))"},
      {"co_quan:\"bo tu phap\"", R"(issuer:"bo tu phap")"},
      {"về cơ quan: tư pháp", R"((bag words:"về" issuer:"tư pháp"))"},
      {"số:34/2016/NĐ-CP", R"(number:"34/2016/NĐ-CP")"},
      {"so: 100/2019", R"(number:"100/2019")"},
      {"ngày:2020..2024", "date:2020-01-01..2024-12-31"},
      {"ngay:7/2025", "date:2025-07-01..2025-07-31"},
      {"date:..01/7/2025", "date:..2025-07-01"},
      {"ngày:2024-02-29", "date:2024-02-29..2024-02-29"},
      {"hiệu lực:còn đất", R"((bag status:"còn" words:"đất"))"},
      {"hieu_luc:het hieu luc", R"(status:"het hieu luc")"},
      {"status:not_yet", R"(status:"not_yet")"},
      {"điều:5 khoản:2", R"((bag article:"5" clause:"2"))"},
      {"tiêu đề:\"bồi thường\"", R"(title:"bồi thường")"},
      {"tỉnh:Vân Hải", R"((bag territory:"Vân" words:"Hải"))"},  // no known value: one word
      {"Điều 5: phạm vi", R"(words:"Điều 5: phạm vi")"},
      {"foo:bar", R"(words:"foo:bar")"},
  }));
  CAPTURE(row.query);
  const auto parsed = parse_query(row.query, known);
  REQUIRE(parsed);
  CHECK(dump(parsed->root) == row.tree);
}

TEST_CASE("a name that is no field is told", "[index]") {
  const auto parsed = parse_query("foo:bar đất", known);
  REQUIRE(parsed);
  CHECK(parsed->not_fields == std::vector<std::string>{"foo:"});
  CHECK(parse_query("Điều 5: phạm vi", known)->not_fields.empty());
  CHECK(parse_query("https://a.vn/b", known)->not_fields.empty());
}

TEST_CASE("queries that cannot be read say where and why", "[index]") {
  struct Wrong {
    const char* query;
    std::size_t column;
    const char* words;
  };
  const auto row = GENERATE(values<Wrong>({
      {"", 1, "the query is empty"},
      {"   ", 1, "the query is empty"},
      {"!!!", 1, "there is no letter or digit in this"},
      {"đất \"thu hồi", 5, "this quotation mark is not closed"},
      {"(đất", 1, "this bracket is not closed"},
      {"đất VÀ", 7, "words are missing here"},
      {"HOẶC đất", 1, "words are missing here"},
      {"đất VÀ HOẶC nhà", 8, "words are missing here"},
      {"()x", 2, "words are missing here"},
      {"-đất", 1, "nothing is looked for, only left out"},
      {"đất KHÔNG", 5, "nothing stands behind this sign of exclusion"},
      {"đất NEAR", 5, "NEAR has no words on one of its sides"},
      {"NEAR đất", 1, "NEAR has no words on one of its sides"},
      {"đất NEAR (nhà OR rừng)", 10, "NEAR has no words on one of its sides"},
      {"đất NEAR loại:luật", 10, "NEAR has no words on one of its sides"},
      {"t* đất", 1, "too little stands before the star"},
      {"ngày:hôm", 1, "\"hôm\" is no day, month or year"},
      {"ngày:2024..2020", 1, "\"2024..2020\" is no day, month or year"},
      {"ngày:31/02/2025", 1, "\"31/02/2025\" is no day, month or year"},
      {"đất hiệu lực:mai", 5, "\"mai\" is no state of being in force"},
      {"đất số:", 5, "nothing is asked of \"số:\""},
  }));
  CAPTURE(row.query);
  const auto parsed = parse_query(row.query, known);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message == row.words);
  CHECK(parsed.error().column == row.column);
  CHECK_FALSE(parsed.error().hint.empty());
}

TEST_CASE("brackets in brackets are bounded", "[index]") {
  const std::string deep = std::string(40, '(') + "x y z" + std::string(40, ')');
  const auto parsed = parse_query(deep, known);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message == "too many brackets inside one another");
  CHECK(parse_query(std::string(20, '(') + "x" + std::string(20, ')'), known));
  CHECK_FALSE(parse_query(std::string(100000, '('), known));
}
