// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/doubtful_value.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {

Quantity first(std::string_view text) { return find_quantities(text).at(0); }

bool is_doubtful(std::string_view lower, std::string_view higher) {
  const Quantity ours = first(lower), theirs = first(higher);
  return is_doubtful_value({lower, ours}, {higher, theirs});
}

}  // namespace

TEST_CASE("differences that prove no conflict", "[review]") {
  struct Row {
    const char* lower;
    const char* higher;
    bool doubtful;
  };
  const auto row = GENERATE(values<Row>({
      {"Ủy ban nhân dân xã cấp giấy trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
       "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân xã cấp giấy.", false},
      // The lower act stays within the time: nobody waits longer.
      {"Trong thời hạn 03 ngày, Ủy ban nhân dân xã cấp giấy.",
       "Trong thời hạn 05 ngày, Ủy ban nhân dân xã cấp giấy.", true},
      // Who has to do it, is said in the lead above.
      {"Trong thời gian 10 ngày, kể từ ngày nhận được sổ, có trách nhiệm giao sổ.",
       "Trong thời gian 05 ngày làm việc kể từ ngày nhận được sổ, có trách nhiệm giao sổ.", true},
      // Near miss: the same, and the body is named.
      {"Trong thời gian 10 ngày, kể từ ngày nhận được sổ, Sở Nội vụ có trách nhiệm giao sổ.",
       "Trong thời gian 05 ngày làm việc kể từ ngày nhận được sổ, Sở Nội vụ có trách nhiệm giao sổ.", false},
      // Another rung of a ladder: the further figure differs, too.
      {"Thuế suất 20% trong thời gian 10 năm áp dụng đối với dự án.",
       "Thuế suất 10% trong thời gian 15 năm áp dụng đối với dự án.", true},
      {"Thuế suất 20% trong thời gian 10 năm áp dụng đối với dự án.",
       "Thuế suất 10% trong thời gian 10 năm áp dụng đối với dự án.", false},
  }));
  CAPTURE(row.lower);
  CHECK(is_doubtful(row.lower, row.higher) == row.doubtful);
}

TEST_CASE("figures worked out in an example set nothing", "[review]") {
  const auto is_example = [](std::string_view text, std::size_t which) {
    const auto quantities = find_quantities(text);
    return is_in_example({text, quantities.at(which)});
  };
  CHECK(is_example("Ví dụ 3: ông A được hưởng 02 tháng lương.", 0));
  CHECK(is_example("Mức hưởng bằng 2,5 năm x 0,5 = 1,25 tháng.", 1));
  CHECK_FALSE(is_example("Ví dụ 3: như trên.\nMức hưởng là 02 tháng.", 0));
}
