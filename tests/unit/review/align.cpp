// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/align.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {

std::string dump(std::string_view a, std::string_view b) {
  const auto x = syllable_ids(a), y = syllable_ids(b);
  const auto stretches = align(x, y);
  if (!stretches) return "none";
  std::string result;
  for (const Stretch& stretch : *stretches) {
    result += (stretch.equal ? "=" : "!") + std::to_string(stretch.a_size()) +
              (stretch.equal ? "" : "/" + std::to_string(stretch.b_size())) + " ";
  }
  return result;
}

}  // namespace

TEST_CASE("two rows are aligned by the smallest edit", "[align]") {
  struct Row {
    const char *a, *b, *stretches;
  };
  const auto row = GENERATE(values<Row>({
      {"", "", ""},
      {"một hai ba", "một hai ba", "=3 "},
      {"một hai ba", "một ba", "=1 !1/0 =1 "},
      {"", "một", "!0/1 "},
      {"nộp hồ sơ tại sở", "nộp đơn tại sở", "=1 !2/1 =2 "},
      {"một", "hai", "!1/1 "},
      // "và" between two replaced stretches is chance.
      {"gạo trắng và ngô vàng", "thép xanh và đồng đỏ", "!5/5 "},
  }));
  CAPTURE(row.a, row.b);
  CHECK(dump(row.a, row.b) == row.stretches);
}

TEST_CASE("stretches cover both rows once, in order", "[align]") {
  const auto b = GENERATE("a b c d e f g h", "h g f e d c b a", "a a a a b b b b", "x a y b z c",
                          "c d e f g h a b", "và của các a b");
  const auto x = syllable_ids("a b c d e f g h"), y = syllable_ids(b);
  const auto stretches = align(x, y);
  REQUIRE(stretches);
  std::size_t i = 0, j = 0;
  for (const Stretch& stretch : *stretches) {
    CHECK(stretch.a_begin == i);
    CHECK(stretch.b_begin == j);
    if (stretch.equal)
      CHECK(std::equal(x.begin() + static_cast<long>(i), x.begin() + static_cast<long>(stretch.a_end),
                       y.begin() + static_cast<long>(j)));
    i = stretch.a_end;
    j = stretch.b_end;
  }
  CHECK(i == x.size());
  CHECK(j == y.size());
}

TEST_CASE("rows that differ in more than the limit are not aligned", "[align]") {
  const auto x = syllable_ids("a b c d e f"), y = syllable_ids("u v x y z q");
  CHECK_FALSE(align(x, y, 5));
  CHECK(align(x, y, 12));
}
