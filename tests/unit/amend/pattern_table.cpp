// SPDX-License-Identifier: GPL-3.0-or-later
// The table of amendment patterns: each row's sentence with what it commands, and beside it a sentence that
// looks alike and commands nothing. Rows C08, D19, D22, D23, E04 to E09 and H03 to H05 stand in patterns.cpp,
// the G rows (first and last days) with the metadata.
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

namespace {

struct Row {
  const char* id;
  bool amending;  ///< the title says that Nghị định 15/2021/NĐ-CP is amended
  const char* text;
  const char* expected;
  const char* near_miss;
};

std::string title_of(const Row& row) {
  return row.amending ? "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP" : "Quy định về bến đò";
}

void check(const Row& row) {
  CAPTURE(row.id);
  CHECK(commands(row.text, title_of(row)) == row.expected);
  // What the title alone says is amended is told even of an act without an instruction that can be read.
  if (*row.near_miss == '\0') return;
  const std::string beside = commands(row.near_miss, title_of(row));
  CHECK((beside.empty() || beside == "replace 15/2021/NĐ-CP [" + title_of(row) + "]"));
}

}  // namespace

TEST_CASE("sentences that amend units", "[amend]") {
  check(GENERATE(values<Row>({
      {"A01", true, "Nội dung\n1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:\n“2. Đoạn một.\nĐoạn hai.”",
       "replace 15/2021/NĐ-CP#art_5__cl_2 '' > '2. Đoạn một.\nĐoạn hai.'",
       "Việc sửa đổi, bổ sung khoản 2 Điều 5 thực hiện như sau: gửi văn bản đề nghị."},
      {"A02", true, "Nội dung\n1. Sửa đổi, bổ sung Điều 8 như sau:\n“Điều 8. Những nhu cầu vốn”",
       "replace 15/2021/NĐ-CP#art_8 '' > 'Điều 8. Những nhu cầu vốn'",
       "Hồ sơ được sửa đổi, bổ sung theo Điều 8."},
      {"A03", true,
       "Sửa đổi, bổ sung điểm c khoản 6 Điều 2 như sau:", "replace 15/2021/NĐ-CP#art_2__cl_6__point_c",
       "Người nộp sửa đổi, bổ sung hồ sơ nêu tại điểm c khoản 6 Điều 2."},
      {"A04", true,
       "Nội dung\n6. Sửa đổi, bổ sung Điều 22 như sau:\na) Sửa đổi, bổ sung khoản 1 như sau:\n“1. Một.”;\nb) "
       "Sửa đổi, bổ sung điểm a khoản 2 như sau:\n“a) Hai.”",
       "replace 15/2021/NĐ-CP#art_22__cl_1 '' > '1. Một.'\nreplace 15/2021/NĐ-CP#art_22__cl_2__point_a '' > "
       "'a) Hai.'",
       "Nội dung\n6. Điều 22 quy định như sau:\na) Khoản 1 về thuế;\nb) Khoản 2 về phí."},
      {"A05", true,
       "Nội dung\n6. Sửa đổi, bổ sung một số khoản của Điều 12 như sau:\na) Sửa đổi khoản 3 như sau:\n“3. "
       "Ba.”",
       "replace 15/2021/NĐ-CP#art_12__cl_3 '' > '3. Ba.'",
       "Nội dung\n6. Một số khoản của Điều 12 áp dụng như sau:\na) Khoản 3 áp dụng từ năm 2026."},
      {"A06", true,
       "Nội dung\n1. Sửa đổi, bổ sung điểm a và bổ sung điểm c vào sau điểm b khoản 3 Điều 7 như sau:\n“a) "
       "Một.”\n“c) Ba.”",
       "replace 15/2021/NĐ-CP#art_7__cl_3__point_a '' > 'a) Một.'\ninsert 15/2021/NĐ-CP#art_7__cl_3__point_c "
       "'' > 'c) Ba.'",
       "Điểm a và điểm c khoản 3 Điều 7 được áp dụng khi bổ sung hồ sơ."},
      {"A07", true, "Sửa đổi, bổ sung các khoản 1, 3 và 5 Điều 9 như sau:",
       "replace 15/2021/NĐ-CP#art_9__cl_1\nreplace 15/2021/NĐ-CP#art_9__cl_3\nreplace "
       "15/2021/NĐ-CP#art_9__cl_5",
       "Các khoản 1, 3 và 5 Điều 9 áp dụng khi sửa đổi giấy phép."},
      {"A08", true, "Sửa đổi khoản 4 Điều 10 như sau:", "replace 15/2021/NĐ-CP#art_10__cl_4",
       "Người sửa đổi hồ sơ theo khoản 4 Điều 10 phải nộp lệ phí."},
      {"A09", true, "Sửa đổi, bổ sung đoạn mở đầu khoản 1 Điều 6 như sau:",
       "replace 15/2021/NĐ-CP#art_6__cl_1 [đoạn mở đầu]",
       "Đoạn mở đầu khoản 1 Điều 6 nêu các trường hợp sửa đổi, bổ sung giấy phép."},
      {"A10", true, "Sửa đổi, bổ sung đoạn thứ hai khoản 3 Điều 18 như sau:",
       "replace 15/2021/NĐ-CP#art_18__cl_3 [đoạn thứ hai]",
       "Đoạn đường thứ hai nêu tại khoản 3 Điều 18 được bổ sung biển báo."},
      {"A11", true, "Sửa đổi tên Điều 14 như sau:", "replace 15/2021/NĐ-CP#art_14 [tên]",
       "Thay đổi tên doanh nghiệp theo Điều 14 như sau: nộp hồ sơ."},
      {"A12", true, "Nội dung\n1. Sửa đổi tên Chương III như sau:\n“Chương III. QUẢN LÝ VỐN”",
       "replace 15/2021/NĐ-CP#chp_iii [tên] '' > 'Chương III. QUẢN LÝ VỐN'",
       "Tên chương trình nêu tại Chương III được sửa đổi khi cần."},
      {"A13", true, "Sửa đổi, bổ sung Mục 2 Chương IV như sau:", "replace 15/2021/NĐ-CP#chp_iv__sec_2",
       "Mục đích sửa đổi, bổ sung nêu tại Mục 2 Chương IV."},
      {"A14", true, "Khoản 3 Điều 4 được sửa đổi, bổ sung như sau:", "replace 15/2021/NĐ-CP#art_4__cl_3",
       "Giấy phép theo khoản 3 Điều 4 được sửa đổi, bổ sung khi thay đổi địa chỉ."},
      {"A15", false,
       "Điều 170 của Luật số 68/2014/QH13 được sửa đổi, bổ sung như sau:", "replace 68/2014/QH13#art_170",
       "Doanh nghiệp theo Điều 170 của Luật số 68/2014/QH13 được sửa đổi giấy phép."},
      {"A16", true,
       "Sửa đổi, bổ sung điểm b(iii) khoản 2 Điều 22 (đã được sửa đổi, bổ sung bởi điểm c khoản 6 Điều 1 "
       "Thông tư số 06/2023/TT-NHNN) như sau:",
       "replace 15/2021/NĐ-CP#art_22__cl_2__point_b__subpoint_iii",
       "Điểm b(iii) khoản 2 Điều 22 (đã được sửa đổi, bổ sung bởi điểm c khoản 6 Điều 1 Thông tư số "
       "06/2023/TT-NHNN) được áp dụng."},
      {"A17", false,
       "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ "
       "quy định chi tiết một số nội dung về quản lý dự án đầu tư xây dựng\n1. Sửa đổi khoản 4 Điều 10 như "
       "sau:\n“4. Bốn.”",
       "replace 15/2021/NĐ-CP#art_10__cl_4 '' > '4. Bốn.'",
       "Tổ chức thực hiện một số điều của Nghị định số 15/2021/NĐ-CP\n1. Khoản 4 Điều 10 thực hiện như sau: "
       "lập sổ."},
      {"A18", false,
       "Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 15/2020/QĐ-TTg ngày 10 "
       "tháng 5 năm 2020\n1. Sửa đổi khoản 4 Điều 10 như sau:\n“4. Bốn.”",
       "replace 15/2020/QĐ-TTg#att_1__art_10__cl_4 '' > '4. Bốn.'",
       "Thực hiện Quy định ban hành kèm theo Quyết định số 15/2020/QĐ-TTg\n1. Khoản 4 Điều 10 thực hiện như "
       "sau: lập sổ."},
      {"A19", true, "Sửa đổi, bổ sung gạch đầu dòng thứ hai điểm a khoản 1 Điều 3 như sau:",
       "replace 15/2021/NĐ-CP#art_3__cl_1__point_a [gạch đầu dòng thứ hai]",
       "Gạch bỏ dòng thứ hai của tờ khai nêu tại điểm a khoản 1 Điều 3."},
      {"A20", true, "Sửa đổi, bổ sung số thứ tự 15 Mục II Phụ lục I như sau:",
       "replace 15/2021/NĐ-CP#annex_i__sec_ii [số thứ tự 15]",
       "Số thứ tự 15 Mục II Phụ lục I được bổ sung hồ sơ trong 05 ngày."},
      {"A21", false,
       "Thay thế Phụ lục II ban hành kèm theo Nghị định số 08/2022/NĐ-CP bằng Phụ lục II ban hành kèm theo "
       "Nghị định này.",
       "replace 08/2022/NĐ-CP#annex_ii",
       "Thiết bị thay thế nêu tại Phụ lục II ban hành kèm theo Nghị định số 08/2022/NĐ-CP được kiểm tra."},
      {"A22", true, "Thay thế Mẫu số 05 tại Phụ lục I bằng Mẫu số 05 ban hành kèm theo Nghị định này.",
       "replace 15/2021/NĐ-CP#annex_i__form_05", "Mẫu số 05 tại Phụ lục I dùng để khai thay thế thẻ hỏng."},
      {"A23", false, "Sửa đổi, bổ sung Điều 3 Nghị quyết số 21/2022/NQ-QH15 như sau:\n1. Mức thu theo bảng.",
       "replace 21/2022/NQ-QH15#art_3", "Mức thu sửa đổi theo Điều 3 Nghị quyết số 21/2022/NQ-QH15."},
  })));
}

