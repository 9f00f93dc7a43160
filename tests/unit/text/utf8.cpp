// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/utf8.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

namespace {

struct Row {
  std::string bytes;
  std::size_t length;  ///< of the first sequence; 0 = none
};

}  // namespace

TEST_CASE("sequences of UTF-8 end where the Unicode standard says", "[text]") {
  const auto row = GENERATE(values<Row>({
      {"a", 1},
      {"", 0},
      {"đ", 2},
      {"\xC1\x80", 0},  // longer than it need be
      {"ế", 3},
      {"\xE1\xBA", 0},  // cut
      {"\xE0\xA0\x80", 3},
      {"\xE0\x9F\x80", 0},
      {"\xED\x9F\xBF", 3},
      {"\xED\xA0\x80", 0},  // half a pair of UTF-16
      {"\xF0\x90\x80\x80", 4},
      {"\xF0\x8F\x80\x80", 0},
      {"\xF4\x8F\xBF\xBF", 4},
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\x80", 0},
  }));
  CAPTURE(row.bytes);
  CHECK(utf8_length(row.bytes, 0) == row.length);
  CHECK(is_utf8(row.bytes) == (row.length == row.bytes.size()));
  CHECK(is_utf8("xế" + row.bytes) == (row.length == row.bytes.size()));
}

TEST_CASE("text is UTF-8 when each of its sequences is", "[text]") {
  CHECK(is_utf8("Điều 1. Phạm vi điều chỉnh 😀"));
  CHECK_FALSE(is_utf8("Điều 1. Ph\xE1m vi"));
  CHECK_FALSE(is_utf8("Điề\xC3"));
}
