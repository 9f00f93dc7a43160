// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

/// A circular under a decree, and the decree of 2021 that ends or leaves that decree.
std::string orphans(const std::string& title, const std::string& ending) {
  Archive archive;
  archive
      .add({"Nghị định", "901/2019/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2019", "Quy định về bến thuyền"},
           "Điều 1. Phao\nBến có phao.\nĐiều 2. Hiệu lực thi hành\nNghị định này có hiệu lực thi hành từ "
           "ngày 01 "
           "tháng 3 năm 2019.")
      .add({"Thông tư", "903/2019/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2019", title},
           "Điều 1. Phao\nPhao sơn đỏ.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày "
           "01 "
           "tháng 7 năm 2019.")
      .add({"Nghị định", "905/2021/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2021",
            "Quy định về bến thuyền, bến phà"},
           "Điều 1. Phao\nBến có hai phao.\nĐiều 2. Hiệu lực thi hành\nNghị định này có hiệu lực thi hành từ "
           "ngày 01 "
           "tháng 3 năm 2021" +
               ending + ".");
  return brief(archive.findings("orphan", true));
}

const std::string kEnds = " và thay thế Nghị định số 901/2019/NĐ-CP";
const std::string kGuides = "Hướng dẫn thi hành Nghị định số 901/2019/NĐ-CP quy định về bến thuyền";

}  // namespace

TEST_CASE("an act in force that guides an act which has ended is an orphan", "[orphan]") {
  CHECK(orphans(kGuides, kEnds).find("orphan warning possible 903/2019/TT-BXD") != std::string::npos);
  // Near misses: the parent stands; the act guides nothing; it ended with its parent (expired-document).
  CHECK(orphans(kGuides, "").empty());
  CHECK(orphans("Quy định về phao bến thuyền", kEnds).empty());
  CHECK(orphans("Quy định chi tiết Nghị định số 901/2019/NĐ-CP quy định về bến thuyền", kEnds).empty());
}