TEST_CASE("sentences that put in", "[amend]") {
  check(GENERATE(values<Row>({
      {"B01", true, "Nội dung\n1. Bổ sung Điều 7a vào sau Điều 7 như sau:\n“Điều 7a. Mới”",
       "insert 15/2021/NĐ-CP#art_7a '' > 'Điều 7a. Mới'",
       "Bổ sung biển báo vào sau trạm thu phí nêu tại Điều 7."},
      {"B02", true, "Bổ sung khoản 8a vào sau khoản 8 Điều 4 như sau:", "insert 15/2021/NĐ-CP#art_4__cl_8a",
       "Bổ sung khoản tiền thiếu theo khoản 8 Điều 4."},
      {"B03", true, "Bổ sung khoản 12 vào Điều 2 như sau:", "insert 15/2021/NĐ-CP#art_2__cl_12",
       "Bổ sung khoản thu vào ngân sách theo Điều 2."},
      {"B04", true, "Bổ sung khoản 5 Điều 26 như sau:", "insert 15/2021/NĐ-CP#art_26__cl_5",
       "Bổ sung hồ sơ theo khoản 5 Điều 26."},
      {"B05", true, "Bổ sung các khoản 4, 5 và 6 vào sau khoản 3 Điều 11 như sau:",
       "insert 15/2021/NĐ-CP#art_11__cl_4\ninsert 15/2021/NĐ-CP#art_11__cl_5\ninsert "
       "15/2021/NĐ-CP#art_11__cl_6",
       "Bổ sung các khoản chi 4, 5 và 6 theo Điều 11."},
      {"B06", true, "Bổ sung điểm đ1 vào sau điểm đ khoản 2 Điều 9 như sau:",
       "insert 15/2021/NĐ-CP#art_9__cl_2__point_dd1",
       "Bổ sung điểm dừng đỗ vào tuyến nêu tại khoản 2 Điều 9."},
      {"B07", true, "Bổ sung điểm c(iv) khoản 2 Điều 22 như sau:",
       "insert 15/2021/NĐ-CP#art_22__cl_2__point_c__subpoint_iv",
       "Bổ sung điểm bán hàng theo điểm c khoản 2 Điều 22."},
      {"B08", true, "Nội dung\n1. Bổ sung Mục 3 Chương II như sau:\n“Mục 3. VAY ĐIỆN TỬ\nĐiều 32a. Một”",
       "insert 15/2021/NĐ-CP#chp_ii__sec_3 '' > 'Mục 3. VAY ĐIỆN TỬ\nĐiều 32a. Một'",
       "Bổ sung mục tiêu của Chương II."},
      {"B09", true, "Nội dung\n1. Bổ sung Chương Va vào sau Chương V như sau:\n“Chương Va. MỚI”",
       "insert 15/2021/NĐ-CP#chp_va '' > 'Chương Va. MỚI'",
       "Bổ sung chương trình học vào sau kỳ thi nêu tại Chương V."},
      {"B10", true,
       "Bổ sung đoạn cuối vào khoản 2 Điều 8 như sau:", "insert 15/2021/NĐ-CP#art_8__cl_2 [đoạn cuối]",
       "Bổ sung đoạn đường cuối vào tuyến nêu tại khoản 2 Điều 8."},
      {"B11", false, "Bổ sung Phụ lục IV ban hành kèm theo Nghị định số 52/2020/NĐ-CP.",
       "insert 52/2020/NĐ-CP#annex_iv",
       "Bổ sung hồ sơ theo Phụ lục IV ban hành kèm theo Nghị định số 52/2020/NĐ-CP."},
      {"B12", true,
       "Bổ sung cụm từ “, đặc khu” vào sau cụm từ “phường” tại khoản 1 Điều 3, điểm a khoản 2 Điều 5.",
       "insert_words 15/2021/NĐ-CP#art_3__cl_1 'phường' > ', đặc khu'\ninsert_words "
       "15/2021/NĐ-CP#art_5__cl_2__point_a 'phường' > ', đặc khu'",
       "Biển hiệu bổ sung chữ “phường” theo khoản 1 Điều 3."},
      {"B13", true, "Bổ sung từ “hoặc” vào cuối điểm b khoản 1 Điều 20.",
       "insert_words 15/2021/NĐ-CP#art_20__cl_1__point_b [cuối] '' > 'hoặc'",
       "Bổ sung từ ngữ chuyên môn theo điểm b khoản 1 Điều 20."},
      {"B14", false, "Bổ sung khoản 3 vào sau khoản 2 Điều 7 của Luật Biển Việt Nam số 18/2012/QH13 như sau:",
       "insert 18/2012/QH13#art_7__cl_3",
       "Bổ sung khoản chi theo khoản 2 Điều 7 của Luật Biển Việt Nam số 18/2012/QH13."},
  })));
}

