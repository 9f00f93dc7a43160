// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/quote.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

namespace {

std::string dump(std::string_view line) {
  const QuoteMarks marks = quote_marks(line, {0, line.size()});
  std::string out = std::to_string(marks.net);
  if (marks.opens) out += " opens";
  if (marks.closes) out += " closes";
  if (marks.wraps) out += " wraps";
  return out;
}

struct Row {
  const char* line;
  const char* expected;
};

}  // namespace

TEST_CASE("quotation marks are told by what stands around them", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"“1. Nội dung mới", "1 opens"},
      {"nội dung mới.”.", "-1 closes"},
      {"“1. Nội dung mới.”;", "0 opens closes wraps"},
      {"\"1. Nội dung mới.\".", "0 opens closes wraps"},  // straight marks
      {"”1. Nội dung mới", "1 opens"},                    // the closing mark typed for the opening one
      {"nội dung mới“.", "-1 closes"},                    // and the other way round
      {"«1. Nội dung mới»", "0 opens closes wraps"},
      {"Thay cụm từ “A” bằng cụm từ “B” tại Điều 5.", "0"},
      {"“A” là cách gọi của B.", "0 opens"},  // closed in the line
      {"“A” và “B”", "0 opens closes"},       // two phrases wrap nothing
      {"ống dài 5\" và 6\" loại tốt", "-2"},  // inches close what nothing opened
      {"không có dấu", "0"},
  }));
  CAPTURE(row.line);
  CHECK(dump(row.line) == row.expected);
}

TEST_CASE("marks are cut from both ends", "[parse]") {
  const std::string line = "“7. Nội dung “trong” ngoặc.”.";
  CHECK(std::string(slice(line, after_opening_quote(line, {0, line.size()}))) ==
        "7. Nội dung “trong” ngoặc.”.");
  CHECK(std::string(slice(line, before_closing_quote(line, {0, line.size()}))) ==
        "“7. Nội dung “trong” ngoặc.");
  const std::string plain = "không có dấu.";
  CHECK(slice(plain, before_closing_quote(plain, {0, plain.size()})) == plain);
}
