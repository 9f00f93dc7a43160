// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const std::string kHead =
    "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 911/2021/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVân Hải, ngày "
    "05 "
    "tháng 5 năm 2021\nQUYẾT ĐỊNH\nBan hành quy định quản lý chợ\n";
const std::string kBody =
    "Điều 1. Chợ\nNgười phụ trách mở sổ theo dõi việc giữ gìn vệ sinh, ghi rõ ngày kiểm tra, người kiểm "
    "tra.\n"
    "Điều 2. Quầy\nQuầy hàng đặt cách lối đi một mét, có biển tên và giá của từng thứ hàng bày bán trong "
    "ngày.\n";
const std::string kOther =
    "Điều 1. Thuyền\nThuyền trưởng giữ phao cứu sinh ở mũi thuyền, thử còi trước khi rời bến trong mọi "
    "trường hợp.\n"
    "Điều 2. Bến\nBến có cọc neo, đèn và bảng ghi số người được chở, do chủ bến lắp đặt và trông coi hằng "
    "đêm.\n";

std::size_t count(const std::string& path, const std::string& text, bool possible = false) {
  Archive archive;
  archive.add_text(path, text);
  return archive.findings("archive", possible).size();
}

}  // namespace

TEST_CASE("files that are double, cut off, empty or misnamed", "[archive]") {
  CHECK(count("qd-911-2021-ubnd.txt", kHead + kBody) == 0);
  CHECK(count("qd-912-2021-ubnd.txt", kHead + kBody) == 1);
  CHECK(count("tap-5-trang-12.txt", kHead + kBody) == 0);
  CHECK(count("a.txt", kHead + kBody + "Điều 3. Sổ\nSổ được đặt ở nơi mọi người nhìn thấy và") == 1);
  CHECK(count("a.txt", kHead) == 1);
  Archive twins, strangers;
  twins.add_text("a.txt", kHead + kBody).add_text("b.txt", kHead + kBody);
  strangers.add_text("a.txt", kHead + kBody).add_text("b.txt", kHead + kOther);
  REQUIRE(twins.findings("archive").size() == 1);
  CHECK(twins.findings("archive")[0].severity == "notice");
  REQUIRE(strangers.findings("archive").size() == 1);
}

TEST_CASE("twins under other spellings", "[archive]") {
  const auto twins = [](const std::string& a, const std::string& b) {
    Archive archive;
    archive.add_text("a.txt", a).add_text("b.txt", b);
    return archive.findings("archive").size();
  };
  const auto head = [](const std::string& number) {
    return "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: " + number +
           "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVân Hải, ngày 05 tháng 5 năm 2004\nQUYẾT ĐỊNH\nVề chợ\n";
  };
  CHECK(twins(head("5/2004/QĐ-UB") + kBody, head("05/2004/QĐ-UBND") + kBody) == 1);
  CHECK(twins(head("5/2004/QĐ-UB") + kBody, head("15/2004/QĐ-UBND") + kBody) == 0);
  // Acts without a number: by type, title and day.
  const auto old = [](const std::string& day) {
    return "QUỐC HỘI\nHà Nội, ngày " + day + "\nLUẬT\nBẾN THUYỀN\n" + kBody;
  };
  CHECK(twins(old("05 tháng 5 năm 1990"), old("05 tháng 5 năm 1990")) == 1);
  CHECK(twins(old("05 tháng 5 năm 1990"), old("06 tháng 5 năm 1990")) == 0);
}

TEST_CASE("the id of a finding on a file without a number stays when the folder is moved", "[archive]") {
  const auto id = [](const std::string& path) {
    const auto findings = Archive{}
                              .add_text(path, "QUYẾT ĐỊNH\nVề bến thuyền\nĐiều 1. Phao\nChủ bến đặt phao và")
                              .findings("archive");
    return findings.empty() ? std::string() : findings.front().id;
  };
  CHECK_FALSE(id("kho/cat.txt").empty());
  CHECK(id("kho/cat.txt") == id("noi-khac/nam-2026/cat.txt"));
  CHECK(id("kho/cat.txt") != id("kho/khac.txt"));
}
