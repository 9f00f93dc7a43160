// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/json.h"

#include <catch2/catch.hpp>

using vbpl::Json;

namespace {

std::string quoted(std::string_view text) {
  Json json;
  json.value(text);
  return std::move(json).take();
}

}  // namespace

TEST_CASE("strings in JSON", "[report]") {
  struct Row {
    std::string_view text, json;
  };
  const auto row = GENERATE(values<Row>({
      {"Nghị định", "\"Nghị định\""},  // letters stay themselves
      {"", "\"\""},
      {"a\"b\\c", R"("a\"b\\c")"},
      {"a\nb\tc\rd", R"("a\nb\tc\rd")"},  // a record is one line
      {std::string_view("\0\x1f", 2), R"("\u0000\u001f")"},
      {"\x7f\u2028", "\"\x7f\u2028\""},  // no need to escape these
      {"b\xff.txt", "\"b\uFFFD.txt\""},  // a file name that is not UTF-8
      {"/", "\"/\""},
  }));
  CAPTURE(row.text);
  CHECK(quoted(row.text) == row.json);
  // Wherever it stands in a longer text.
  const std::string inside(row.json.substr(1, row.json.size() - 2));
  for (std::size_t shift = 0; shift < 20; ++shift) {
    const std::string dots(shift, '.');
    CHECK(quoted(dots + std::string(row.text) + dots) == '"' + dots + inside + dots + '"');
  }
}

TEST_CASE("commas and unknown values in JSON", "[report]") {
  Json json;
  json.begin_object();
  json.field("a", 1);
  json.field("b", std::optional<std::string>());
  json.key("c");
  json.begin_array();
  json.value(vbpl::Span{3, 7});
  json.value(true);
  json.begin_object();
  json.end_object();
  json.value("[");
  json.value(*vbpl::make_date(2025, 7, 1));
  json.end_array();
  json.field_or_null("d", "");
  json.field_or_null("e", "x");
  json.end_object();
  CHECK(std::move(json).take() ==
        R"({"a":1,"b":null,"c":[[3,7],true,{},"[","2025-07-01"],"d":null,"e":"x"})");
}
