// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/detailing.h"

#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

namespace {

std::string parent_of(const std::string& title) {
  vbpl::Document document =
      vbpl::test::act({"Nghị định", "11/2017/NĐ-CP", "2017-01-12", "2017-03-01", title, {}});
  const vbpl::MemoryCorpus none({});
  const auto found = vbpl::detailed_act(document, {}, none, vbpl::default_tables());
  if (!found) return "none";
  return found->parent.number.value_or("?") + (found->guides_only ? " guides" : "") +
         (found->several ? " several" : "");
}

}  // namespace

TEST_CASE("detailing acts by their titles", "[status]") {
  CHECK(parent_of("Quy định chi tiết một số điều của Luật Đất đai số 45/2013/QH13") == "45/2013/QH13");
  CHECK(parent_of(
            "Quy định chi tiết và hướng dẫn thi hành Nghị định số 15/2016/NĐ-CP ngày 1 tháng 3 năm 2016") ==
        "15/2016/NĐ-CP");
  CHECK(parent_of("Hướng dẫn thi hành Nghị định số 15/2016/NĐ-CP") == "15/2016/NĐ-CP guides");
  CHECK(parent_of("Sửa đổi Nghị định số 15/2016/NĐ-CP quy định chi tiết Luật Đất đai số 45/2013/QH13") ==
        "none");
  CHECK(parent_of("Quản lý chợ") == "none");
}

TEST_CASE("the law of the day decides on the children", "[status]") {
  const auto rule = [](const char* day) { return std::string(vbpl::child_rule(vbpl::test::day(day)).rule); };
  CHECK(rule("2008-12-31") == "X7a'");
  CHECK(rule("2009-01-01") == "X7a");
  CHECK(rule("2016-06-30") == "X7a");
  CHECK(rule("2016-07-01") == "X7b");
  CHECK(rule("2025-03-31") == "X7b");
  CHECK(rule("2025-04-01") == "X7c");
  CHECK(rule("2025-06-30") == "X7c");
  CHECK(rule("2025-07-01") == "X7d");
}