TEST_CASE("sentences that change words", "[amend]") {
  check(GENERATE(values<Row>({
      {"C01", true,
       "Thay thế cụm từ “Sở Kế hoạch và Đầu tư” bằng cụm từ “Sở Tài chính” tại khoản 1, khoản 3 Điều 5 và "
       "Điều 9.",
       "replace_words 15/2021/NĐ-CP#art_5__cl_1 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'\nreplace_words "
       "15/2021/NĐ-CP#art_5__cl_3 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'\nreplace_words "
       "15/2021/NĐ-CP#art_9 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'",
       "Cụm từ “Sở Tài chính” tại khoản 1 Điều 5 chỉ cơ quan chuyên môn."},
      {"C02", true, "Thay thế từ “huyện” bằng từ “xã” tại toàn bộ Nghị định.",
       "replace_words 15/2021/NĐ-CP 'huyện' > 'xã'", "Thay thế biển “huyện” bằng biển mới."},
      {"C03", true,
       "Cụm từ “Bộ Lao động - Thương binh và Xã hội” được thay thế bằng cụm từ “Bộ Nội vụ” tại Điều 3, Điều "
       "8.",
       "replace_words 15/2021/NĐ-CP#art_3 'Bộ Lao động - Thương binh và Xã hội' > 'Bộ Nội vụ'\nreplace_words "
       "15/2021/NĐ-CP#art_8 'Bộ Lao động - Thương binh và Xã hội' > 'Bộ Nội vụ'",
       "Cụm từ “Bộ Nội vụ” được hiểu là cơ quan của Chính phủ."},
      {"C04", true,
       "Nội dung\n1. Thay thế một số cụm từ tại các điều, khoản, điểm như sau:\na) Thay thế cụm từ “A” bằng "
       "cụm từ “B” tại Điều 4;\nb) Thay thế cụm từ “C” bằng cụm từ “D” tại Điều 6.",
       "replace_words 15/2021/NĐ-CP#art_4 'A' > 'B'\nreplace_words 15/2021/NĐ-CP#art_6 'C' > 'D'",
       "Nội dung\n1. Một số cụm từ tại các điều được hiểu như sau:\na) “A” là bến."},
      {"C05", true, "Bỏ cụm từ “cấp huyện” tại điểm b khoản 2 Điều 4.",
       "delete_words 15/2021/NĐ-CP#art_4__cl_2__point_b 'cấp huyện' > ''",
       "Bỏ phiếu “cấp huyện” theo điểm b khoản 2 Điều 4."},
      {"C06", true, "Bãi bỏ cụm từ “, thị trấn” tại khoản 3 Điều 2.",
       "delete_words 15/2021/NĐ-CP#art_2__cl_3 ', thị trấn' > ''",
       "Việc bãi bỏ cụm từ tại khoản 3 Điều 2 do cơ quan ban hành quyết định."},
      {"C07", true, "Thay thế cụm từ “30 ngày” bằng cụm từ “15 ngày làm việc” tại khoản 2 Điều 8.",
       "replace_words 15/2021/NĐ-CP#art_8__cl_2 '30 ngày' > '15 ngày làm việc'",
       "Thời hạn “30 ngày” tại khoản 2 Điều 8 thay cho thời hạn ghi trên giấy phép."},
      {"C09", true,
       "Thay thế cụm từ “quy định tại khoản 2 Điều 7” bằng cụm từ “quy định tại khoản 3 Điều 7” tại Điều 15.",
       "replace_words 15/2021/NĐ-CP#art_15 'quy định tại khoản 2 Điều 7' > 'quy định tại khoản 3 Điều 7'",
       "Giấy tờ thay thế quy định tại khoản 2 Điều 7 nộp theo Điều 15."},
      {"C10", true, "Thay thế các cụm từ “A”, “B” bằng các cụm từ tương ứng “C”, “D” tại Điều 3.",
       "replace_words 15/2021/NĐ-CP#art_3 'A' > 'C'\nreplace_words 15/2021/NĐ-CP#art_3 'B' > 'D'",
       "Các cụm từ “A”, “B” tương ứng với “C”, “D” tại Điều 3."},
  })));
}

