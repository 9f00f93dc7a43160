// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of ways to cite, each row by its id; patterns.cpp has those inside one act and their
// variants.
#include <catch2/catch.hpp>

#include "samples.h"

using namespace vbpl;
using samples::cited;

namespace {

struct Row {
  const char* id;
  const char* text;
  const char* expected;
};

}  // namespace

TEST_CASE("catalogue: documents", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"D01",
       "Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ quy định chi tiết thi hành một số "
       "điều của "
       "Luật Đất đai",
       "43/2014/NĐ-CP 2014-05-15"},  // the law inside the title is none
      {"D02", "Nghị định 43/2014/NĐ-CP", "43/2014/NĐ-CP"},
      {"D03", "Quyết định số 15/2024/QĐ-UBND ngày 12/4/2024 của UBND tỉnh Vân Hải",
       "15/2024/QĐ-UBND 2024-04-12"},
      {"D04", "Quyết định số 15/2024/QĐ-UBND", "15/2024/QĐ-UBND"},
      {"D05", "Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06 tháng 5 năm 2005",
       "55/2005/TTLT-BNV-VPCP 2005-05-06"},
      {"D06", "Nghị quyết số 66.7/2025/NQ-CP ngày 15 tháng 11 năm 2025 của Chính phủ",
       "66.7/2025/NQ-CP 2025-11-15"},
      {"D07", "Nghị định số 36-CP ngày 29 tháng 5 năm 1995", "36-CP 1995-05-29"},
      {"D08", "Nghị định 64-HĐBT ngày 10/8/1983", "64-HĐBT 1983-08-10"},
      {"D09", "Sắc lệnh số 90-SL ngày 10 tháng 10 năm 1945", "90-SL 1945-10-10"},
      {"D10", "Luật số 80/2015/QH13", "80/2015/QH13"},
      {"D11", "Nghị quyết số 202/2025/QH15", "202/2025/QH15"},
      {"D12", "Quyết định số 126/QĐ-TTg ngày 25/01/2018", "126/QĐ-TTg 2018-01-25"},
      {"D13", "Công văn số 393/TTg-PL ngày 05/4/2025", "393/TTg-PL 2025-04-05"},
      {"D14", "Văn bản hợp nhất số 118/VBHN-VPQH ngày 25/6/2026", "118/VBHN-VPQH 2026-06-25"},
      {"D15", "Thông tư số 09b/2013/TT-BTP; Thông tư số 08a/2010/TT-BTP",
       "09b/2013/TT-BTP | 08a/2010/TT-BTP"},
      {"D16", "Quyết định số 63/ 2006/QĐ - UBND, ngày 26 tháng 7 năm 2006", "63/2006/QĐ-UBND 2006-07-26"},
      {"D17", "số 1/2020/QÐ-UBND, số 2/2020/QD-UBND, số 3/2020/Q Đ-UBND",
       "1/2020/QĐ-UBND | 2/2020/QĐ-UBND | 3/2020/QĐ-UBND"},
      {"D18",
       "Nghị quyết số 12/2023/NQ-HĐND ngày 13 tháng 7 năm 2023 của Hội đồng nhân dân tỉnh khóa XVII, kỳ họp "
       "thứ 10",
       "12/2023/NQ-HĐND 2023-07-13"},
      {"D19", "Nghị quyết số 05/2016/NQ-HĐND8", "05/2016/NQ-HĐND8"},
      {"D20", "Quyết định số 61/2025/QĐ-CTUBND", "61/2025/QĐ-CTUBND"},
      {"D21", "Quy chuẩn QCVN 01:2026/BXD ban hành kèm theo Thông tư số 46/2026/TT-BXD",
       "46/2026/TT-BXD @att_1"},
      {"D21", "Quy chuẩn QCVN 01:2026/BXD", ""},  // a standard by its own number is no act
      {"D22",
       "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị "
       "quyết số "
       "203/2025/QH15",
       "Hiến pháp | 203/2025/QH15 provenance"},
      {"D23", "Nghị định số 154/2020/NĐ-CP ngày 31/12/2020", "154/2020/NĐ-CP 2020-12-31"},
  }));
  CAPTURE(row.id);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("catalogue: laws by name", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"W01", "Luật Đất đai năm 2013", "45/2013/QH13"},
      {"W02", "Luật Đất đai ngày 29 tháng 11 năm 2013", "45/2013/QH13 2013-11-29"},
      {"W03", "Luật Đất đai", "Luật Đất đai"},
      {"W04", "Luật Đất đai 2024 (sửa đổi, bổ sung năm 2024, 2025)",
       "31/2024/QH15 | Luật sửa đổi, bổ sung một số điều của Luật Đất đai provenance | Luật sửa đổi, bổ sung "
       "một số "
       "điều của Luật Đất đai provenance"},
      {"W05", "Bộ luật Hình sự năm 2015, được sửa đổi, bổ sung năm 2017",
       "100/2015/QH13 | Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự provenance"},
      {"W06", "pháp luật về đất đai", ""},
      {"W07", "Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020",
       "02/2020/UBTVQH14 2020-12-09"},
      {"W08",
       "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004",
       "31/2004/QH11 2004-12-03"},
      {"W09",
       "Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và "
       "Luật quản lý "
       "thuế ngày 06 tháng 4 năm 2016",
       "106/2016/QH13 2016-04-06"},
      {"W10", "Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26 tháng 11 năm 2014",
       "71/2014/QH13 2014-11-26"},
      {"W11", "Luật Tổ chức chính quyền địa phương", "Luật Tổ chức chính quyền địa phương"},
      {"W12", "Công ước Viên năm 1980; Hiệp định EVFTA", "Công ước Viên | Hiệp định EVFTA"},
  }));
  CAPTURE(row.id);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("catalogue: chains and lists of acts", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"X01",
       "Nghị định số 34/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP và Nghị định số "
       "59/2024/NĐ-CP",
       "34/2016/NĐ-CP | 154/2020/NĐ-CP provenance | 59/2024/NĐ-CP provenance"},
      {"X02",
       "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 đã được sửa đổi, bổ sung một số điều theo "
       "Luật số "
       "63/2020/QH14",
       "80/2015/QH13 | 63/2020/QH14 provenance"},
      {"X03",
       "khoản 1 Điều 5 (được sửa đổi, bổ sung bởi khoản 2 Điều 1 Nghị định số 99/2021/NĐ-CP); khoản 3 Điều 7 "
       "của Nghị "
       "định số 50/2019/NĐ-CP",
       "50/2019/NĐ-CP @art_5__cl_1 | 99/2021/NĐ-CP @art_1__cl_2 provenance | 50/2019/NĐ-CP @art_7__cl_3"},
      {"X04", "Luật Giáo dục số 43/2019/QH14 (hợp nhất tại Văn bản hợp nhất số 72/VBHN-VPQH)",
       "43/2019/QH14 | 72/VBHN-VPQH provenance"},
      {"X05", "Điều 1 Thông tư số 52/2025/TT-NHNN sửa đổi, bổ sung Điều 22 Thông tư số 39/2016/TT-NHNN",
       "52/2025/TT-NHNN @art_1 | 39/2016/TT-NHNN @art_22"},
      {"X06",
       "Nghị định số 83/2014/NĐ-CP về kinh doanh xăng dầu được sửa đổi, bổ sung bởi Nghị định số "
       "95/2021/NĐ-CP và Nghị "
       "định số 80/2023/NĐ-CP",
       "83/2014/NĐ-CP | 95/2021/NĐ-CP provenance | 80/2023/NĐ-CP provenance"},
      {"X07", "Quy chế ban hành kèm theo Quyết định số 93/2007/QĐ-TTg", "93/2007/QĐ-TTg @att_1"},
      {"J01",
       "Nghị định số 100/2016/NĐ-CP ngày 01 tháng 7 năm 2016 và Nghị định số 12/2015/NĐ-CP ngày 12 tháng 02 "
       "năm 2015 "
       "của Chính phủ",
       "100/2016/NĐ-CP 2016-07-01 | 12/2015/NĐ-CP 2015-02-12"},
      {"J02", "các Nghị định số 45/2020/NĐ-CP, 107/2021/NĐ-CP và 42/2022/NĐ-CP",
       "45/2020/NĐ-CP | 107/2021/NĐ-CP | 42/2022/NĐ-CP"},
      {"J03", "Luật Bảo hiểm xã hội, Luật An toàn vệ sinh lao động và Luật Khám bệnh, chữa bệnh",
       "Luật Bảo hiểm xã hội | Luật An toàn, vệ sinh lao động | Luật Khám bệnh, chữa bệnh"},
      {"J04", "Quyết định số 12/2018/QĐ-UBND, số 15/2019/QĐ-UBND và số 20/2020/QĐ-UBND của UBND tỉnh",
       "12/2018/QĐ-UBND | 15/2019/QĐ-UBND | 20/2020/QĐ-UBND"},
      {"J05", "Điều 126, Điều 127, Điều 128 Luật các tổ chức tín dụng",
       "Luật Các tổ chức tín dụng @art_126 | Luật Các tổ chức tín dụng @art_127 | Luật Các tổ chức tín dụng "
       "@art_128"},
      {"J06", "Điều 357, Điều 468 của Bộ luật Dân sự năm 2015",
       "91/2015/QH13 @art_357 | 91/2015/QH13 @art_468"},
  }));
  CAPTURE(row.id);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("catalogue: the lines that open an act", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"B01",
       "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số "
       "điều của "
       "Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;",
       "basis 77/2015/QH13 2015-06-19 | basis 47/2019/QH14 2019-11-22"},
      {"B02",
       "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ quy định chi tiết một số điều và biện "
       "pháp thi "
       "hành Luật Ban hành văn bản quy phạm pháp luật;",
       "basis 34/2016/NĐ-CP 2016-05-14"},
      {"B03",
       "Căn cứ Nghị định số 181/2004/NĐ-CP ngày 29/10/2004 của Chính phủ về thi hành Luật Đất đai 2003; Nghị "
       "định số "
       "198/2004/NĐ-CP ngày 03/12/2004 của Chính phủ;",
       "basis 181/2004/NĐ-CP 2004-10-29 | basis 198/2004/NĐ-CP 2004-12-03"},
      {"B04",
       "Xét Tờ trình số 45/TTr-UBND ngày 02/6/2025 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 12/BC-HĐND "
       "ngày "
       "03/6/2025",
       "45/TTr-UBND 2025-06-02 procedure | 12/BC-HĐND 2025-06-03 procedure"},
      {"B05", "Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 188/TTr-STP ngày 08 tháng 01 năm 2026.",
       "188/TTr-STP 2026-01-08 procedure"},
      {"B06", "Thực hiện Kết luận số 14-KL/TW ngày 20 tháng 3 năm 2026 của Bộ Chính trị",
       "14-KL/TW 2026-03-20 policy"},
      {"B07", "Căn cứ Văn bản hợp nhất số 72/VBHN-VPQH", "basis 72/VBHN-VPQH"},
  }));
  CAPTURE(row.id);
  Document document = samples::document_of(row.text);
  document.kind = DocumentKind::act;
  document.basis = {{0, document.text.size()}};
  CHECK(cited(document) == row.expected);
}

