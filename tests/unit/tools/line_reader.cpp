// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/line_reader.h"

#include <catch2/catch.hpp>
#include <sstream>

using vbpl::LineReader;

namespace {

std::string lines(const std::string& bytes, std::size_t longest) {
  std::istringstream in(bytes);
  LineReader reader(in);
  std::string out;
  while (const auto line = reader.next(longest)) {
    out += std::to_string(line->number) + (line->too_long ? "!" : "=") +
           (line->bytes.size() > 20 ? std::to_string(line->bytes.size()) : line->bytes) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("lines of a stream", "[tools]") {
  const std::string big(200000, 'x');
  CHECK(lines("", 100).empty());
  CHECK(lines("a\nb\n", 100) == "1=a 2=b ");
  CHECK(lines("a\n\nb", 100) == "1=a 2= 3=b ");            // no line end at the end of the file
  CHECK(lines(big + "\nb\n", 300000) == "1=200000 2=b ");  // longer than a block
  CHECK(lines("a\n" + big + "\nb\n", 1000) ==
        "1=a 2! 3=b ");  // too long: passed over, told, the rest is read
  CHECK(lines(big, 1000) == "1! ");
}

TEST_CASE("looking into a stream takes nothing from it", "[tools]") {
  std::istringstream in("ab\ncd");
  LineReader reader(in);
  CHECK(reader.peek() == "ab\ncd");
  CHECK(reader.next(10)->bytes == "ab");
  CHECK(reader.rest(10) == "cd");
  std::istringstream large(std::string(200000, 'x'));
  CHECK_FALSE(LineReader(large).rest(1000));
}