TEST_CASE("sentences that repeal, replace and end", "[amend]") {
  check(GENERATE(values<Row>({
      {"D01", true, "Bãi bỏ khoản 5 Điều 7.", "repeal 15/2021/NĐ-CP#art_7__cl_5",
       "Việc bãi bỏ khoản phí nêu tại khoản 5 Điều 7 do Chính phủ quyết định."},
      {"D02", false, "Bãi bỏ Điều 29, Điều 32 và Điều 32g của Thông tư số 39/2016/TT-NHNN.",
       "repeal 39/2016/TT-NHNN#art_29\nrepeal 39/2016/TT-NHNN#art_32\nrepeal 39/2016/TT-NHNN#art_32g",
       "Quyết định bãi bỏ giấy phép theo Điều 29 của Thông tư số 39/2016/TT-NHNN."},
      {"D03", true, "Bãi bỏ điểm c khoản 2, khoản 4 Điều 6; Điều 10; Mục 2 Chương III.",
       "repeal 15/2021/NĐ-CP#art_6__cl_2__point_c\nrepeal 15/2021/NĐ-CP#art_6__cl_4\nrepeal "
       "15/2021/NĐ-CP#art_10\nrepeal 15/2021/NĐ-CP#chp_iii__sec_2",
       "Người bị hủy bỏ kết quả theo khoản 4 Điều 6; Điều 10."},
      {"D04", false,
       "Bãi bỏ toàn bộ Quyết định số 12/2018/QĐ-TTg ngày 05 tháng 6 năm 2018 ban hành Quy định về quản lý "
       "chợ.",
       "repeal_document 12/2018/QĐ-TTg", "Bãi bỏ toàn bộ kết quả thi theo Quyết định số 12/2018/QĐ-TTg."},
      {"D05", false,
       "Nội dung\n1. Bãi bỏ một phần văn bản quy phạm pháp luật sau đây:\na) Điều 3, Điều 4 Quyết định số "
       "20/2019/QĐ-TTg.",
       "repeal 20/2019/QĐ-TTg#art_3\nrepeal 20/2019/QĐ-TTg#art_4",
       "Nội dung\n1. Thực hiện một phần văn bản sau đây:\na) Điều 3 Quyết định số 20/2019/QĐ-TTg."},
      {"D06", false,
       "Bãi bỏ các văn bản quy phạm pháp luật sau đây:\n1. Nghị định số 10/2010/NĐ-CP;\n2. Nghị định số "
       "11/2011/NĐ-CP.",
       "repeal_document 10/2010/NĐ-CP\nrepeal_document 11/2011/NĐ-CP",
       "Áp dụng các văn bản quy phạm pháp luật sau đây:\n1. Nghị định số 10/2010/NĐ-CP;\n2. Nghị định số "
       "11/2011/NĐ-CP."},
      {"D07", false, "Hủy bỏ Chỉ thị số 08/2010/CT-TTg ngày 12/4/2010.", "repeal_document 08/2010/CT-TTg",
       "Hủy bỏ hợp đồng ký theo Chỉ thị số 08/2010/CT-TTg."},
      {"D08", false,
       "Nghị định này thay thế Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.",
       "replace_document 61/2018/NĐ-CP", "Chăm sóc thay thế theo Nghị định số 61/2018/NĐ-CP của Chính phủ."},
      {"D09", false,
       "Nghị định này có hiệu lực thi hành kể từ ngày 05/11/2019, thay thế Quyết định số 1090/QĐ-TTg ngày "
       "01/6/2015.",
       "replace_document 1090/QĐ-TTg",
       "Thiết bị có hiệu lực kiểm định thay thế thiết bị cũ theo Quyết định số 1090/QĐ-TTg."},
      {"D10", false,
       "Luật số 80/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 63/2020/QH14 hết hiệu lực thi "
       "hành từ ngày Nghị định này có hiệu lực thi hành, trừ trường hợp quy định tại khoản 4 Điều này và "
       "Điều 72 của Nghị định này.",
       "expire 80/2015/QH13 [trừ trường hợp quy định tại khoản 4 Điều này và Điều 72 của Nghị định này.]",
       "Khi Luật số 80/2015/QH13 hết hiệu lực thì thực hiện theo luật mới."},
      {"D11", false,
       "Khoản 1 Điều 46 của Luật số 80/2015/QH13 hết hiệu lực thi hành từ ngày Nghị định này được thông qua.",
       "expire 80/2015/QH13#art_46__cl_1",
       "Giấy phép theo khoản 1 Điều 46 của Luật số 80/2015/QH13 hết hiệu lực sau 05 năm."},
      {"D12", false,
       "Nội dung\n1. Các văn bản sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:\na) "
       "Thông tư số 12/2010/TT-NHNN;\nb) Thông tư số 13/2010/TT-NHNN.",
       "expire 12/2010/TT-NHNN\nexpire 13/2010/TT-NHNN",
       "Nội dung\n1. Các văn bản sau đây còn hiệu lực:\na) Thông tư số 12/2010/TT-NHNN;\nb) Thông tư số "
       "13/2010/TT-NHNN."},
      {"D13", false,
       "Quyết định số 1627/2001/QĐ-NHNN, Quyết định số 28/2002/QĐ-NHNN và Quyết định số 127/2005/QĐ-NHNN hết "
       "hiệu lực.",
       "expire 1627/2001/QĐ-NHNN\nexpire 28/2002/QĐ-NHNN\nexpire 127/2005/QĐ-NHNN",
       "Giấy phép cấp theo Quyết định số 1627/2001/QĐ-NHNN hết hiệu lực sau 02 năm."},
      {"D14", false, "Bãi bỏ khoản 8, điểm b khoản 9 Điều 1 Thông tư số 06/2023/TT-NHNN.",
       "repeal 06/2023/TT-NHNN#art_1__cl_8\nrepeal 06/2023/TT-NHNN#art_1__cl_9__point_b",
       "Khoản 8, điểm b khoản 9 Điều 1 Thông tư số 06/2023/TT-NHNN áp dụng đối với khoản vay cũ."},
      {"D15", false, "Bãi bỏ các quy định trước đây trái với Nghị định này.", "",
       "Không được ban hành quy định trái với Nghị định này."},
      {"D16", false, "Những quy định trước đây trái với Nghị định này đều bãi bỏ.", "",
       "Những quy định trước đây không trái với Nghị định này vẫn áp dụng."},
      {"D17", false, "Bãi bỏ nội dung tại số thứ tự 1 Phụ lục ban hành kèm theo Quyết định số 5918/QĐ-TTg.",
       "repeal_document 5918/QĐ-TTg [nội dung tại số thứ tự 1 Phụ lục ban hành kèm theo]",
       "Nội dung tại số thứ tự 1 Phụ lục ban hành kèm theo Quyết định số 5918/QĐ-TTg do Sở thực hiện."},
      {"D18", false,
       "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ và hết hiệu lực một phần năm 2025.",
       "", "Công bố danh mục hàng hóa theo quy định."},
      {"D20", false, "Nghị định này được thực hiện đến hết ngày 31 tháng 12 năm 2025.",
       "expire 77/2025/NĐ-CP @2026-01-01", "Báo cáo được thực hiện đến hết ngày 31 tháng 12 năm 2025."},
      {"D21", false, "Nghị định này được thực hiện trong thời gian 05 năm kể từ ngày có hiệu lực thi hành.",
       "expire 77/2025/NĐ-CP @2030-05-20",
       "Dự án được thực hiện trong thời gian 05 năm kể từ ngày khởi công."},
      {"D24", false, "Thay thế Điều 5, Điều 6 của Quyết định số 30/2013/QĐ-TTg.",
       "replace 30/2013/QĐ-TTg#art_5\nreplace 30/2013/QĐ-TTg#art_6",
       "Người thay thế theo Điều 5 của Quyết định số 30/2013/QĐ-TTg."},
  })));
}