TEST_CASE("catalogue: the Party, and what is no citation", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"P01", "Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương", "60-NQ/TW 2025-04-12"},
      {"P02", "Chỉ thị số 40-CT/TU ngày 10/5/2024 của Ban Thường vụ Tỉnh ủy", "40-CT/TU 2024-05-10"},
      {"P03", "Đề án số 16-ĐA/TU", "16-ĐA/TU"},
      {"P04", "Quyết định 06/QĐ-TTg (Đề án 06)", "06/QĐ-TTg | 06/QĐ-TTg 2022-01-06"},
      {"F01", "các khoản thu, khoản chi ngân sách; tài khoản; khoản vay", ""},
      {"F02", "đạt 70 điểm; địa điểm; thời điểm 01/7; 05 điểm dân cư", ""},
      {"F03", "điều kiện 1; điều chỉnh; điều động; điều ước", ""},
      {"F04", "Mẫu số 29-TTr ban hành kèm theo Thông tư này", "Thông tư relative"},  // the form has no number
      {"F05", "Sở Kế hoạch và Đầu tư; Bộ Kế hoạch và Đầu tư", ""},
      {"F06", "104.042 ha; 1. 690; Số 10 đường Lê Lợi; số 24/7", ""},
      {"F07", "Luật sư; Nghị định thư; Quyết định hành chính; Hội đồng thẩm định", ""},
      {"F08", "tỷ lệ 1/500; 01/01/2025; 7/2025", ""},
      {"F09", "Hiến pháp và pháp luật; theo quy định của Luật", ""},
  }));
  CAPTURE(row.id);
  CHECK(cited(row.text) == row.expected);
}
