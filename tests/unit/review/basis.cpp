// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const Head kDecree{"Nghị định", "902/2020/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2020",
                   "Quy định về kho lưu trữ"};
const Head kCircular{"Thông tư", "903/2021/TT-BNV", "BỘ NỘI VỤ", "10 tháng 01 năm 2021",
                     "Quy định về giữ kho"};

std::string bases(const Head& act, const std::string& basis, const Head& other) {
  Archive archive;
  archive
      .add(
          other,
          "Điều 1. Kho\nKho có khóa.\nĐiều 2. Hiệu lực\nVăn bản này có hiệu lực từ ngày 01 tháng 3 năm 2021.")
      .add(
          act,
          basis +
              "\nĐiều 1. Kho\nKho có cửa.\nĐiều 2. Hiệu lực\nVăn bản này có hiệu lực từ ngày 15 tháng 02 năm "
              "2021.");
  return brief(archive.findings("basis", true));
}

}  // namespace

TEST_CASE("a legal basis of lower force, of equal force, in force only later", "[basis]") {
  const Head decree{"Nghị định", "904/2021/NĐ-CP", "CHÍNH PHỦ", "11 tháng 01 năm 2021", "Quy định về mở kho"};
  CHECK(bases(decree, "Căn cứ Thông tư số 903/2021/TT-BNV ngày 10 tháng 01 năm 2021 của Bộ trưởng Bộ Nội vụ;",
              kCircular) == "basis notice likely 904/2021/NĐ-CP preamble > 903/2021/TT-BNV \n");
  CHECK(bases(decree, "Căn cứ Nghị định số 902/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ;",
              kDecree) == "basis notice possible 904/2021/NĐ-CP preamble > 902/2020/NĐ-CP \n");
  CHECK(bases(kCircular, "Căn cứ Nghị định số 902/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ;",
              kDecree) == "basis notice likely 903/2021/TT-BNV preamble > 902/2020/NĐ-CP \n");
}

TEST_CASE("a decision on a single case is no legal basis", "[basis]") {
  CHECK(bases(kCircular, "Căn cứ Quyết định số 1187/QĐ-TTg ngày 05 tháng 5 năm 2020 của Thủ tướng Chính phủ;",
              kDecree) == "basis notice likely 903/2021/TT-BNV preamble\n");
}

TEST_CASE("what is in order, and acts made before the rule, are left alone", "[basis]") {
  Head early = kDecree;
  early.date = "10 tháng 01 năm 2020";
  const Head old{"Thông tư", "903/2015/TT-BNV", "BỘ NỘI VỤ", "10 tháng 01 năm 2015", "Quy định về giữ kho"};
  CHECK(
      bases(old, "Căn cứ Quyết định số 1187/QĐ-TTg ngày 05 tháng 5 năm 2014 của Thủ tướng Chính phủ;", early)
          .empty());
  CHECK(bases(kCircular, "Theo đề nghị của Vụ trưởng Vụ Pháp chế;", kDecree).empty());
}
