// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/act_key.h"

#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

using vbpl::act_key;
using vbpl::ActName;

TEST_CASE("names of one act have one key", "[status]") {
  CHECK(act_key(ActName{"34/2016/NĐ-CP", {}, {}, {}}) ==
        act_key(ActName{"34/2016/NĐ-CP", "Nghị định", {}, vbpl::test::day("2016-05-14")}));
  CHECK(act_key(ActName{"15/2005/QĐ-UB", {}, "tỉnh Vân Hải", {}}) ==
        act_key(ActName{"15/2005/QĐ-UBND", {}, "tỉnh Vân Hải", {}}));
}

TEST_CASE("names of two acts have two keys, or none", "[status]") {
  CHECK(act_key(ActName{"15/2024/QĐ-UBND", {}, "tỉnh Vân Hải", {}}) !=
        act_key(ActName{"15/2024/QĐ-UBND", {}, "tỉnh Thanh Sơn", {}}));
  CHECK(act_key(ActName{"15/2024/QĐ-UBND", {}, {}, {}}).empty());  // every province has one
  CHECK(act_key(ActName{"126/QĐ-TTg", {}, {}, {}}).empty());       // every year has one
  CHECK_FALSE(act_key(ActName{"126/QĐ-TTg", {}, {}, vbpl::test::day("2014-01-20")}).empty());
  CHECK(act_key(ActName{"51/2017/QH14", "Luật", {}, {}}) !=
        act_key(ActName{"51/2017/QH14", "Nghị quyết", {}, {}}));
}

TEST_CASE("a cited act takes the place of its own issuer, else of the citing act", "[status]") {
  vbpl::Document citing;
  citing.territory = "tỉnh Thanh Sơn";
  vbpl::CitationTarget target;
  target.number = "08/2023/QĐ-UBND";
  CHECK(vbpl::act_name(target, citing).territory == "tỉnh Thanh Sơn");
  target.issuer = "Ủy ban nhân dân tỉnh Vân Hải";
  CHECK(vbpl::act_name(target, citing).territory == "tỉnh Vân Hải");
  target.issuer = "Ủy ban nhân dân tỉnh";
  CHECK(vbpl::act_name(target, citing).territory == "tỉnh Thanh Sơn");
}
