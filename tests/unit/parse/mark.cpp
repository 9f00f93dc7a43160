// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/mark.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {

struct Row {
  const char* line;
  LineMark mark;
};

}  // namespace

TEST_CASE("lines told by their words", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LineMark::nation},
      {"CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", LineMark::nation},
      {"C Ộ N G  H Ò A  X Ã  H Ộ I  C H Ủ  N G H Ĩ A  V I Ệ T  N A M", LineMark::nation},
      {"VIỆT NAM DÂN CHỦ CỘNG HÒA", LineMark::nation},
      {"Cộng hòa xã hội chủ nghĩa Việt Nam", LineMark::nation},
      {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", LineMark::nation},
      {"CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LineMark::nation},
      {"Công dân nước Cộng hòa xã hội chủ nghĩa Việt Nam có quyền neo thuyền.", LineMark::none},
      {"Cộng hòa xã hội chủ nghĩa Việt Nam là nước có nhiều bến thuyền.", LineMark::none},
      {"CƠ QUAN ĐẠI DIỆN NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LineMark::none},
      {"CỘNG: 315,40", LineMark::none},
      {"Độc lập - Tự do - Hạnh phúc", LineMark::motto},
      {"Độc lập – Tự do – Hạnh phúc", LineMark::motto},
      {"Độc lập về tài chính", LineMark::none},
      {"-------", LineMark::separator},
      {"______________", LineMark::separator},
      {"- 5", LineMark::none},
      {"Căn cứ Luật Ban hành văn bản quy phạm pháp luật;", LineMark::basis},
      {"Căn cước công dân;", LineMark::none},
      {"QUYẾT ĐỊNH:", LineMark::enacting},
      {"QUYẾT NGHỊ :", LineMark::enacting},
      {"QUYẾT ĐỊNH", LineMark::none},  // the name of the type
      {"TM. ỦY BAN NHÂN DÂN", LineMark::signing},
      {"KT.CHỦ TỊCH", LineMark::signing},
      {"Q. BỘ TRƯỞNG", LineMark::signing},
      {"TM. ông Nam", LineMark::none},
      {"PHÓ CHỦ TỊCH", LineMark::signing_position},
      {"CHỦ TỊCH HỘI ĐỒNG", LineMark::none},
      {"(Đã ký)", LineMark::signed_note},
      {"Nơi nhận:", LineMark::recipients},
      {"Nơi nhận hồ sơ là bộ phận một cửa.", LineMark::none},
      {"Luật này được Quốc hội khóa XIII, kỳ họp thứ 9 thông qua ngày 22 tháng 6 năm 2015.",
       LineMark::closing},
      {"Luật này quy định việc thông qua ngân sách trước ngày 31 tháng 12.", LineMark::none},
      {"PHỤ LỤC II", LineMark::annex},
      {"Phụ lục số 3", LineMark::annex},
      {"PHỤ LỤC DANH MỤC HÀNG HÓA", LineMark::annex},
      {"Phụ lục này gồm 3 phần", LineMark::none},
      {"Phụ lục I ban hành kèm theo Quyết định này được thay thế", LineMark::none},
      {"Mẫu số 01", LineMark::form},
      {"BIỂU SỐ 2A", LineMark::form},
      {"Mẫu đơn đề nghị", LineMark::none},
      {"Biểu mẫu kèm theo", LineMark::none},
      {"QUY CHẾ TIẾP CÔNG DÂN", LineMark::attached},
      {"QUY ĐỊNH", LineMark::attached},
      {"QUY ĐỊNH về việc", LineMark::none},
      {"(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)", LineMark::attachment_note},
      {"(sau đây gọi là Sở)", LineMark::none},
      {"XÁC THỰC VĂN BẢN HỢP NHẤT", LineMark::certification},
      {"[1] Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1", LineMark::end_notes},
      {"[1] Ghi tên cơ quan.", LineMark::none},  // a note of a form
  }));
  CAPTURE(row.line);
  CHECK(mark_of(row.line) == row.mark);
}