TEST_CASE("sentences that suspend", "[amend]") {
  check(GENERATE(values<Row>({
      {"E01", false,
       "Ngưng hiệu lực thi hành khoản 8 (đã được bổ sung theo khoản 2 Điều 1 Thông tư số 06/2023/TT-NHNN), "
       "khoản 9 và khoản 10 Điều 8 của Thông tư số 39/2016/TT-NHNN cho đến ngày có hiệu lực thi hành của văn "
       "bản quy phạm pháp luật mới quy định về các vấn đề này.",
       "suspend 39/2016/TT-NHNN#art_8__cl_8\nsuspend 39/2016/TT-NHNN#art_8__cl_9\nsuspend "
       "39/2016/TT-NHNN#art_8__cl_10",
       "Ngưng cung cấp dịch vụ theo Điều 8 của Thông tư số 39/2016/TT-NHNN."},
      {"E02", false,
       "Tạm ngưng hiệu lực toàn bộ Quyết định số 11/2024/QĐ-TTg từ ngày 01/8/2025 đến hết ngày 31/12/2025.",
       "suspend 11/2024/QĐ-TTg @2025-08-01 until 2026-01-01",
       "Tạm ngưng kinh doanh theo Quyết định số 11/2024/QĐ-TTg từ ngày 01/8/2025."},
      {"E03", false, "Đình chỉ việc thi hành Điều 4 Nghị quyết số 05/2024/NQ-QH15.",
       "suspend 05/2024/NQ-QH15#art_4", "Đình chỉ việc học theo Điều 4 Nghị quyết số 05/2024/NQ-QH15."},
  })));
}

