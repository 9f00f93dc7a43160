// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/eid.h"

#include <catch2/catch.hpp>

#include "libdoc/model/eid_words.h"

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

TEST_CASE("eids are read back into words", "[model]") {
  struct Row {
    const char *eid, *words;
  };
  for (const Row& row : {
           Row{"art_18__cl_3", "khoản 3 Điều 18"},
           Row{"art_5__cl_2__point_dd", "điểm đ khoản 2 Điều 5"},
           Row{"chp_iv__art_7a", "Điều 7a"},  // articles are numbered through chapters
           Row{"chp_iv", "Chương IV"},
           Row{"att_1__art_8", "Điều 8"},  // a step that is no unit is passed over
           Row{"art_5~2__cl_1", "khoản 1 Điều 5"},
           Row{"annex_1", "Phụ lục 1"},
           Row{"preamble", "phần mở đầu"},
           Row{"nothing", "nothing"},
           Row{"", ""},
       }) {
    CHECK(eid_label(row.eid) == row.words);
  }
  for (const char* num : {"đ", "ê", "ô", "ơ", "ư", "ă", "â", "12a", "7đ"})
    CHECK(read_eid_step(eid_step(UnitKind::point, num))->num == num);
}
