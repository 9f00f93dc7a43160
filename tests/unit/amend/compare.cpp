// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/compare.h"

#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::ComparedUnit;
using vbpl::Document;
using vbpl::test::act;

namespace {

std::string eid(const Document& document, int unit) {
  return unit < 0 ? "-" : document.units[static_cast<std::size_t>(unit)].eid;
}

/// "art_1__cl_2>art_1__cl_3 renumbered": what changed, a row a line.
std::string changes(const Document& before, const Document& after) {
  std::string out;
  for (const ComparedUnit& row : vbpl::compare_units(before, after)) {
    if (!row.is_changed()) continue;
    const std::string a = eid(before, row.before), b = eid(after, row.after);
    out += (out.empty() ? "" : "\n") + (a == b ? a : a + ">" + b);
    if (row.renumbered) out += " renumbered";
    if (row.moved) out += " moved";
    if (!row.words.empty()) out += " changed";
  }
  return out;
}

const std::string kScope = "Phạm vi điều chỉnh của văn bản về bến đò";
const std::string kDuty =
    "Trách nhiệm\n1. Ủy ban nhân dân cấp xã kiểm tra bến đò hằng năm.\n2. Chủ bến treo bảng giá "
    "vé ở nơi dễ thấy.";

}  // namespace

TEST_CASE("provisions side by side", "[amend]") {
  CHECK(changes(act({kScope, kDuty}), act({kScope, kDuty})) == "");
  SECTION("words of one clause") {
    const std::string duty =
        "Trách nhiệm\n1. Ủy ban nhân dân cấp xã kiểm tra bến đò hằng quý.\n2. Chủ bến treo bảng giá "
        "vé ở nơi dễ thấy.";
    CHECK(changes(act({kScope, kDuty}), act({kScope, duty})) == "art_2__cl_1 changed");
  }
  SECTION("an article that comes in between renumbers those behind it, not what they say") {
    CHECK(changes(act({kScope, kDuty}), act({kScope, "Giải thích từ ngữ dùng trong văn bản", kDuty})) ==
          "->art_2\nart_2>art_3 renumbered");
  }
  SECTION("a clause that goes renumbers the next") {
    CHECK(changes(act({kDuty}), act({"Trách nhiệm\n1. Chủ bến treo bảng giá vé ở nơi dễ thấy."})) ==
          "art_1__cl_1>-\nart_1__cl_2>art_1__cl_1 renumbered");
  }
  SECTION("a clause that goes to another article") {
    const std::string more = kScope + "\n1. Chủ bến treo bảng giá vé ở nơi dễ thấy.";
    CHECK(changes(act({kScope, kDuty}), act({more,
                                             "Trách nhiệm\n1. Ủy ban nhân dân cấp xã kiểm tra bến đò hằng "
                                             "năm."})) == "art_2__cl_2>art_1__cl_1 renumbered moved");
  }
  SECTION("rewritten from end to end it is still the same place") {
    CHECK(changes(act({kScope}), act({"Đối tượng được áp dụng là người đi đò"})) == "art_1 changed");
  }
  SECTION("short words alike in many places are told apart by their places") {
    const std::string list = "Nơi nộp\n1. Sở A.\n2. Sở A.\n3. Sở A.", shorter = "Nơi nộp\n1. Sở A.\n2. Sở A.";
    CHECK(changes(act({list}), act({shorter})) == "art_1__cl_3>-");
  }
}

TEST_CASE("each unit of both texts stands in one row, each byte in one text", "[amend]") {
  const Document before = act({kScope, kDuty, "Hiệu lực\n1. Từ ngày ký.\na) Một.\nb) Hai."});
  const Document after = act({kDuty, "Hiệu lực\n1. Từ ngày ký ban hành.\na) Một.\nc) Ba.", kScope});
  std::size_t bytes_before = 0, bytes_after = 0;
  std::vector<int> seen_before(before.units.size()), seen_after(after.units.size());
  for (const ComparedUnit& row : vbpl::compare_units(before, after)) {
    bytes_before += row.before_text.size(), bytes_after += row.after_text.size();
    if (row.before >= 0) ++seen_before[static_cast<std::size_t>(row.before)];
    if (row.after >= 0) ++seen_after[static_cast<std::size_t>(row.after)];
  }
  CHECK(bytes_before == before.text.size());
  CHECK(bytes_after == after.text.size());
  CHECK(std::count(seen_before.begin(), seen_before.end(), 1) == static_cast<long>(before.units.size()));
  CHECK(std::count(seen_after.begin(), seen_after.end(), 1) == static_cast<long>(after.units.size()));
}
