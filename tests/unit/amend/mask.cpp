// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/mask.h"

#include <catch2/catch.hpp>

namespace {

std::string masked(std::string words) {
  std::vector<vbpl::Span> quotes;
  const vbpl::Span line{0, words.size()};
  vbpl::mask_quotes(words, line, quotes);
  vbpl::mask_provenance(words, line);
  std::string out;
  for (const char c : words) {
    if (c != ' ' || out.empty() || out.back() != ' ') out += c;  // blanks as one, for reading
  }
  return out;
}

}  // namespace

TEST_CASE("what is quoted is not said", "[amend]") {
  CHECK(masked("thay “A” bằng “B” tại") == "thay bằng tại");
  CHECK(masked("thay \"A\" bằng \"B\" tại") == "thay bằng tại");
  CHECK(masked("như sau: “Điều 9 “x” y” hết") == "như sau: hết");
  CHECK(masked("như sau: “Điều 9 không đóng") == "như sau: ");
  CHECK(masked("đóng” thừa") == "đóng” thừa");
  CHECK(masked("thay “A\" bằng “B” tại") == "thay bằng tại");
  CHECK(masked("thay “A \"x\" “y” z” bằng “B” tại") == "thay bằng tại");
  CHECK(masked("Điều 22 (đã được sửa đổi bởi Điều 1 (khoản 2)) như") == "Điều 22 như");
  CHECK(masked("Điều 22 (trừ khoản 2) như") == "Điều 22 (trừ khoản 2) như");
}
