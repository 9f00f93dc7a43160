// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/eid.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("eids are ASCII and keep the letters apart", "[model]") {
  CHECK(eid_step(UnitKind::point, "đ") == "point_dd");
  CHECK(eid_step(UnitKind::point, "d") == "point_d");
  CHECK(eid_step(UnitKind::point, "ê") == "point_ee");
  CHECK(eid_step(UnitKind::article, "7a") == "art_7a");
  CHECK(eid_step(UnitKind::article, "7Đ") == "art_7dd");
  CHECK(eid_step(UnitKind::chapter, "IV") == "chp_iv");
  CHECK(eid_step(UnitKind::preamble, "") == "preamble");
  CHECK(eid_join(eid_join("", "art_5"), "cl_2") == "art_5__cl_2");
}
