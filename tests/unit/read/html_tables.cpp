// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

struct Row {
  const char *body, *expected;
};
void check(const Row& row) {
  CAPTURE(row.body);
  CHECK(dump_bytes("<html><body>" + std::string(row.body) + "</body></html>") == row.expected);
}

}  // namespace

TEST_CASE("data tables: a row a line, cells parted by tabs", "[read]") {
  const Row rows[] = {
      {"<table><tr><th>STT<th>Tên<th>Mức<tr><td>1<td>Bến<br>đò<td>5</table>",
       "T1>STT\tTên\tMức|T1>1\tBến đò\t5|"},
      // Rows without words are dropped; empty cells keep their column, but not at the end.
      {"<table><tr><td>a<td>b<td>c<tr><td><td><td><tr><td><td>x<td></table>", "T1>a\tb\tc|T1>\tx|"},
      // A cell that reaches down keeps its column; a wide one takes several.
      {"<table><tr><td rowspan=2>1<td>a<td>b<tr><td>c<td>d<tr><td colspan=2>e<td>f</table>",
       "T1>1\ta\tb|T1>\tc\td|T1>e\t\tf|"},
      {"<p>x</p><table><caption>Bảng 1</caption><tr><td>a<td>b</table><table><tr><td>c<td>d</table>",
       "x|Bảng 1|T1>a\tb|T2>c\td|"},
      // A table in a cell of data is part of that cell.
      {"<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table><td>f</table>", "T1>a\tb c d e\tf|"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("the head and the signature are read column by column", "[read]") {
  const Row rows[] = {
      {"<table><tr><td>UBND TỈNH VÂN HẢI<br>-----<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - "
       "Hạnh phúc<tr><td>Số: 05/2024/QĐ-UBND<td>Vân Hải, ngày 02</table>",
       "L>UBND TỈNH VÂN HẢI|L>-----|L>Số: 05/2024/QĐ-UBND|L>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|L>Độc lập - "
       "Tự do - Hạnh phúc|L>Vân Hải, ngày 02|"},
      {"<table><tr><td>Nơi nhận:<br>- Như Điều 3;<td>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</table>",
       "L>Nơi nhận:|L>- Như Điều 3;|L>TM. ỦY BAN NHÂN DÂN|L>CHỦ TỊCH|"},
      {"<table><tr><td>&nbsp;<td>KT. BỘ TRƯỞNG<br>THỨ TRƯỞNG</table>", "L>KT. BỘ TRƯỞNG|L>THỨ TRƯỞNG|"},
      // One wide cell parts what is above from what is below.
      {"<table><tr><td>Số: 1/QĐ<td>Độc lập - Tự do<tr><td colspan=2>GIẤY PHÉP<tr><td>Nơi nhận:<td>GIÁM "
       "ĐỐC</table>",
       "L>Số: 1/QĐ|L>Độc lập - Tự do|L>GIẤY PHÉP|L>Nơi nhận:|L>GIÁM ĐỐC|"},
      // Near misses: the words in running text, many columns, a long list.
      {"<table><tr><td>1<td>Gửi nơi nhận hồ sơ: bưu điện<tr><td>2<td>Ký</table>",
       "T1>1\tGửi nơi nhận hồ sơ: bưu điện|T1>2\tKý|"},
      {"<table><tr><td>STT<td>Nơi nhận:<td>Số<td>Ngày<tr><td>1<td>2<td>3<td>4</table>",
       "T1>STT\tNơi nhận:\tSố\tNgày|T1>1\t2\t3\t4|"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("a table that frames the law is read as its text", "[read]") {
  const Row rows[] = {
      {"<table><tr><td><p>Điều 1. Phạm vi</p><p>1. Một</p></table>", "Điều 1. Phạm vi|1. Một|"},
      {"<table><tr><td>một cột<tr><td>hai dòng</table>", "một cột|hai dòng|"},
      {"<table><tr><td>&nbsp;<td><p>Điều 1. Phạm vi</p><p>1. Một</p><tr><td>lề<td>x</table>",
       "Điều 1. Phạm vi|1. Một|lề|x|"},
      // The frame may hold the head and data tables, each read in its own way.
      {"<table><tr><td><table><tr><td>Số: 1/NQ<td>Độc lập - Tự do</table><p>Điều 1. "
       "Phí</p><table><tr><td>a<td>b<tr><td>c<td>d</table></table>",
       "L>Số: 1/NQ|L>Độc lập - Tự do|Điều 1. Phí|T1>a\tb|T1>c\td|"},
      // Near misses: citations in cells, and two texts side by side, are data.
      {"<table><tr><td>Hành vi<td>Điều 5. Luật A<tr><td>x<td>Điều 6. Luật A</table>",
       "T1>Hành vi\tĐiều 5. Luật A|T1>x\tĐiều 6. Luật A|"},
      {"<table><tr><td><p>Điều 1. Cũ</p><p>a</p><td><p>Điều 1. Mới</p><p>b</p></table>",
       "T1>Điều 1. Cũ a\tĐiều 1. Mới b|"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("spans of a hostile size cost little", "[read]") {
  std::string page = "<html><body><table>";
  for (int i = 0; i < 3000; ++i) page += "<tr><td colspan=1000 rowspan=65534>a<td>b";
  const auto document = read_document(page, "x").value();
  CHECK(document.text.utf8.size() < 1'000'000);
  CHECK(document.blocks.size() == 3000);
}