TEST_CASE("sentences that correct", "[amend]") {
  check(GENERATE(values<Row>({
      {"F01", false,
       "Đính chính lỗi kỹ thuật trình bày tại khoản 2 Điều 5 Nghị quyết số 12/2023/NQ-QH15 như sau: “khoản 3 "
       "Điều 4” sửa thành “khoản 4 Điều 4”.",
       "correct 12/2023/NQ-QH15#art_5__cl_2 'khoản 3 Điều 4' > 'khoản 4 Điều 4'",
       "Việc đính chính khoản 2 Điều 5 Nghị quyết số 12/2023/NQ-QH15 do cơ quan ban hành thực hiện."},
      {"F02", false,
       "Đính chính Nghị định số 10/2023/NĐ-CP như sau: Tại dòng thứ 3 từ trên xuống, trang 5: đã in “2023”, "
       "nay sửa lại là “2024”.",
       "correct 10/2023/NĐ-CP '2023' > '2024'", "Tờ khai đã in “2023” thì không được sửa."},
      {"F03", false, "Đính chính cụm từ “ngày làm việc” thành “ngày” tại Điều 3 Nghị định số 10/2023/NĐ-CP.",
       "correct 10/2023/NĐ-CP#art_3 'ngày làm việc' > 'ngày'",
       "Cơ quan báo chí đính chính thông tin trong “ngày làm việc” tiếp theo."},
      {"F04", false, "Đính chính sai sót tại Phụ lục ban hành kèm theo Quyết định số 19/2024/QĐ-TTg.",
       "correct 19/2024/QĐ-TTg", "Thông tin sai sót phải được đính chính theo Quyết định số 19/2024/QĐ-TTg."},
  })));
}

TEST_CASE("sentences that renumber", "[amend]") {
  check(GENERATE(values<Row>({
      {"H01", true, "Chuyển khoản 3 Điều 6 thành khoản 4 Điều 6.",
       "renumber 15/2021/NĐ-CP#art_6__cl_3 '' > 'art_6__cl_4'",
       "Chuyển khoản tiền nêu tại khoản 3 Điều 6 thành tiền gửi."},
      {"H02", true, "Khoản 5 và khoản 6 Điều 9 được đánh số lại thành khoản 6 và khoản 7.",
       "renumber 15/2021/NĐ-CP#art_9__cl_5 '' > 'art_9__cl_6'\nrenumber 15/2021/NĐ-CP#art_9__cl_6 '' > "
       "'art_9__cl_7'",
       "Hồ sơ theo khoản 5 Điều 9 được đánh số trang lại."},
  })));
}

TEST_CASE("sentences that command nothing", "[amend]") {
  check(GENERATE(values<Row>({
      {"I01", false,
       "Trường hợp văn bản được dẫn chiếu tại Nghị định này được sửa đổi, bổ sung hoặc thay thế thì áp dụng "
       "theo văn bản sửa đổi, bổ sung hoặc thay thế đó.",
       "", ""},
      {"I02", false,
       "Hồ sơ đã được tiếp nhận trước ngày Nghị định này có hiệu lực thì tiếp tục giải quyết theo quy định "
       "tại thời điểm tiếp nhận.",
       "", ""},
      {"I03", false,
       "Các hợp đồng ký kết trước ngày Nghị định này có hiệu lực thi hành được tiếp tục thực hiện theo thỏa "
       "thuận đã ký kết cho đến khi hết thời hạn.",
       "", ""},
      {"I04", false,
       "Trường hợp có quy định khác nhau giữa Nghị định này và nghị định khác về cùng một vấn đề thì áp dụng "
       "quy định của Nghị định này.",
       "", ""},
      {"I05", false, "Chính phủ quy định chi tiết khoản 3 Điều này.", "", ""},
      {"I06", false, "Hội đồng nhân dân cấp tỉnh quy định mức thu, miễn, giảm phí thuộc thẩm quyền.", "", ""},
      {"I07", false, "Bộ trưởng Bộ Tài chính có trách nhiệm hướng dẫn thi hành Nghị định này.", "", ""},
      {"I08", false,
       "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan phản ánh về Sở Tư pháp để "
       "tổng hợp, báo cáo.",
       "", ""},
      {"I09", false, "Việc sửa đổi, bổ sung Quy chế này do Ủy ban nhân dân tỉnh quyết định.", "", ""},
      {"I10", false,
       "Nghị định số 34/2016/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP) được áp dụng.", "",
       ""},
  })));
}
