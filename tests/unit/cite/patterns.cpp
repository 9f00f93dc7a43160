// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which Vietnamese acts cite, by their kind; beside each its pitfall.
#include <catch2/catch.hpp>

#include "samples.h"

using namespace vbpl;
using samples::cited;
using samples::Row;

namespace {

/// An act with Chương II, Điều 5 of two clauses, an attached text and an annex; `words` stand in khoản 2.
Document act(const std::string& words, UnitKind inside = UnitKind::clause) {
  const std::string clause1 = "1. Một.\na) Hai;\nb) Ba.\n";
  const std::string clause2 = "2. " + words + "\n";
  const std::string chapter = "Chương II\nĐiều 5. Tên\n" + clause1 + clause2 + "Điều 6. Tên\n";
  const std::string attached = "Điều 12. Kèm theo\n";
  Document document = samples::document_of(chapter + attached + "Phụ lục II\n");
  document.kind = DocumentKind::act;
  document.number = "7/2020/NĐ-CP";
  samples::add_unit(document, UnitKind::chapter, "II", "chp_ii", chapter);
  samples::add_unit(document, UnitKind::article, "5", "art_5", chapter.substr(chapter.find("Điều 5")), 0);
  samples::add_unit(document, UnitKind::clause, "1", "art_5__cl_1", clause1, 1);
  samples::add_unit(document, UnitKind::point, "a", "art_5__cl_1__point_a", "a) Hai;\n", 2);
  samples::add_unit(document, UnitKind::point, "b", "art_5__cl_1__point_b", "b) Ba.\n", 2);
  samples::add_unit(document, inside, "2", "art_5__cl_2", clause2, 1);
  samples::add_unit(document, UnitKind::article, "6", "art_6", "Điều 6. Tên\n", 0);
  samples::add_unit(document, UnitKind::article, "12", "att_1__art_12", attached);
  document.units.back().part = "attached:1";
  samples::add_unit(document, UnitKind::annex, "II", "annex_ii", "Phụ lục II\n");
  return document;
}

}  // namespace

TEST_CASE("patterns inside one act", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"theo khoản 1 Điều này", "self @art_5__cl_1 relative"},                  // R01
      {"theo Điều này", "self @art_5 relative"},                                // R02
      {"theo khoản này", "self @art_5__cl_2 relative"},                         // R03
      {"theo điểm a khoản 1 Điều này", "self @art_5__cl_1__point_a relative"},  // R04
      {"các điểm a và b khoản 1 Điều này",
       "self @art_5__cl_1__point_a relative | self @art_5__cl_1__point_b relative"},  // R05
      {"khoản 1 và khoản 2 Điều 5 của Nghị định này",
       "self @art_5__cl_1 relative | self @art_5__cl_2 relative"},
      {"Điều 5 và Điều 6 Nghị định này", "self @art_5 relative | self @art_6 relative"},  // R07
      {"quy định tại Điều 12 Quy định này", "self @att_1__art_12 relative"},      // R08: the attached text
      {"Điều 12 Nghị định này", "self @art_12 unresolved"},                       // the covering act has none
      {"Chương này", "self @chp_ii relative"},                                    // R10
      {"Mục 2 Chương II của Nghị định này", "self @chp_ii__sec_2 unresolved"},    // R11
      {"Phụ lục II ban hành kèm theo Nghị định này", "self @annex_ii relative"},  // R12
      {"khoản 1 và điểm b khoản 1 Điều này",
       "self @art_5__cl_1 relative | self @art_5__cl_1__point_b relative"},  // R14
      {"trừ trường hợp quy định tại khoản 1 Điều 5 Nghị định này",
       "self @art_5__cl_1 exception relative"},  // R15
      {"trừ đi, khoản 1 Điều 5 Nghị định này", "self @art_5__cl_1 relative"},
      {"Điều 6 của Luật này", "self @art_6 relative"},                        // R06: "Luật này" = own act
      {"Điều 5 Quyết định này", "self @art_5 relative"},                      // R09: the covering part
      {"Mẫu số 02 Phụ lục II", "self @annex_ii__form_02 unresolved"},         // R13: no document number
      {"Mẫu số 02 Phụ lục V", ""},                                            // an annex that is not here
      {"theo quy định tại Điều trên, như đã nêu ở trên", "self unresolved"},  // R16: imprecise
      {"các khoản trên và Điều kiện trên", ""},
      {"tài khoản này, điều khoản này, thời điểm này, hạng mục này, điều này", ""},  // F01, F02, R02
      {"trong điều này", "self @art_5 relative"},
      {"điểm a khoản này và khoản 1 Điều 6 Nghị định này",
       "self @art_5__cl_2__point_a unresolved | self @art_6__cl_1 unresolved"},  // "này" closes its own path
      {"điểm a, điểm b khoản 1; khoản 2 Điều 5",
       "self @art_5__cl_1__point_a relative | self @art_5__cl_1__point_b relative | self @art_5__cl_2 "
       "relative"},  // L04: a semicolon inside one Điều
  }));
  CAPTURE(row.text);
  CHECK(cited(act(row.text)) == row.expected);
}

TEST_CASE("a range takes what was put in later", "[cite]") {
  Document document =
      samples::document_of("theo Điều 3 đến Điều 5.\nĐiều 3. A\nĐiều 4. B\nĐiều 4a. C\nĐiều 5. D\n");
  document.kind = DocumentKind::other;
  for (const char* label : {"3", "4", "4a", "5"})
    samples::add_unit(document, UnitKind::article, label, ("art_" + std::string(label)).c_str(),
                      "Điều " + std::string(label) + ".");
  CHECK(cited(document) ==
        "self @art_3 relative | self @art_4 relative | self @art_4a relative | self @art_5 relative");
}

TEST_CASE("patterns of lists and ranges", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"từ Điều 3 đến Điều 7", "art_3 art_4 art_5 art_6 art_7"},  // L01
      {"từ khoản 2 đến khoản 5 Điều 8", "art_8__cl_2 art_8__cl_3 art_8__cl_4 art_8__cl_5"},
      {"các điều 4, 5, 6 và 10", "art_4 art_5 art_6 art_10"},  // L03
      {"điểm a, điểm c khoản 1; khoản 3 Điều 9", "art_9__cl_1__point_a art_9__cl_1__point_c art_9__cl_3"},
      {"điểm b, c, d và đ khoản 2 Điều 6",
       "art_6__cl_2__point_b art_6__cl_2__point_c art_6__cl_2__point_d art_6__cl_2__point_dd"},  // L06
      {"các khoản 1, 2 Điều 5; các điểm a, b khoản 3 Điều 6",
       "art_5__cl_1 art_5__cl_2 art_6__cl_3__point_a art_6__cl_3__point_b"},  // L08: one document governs all
      {"khoản 1 Điều 3, Điều 4 và khoản 2 Điều 7", "art_3__cl_1 art_4 art_7__cl_2"},  // L05
      {"Điều 7, 8 Chương II", "art_7 art_8"},                                         // L07
      {"điểm c(iv) khoản 2 Điều 22", "art_22__cl_2__point_c__subpoint_iv"},           // L09
      {"các mục 1, 2 và 3 Phần B Phụ lục I",
       "annex_i__part_b__sec_1 annex_i__part_b__sec_2 annex_i__part_b__sec_3"},  // L10
      {"Mẫu số 02 Phụ lục II", "annex_ii__form_02"},                             // R13
      {"Mẫu số 29-TTr và Phụ lục II", "annex_ii"},                               // F04: a form's code
  }));
  CAPTURE(row.text);
  std::string units;
  for (const Citation& citation :
       find_citations(samples::document_of(std::string(row.text) + " của Nghị định số 9/2020/NĐ-CP"),
                      default_tables())) {
    if (citation.target.unit.empty()) continue;
    CHECK(citation.target.number == "9/2020/NĐ-CP");
    units += (units.empty() ? "" : " ") + citation.target.unit;
  }
  CHECK(units == row.expected);
}

TEST_CASE("patterns of documents", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị quyết số 66.7/2025/NQ-CP ngày 15 tháng 11 năm 2025 của Chính phủ",
       "66.7/2025/NQ-CP 2025-11-15"},                                                    // D06
      {"Nghị định 64-HĐBT ngày 10/8/1983", "64-HĐBT 1983-08-10"},                        // D08
      {"Sắc lệnh số 90-SL ngày 10 tháng 10 năm 1945", "90-SL 1945-10-10"},               // D09
      {"Công văn số 393/TTg-PL ngày 05/4/2025", "393/TTg-PL 2025-04-05"},                // D13
      {"Văn bản hợp nhất số 118/VBHN-VPQH ngày 25/6/2026", "118/VBHN-VPQH 2026-06-25"},  // D14
      {"Thông tư số 09b/2013/TT-BTP; Thông tư số 08a/2010/TT-BTP", "09b/2013/TT-BTP | 08a/2010/TT-BTP"},
      {"Quyết định số 6/2020/QÐ-UBND, số 7/2020/QD-UBND", "6/2020/QĐ-UBND | 7/2020/QĐ-UBND"},  // D17
      {"Quyết định 06/QĐ-TTg (Đề án 06)",
       "06/QĐ-TTg | 06/QĐ-TTg 2022-01-06"},  // P04: the date by its nickname
      {"Đề án 06, Đề án 99, Đề án 06/2020 và đề án 06", "06/QĐ-TTg 2022-01-06"},
      {"Đề án số 16-ĐA/TU", "16-ĐA/TU"},                         // P03
      {"Nghị quyết số 05/2016/NQ-HĐND8", "05/2016/NQ-HĐND8"},    // D19
      {"Quyết định số 61/2025/QĐ-CTUBND", "61/2025/QĐ-CTUBND"},  // D20
      {"Quy chuẩn QCVN 01:2026/BXD ban hành kèm theo Thông tư số 46/2026/TT-BXD", "46/2026/TT-BXD @att_1"},
      {"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị "
       "quyết số "
       "203/2025/QH15",
       "Hiến pháp | 203/2025/QH15 provenance"},  // D22
      // numbers of no shape, old or mistyped, are kept as printed
      {"Quyết định số 150 CP ngày 10/6/1977", "150 CP 1977-06-10"},
      {"Quyết định 1141 TC/QĐ/CĐKT, ngày 01-11-1995", "1141 TC/QĐ/CĐKT 1995-11-01"},
      {"Thông tư số 261/QP ngày 23 tháng 01 năm 1994", "261/QP 1994-01-23"},
      {"Quyết định số 30 UBND các cấp", "30 UBND"},
      {"Quyết định số 30 ngày", ""},
      {"Quyết định 15 Bộ trưởng", ""},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("the session of a council is no title", "[cite]") {
  const auto citations = find_citations(
      samples::document_of(
          "Nghị quyết số 12/2023/NQ-HĐND ngày 13 tháng 7 năm 2023 của Hội đồng nhân dân tỉnh khóa "
          "XVII, kỳ họp thứ 10"),
      default_tables());
  REQUIRE(citations.size() == 1);
  CHECK_FALSE(citations[0].target.title);
}

TEST_CASE("patterns of laws by name", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Luật Đất đai năm 2013", "45/2013/QH13"},                              // W01
      {"Luật Đất đai ngày 29 tháng 11 năm 2013", "45/2013/QH13 2013-11-29"},  // W02
      {"Luật Đất đai", "Luật Đất đai"},                                       // W03: settled by date
      {"Luật Rừng ngập mặn 2024 (sửa đổi, bổ sung năm 2025, 2026)",
       "Luật Rừng ngập mặn | Luật sửa đổi, bổ sung một số điều của Luật Rừng ngập mặn provenance | Luật sửa "
       "đổi, bổ sung một số điều của Luật Rừng ngập mặn provenance"},  // W04
      {"Luật Rừng ngập mặn năm 2015, được sửa đổi, bổ sung năm 2017",
       "Luật Rừng ngập mặn | Luật sửa đổi, bổ sung một số điều của Luật Rừng ngập mặn provenance"},  // W05
      {"Luật Rừng ngập mặn sửa đổi, bổ sung năm 2017", "Luật Rừng ngập mặn"},  // no mark: another law's name
      {"pháp luật về đất đai", ""},                                            // W06
      {"Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020",
       "02/2020/UBTVQH14 2020-12-09"},
      {"Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004",
       "31/2004/QH11 2004-12-03"},  // W08: the longest name
      {"Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và "
       "Luật quản lý "
       "thuế ngày 06 tháng 4 năm 2016",
       "106/2016/QH13 2016-04-06"},  // W09: one law, not four
      {"Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26 tháng 11 năm 2014",
       "71/2014/QH13 2014-11-26"},
      {"Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản, Điều 101 của "
       "Luật Xây dựng",
       "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản | Luật Xây dựng "
       "@art_101"},
      {"Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Hải quan, Luật Giá; Luật Nhà ở",
       "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Hải quan, Luật Giá | Luật Nhà ở"},
      {"Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Giá",
       "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu | Luật Giá"},  // two may as well be a list
      {"Luật Bảo vệ rừng ngập mặn\tChính phủ\tỦy ban", "Luật Bảo vệ rừng ngập mặn"},  // cells of a table
      {"Luật Luật sư (sửa đổi)", "Luật Luật sư (sửa đổi)"},  // a plan, not the law of that name
      {"Công ước Viên năm 1980 và Hiệp định EVFTA", "Công ước Viên | Hiệp định EVFTA"},  // W12
      {"Công ước Liên hợp quốc về chống tham nhũng và Nghị định số 59/2019/NĐ-CP",
       "Công ước Liên hợp quốc về chống tham nhũng | 59/2019/NĐ-CP"},
      {"Phụ lục II Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp, các nước",
       "Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp @annex_ii"},
      {"Hiệp định Thương mại tự do giữa Việt Nam và Cu Ba do các bên ký",
       "Hiệp định Thương mại tự do giữa Việt Nam và Cu Ba"},
      {"Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương được ký năm 2018",
       "Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương"},
      {"Hiệp định này, hiệp định thương mại và Nghị định thư; công ước quốc tế", ""},
      // names that no table holds
      {"Luật Khoa học, công nghệ (sửa đổi) và đổi mới sáng tạo số 93/2025/QH15", "93/2025/QH15"},
      {"Luật Thử nghiệm, thử nghĩ và các văn bản hướng dẫn", "Luật Thử nghiệm"},
      {"Luật tổ chức Hội đồng Chính phủ ngày 14 tháng 7 năm 1960",
       "Luật tổ chức Hội đồng Chính phủ 1960-07-14"},
      {"Luật có hiệu lực từ ngày 14 tháng 7 năm 1960", ""},
      {"Pháp lệnh thuế nông nghiệp hoặc thuế khác", "Pháp lệnh thuế nông nghiệp"},
      {"Pháp lệnh chưa quy định", ""},
      {"Pháp lệnh ngày 22 tháng 1 năm 1981", "Pháp lệnh 1981-01-22"},
      {"Luật Đầu tư nước ngoài tại Việt Nam ngày 12 tháng 11 năm 1996",
       "Luật Đầu tư nước ngoài tại Việt Nam 1996-11-12"},  // not Luật Đầu tư
      {"Luật Bảo hiểm xã hội, Luật An toàn, vệ sinh lao động và Luật Khám bệnh, chữa bệnh",
       "Luật Bảo hiểm xã hội | Luật An toàn, vệ sinh lao động | Luật Khám bệnh, chữa bệnh"},  // J03
      {"Điều 357, Điều 468 của Bộ luật Dân sự năm 2015", "91/2015/QH13 @art_357 | 91/2015/QH13 @art_468"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("patterns of acts with those that amended them", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị định số 34/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP và Nghị "
       "định số 59/2024/NĐ-CP",
       "34/2016/NĐ-CP | 154/2020/NĐ-CP provenance | 59/2024/NĐ-CP provenance"},  // X01
      {"Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 đã được sửa đổi, bổ sung một số "
       "điều theo Luật số "
       "63/2020/QH14",
       "80/2015/QH13 | 63/2020/QH14 provenance"},  // X02
      {"khoản 1 Điều 5 (được sửa đổi, bổ sung bởi khoản 2 Điều 1 Nghị định số 99/2021/NĐ-CP); khoản "
       "3 Điều 7 của Nghị "
       "định số 50/2019/NĐ-CP",
       "50/2019/NĐ-CP @art_5__cl_1 | 99/2021/NĐ-CP @art_1__cl_2 provenance | 50/2019/NĐ-CP "
       "@art_7__cl_3"},  // X03
      {"Luật Giáo dục số 43/2019/QH14 (hợp nhất tại Văn bản hợp nhất số 72/VBHN-VPQH)",
       "43/2019/QH14 | 72/VBHN-VPQH provenance"},  // X04
      {"Điều 1 Thông tư số 52/2025/TT-NHNN sửa đổi, bổ sung Điều 22 Thông tư số 39/2016/TT-NHNN",
       "52/2025/TT-NHNN @art_1 | 39/2016/TT-NHNN @art_22"},  // X05: another act did it
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("patterns of căn cứ lines", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Căn cứ Luật Giáo dục số 43/2019/QH14 được sửa đổi, bổ sung bởi Luật số 123/2025/QH15;",
       "basis 43/2019/QH14 | 123/2025/QH15 provenance"},  // an amender is no basis of its own
      {"Căn cứ Nghị định số 181/2004/NĐ-CP ngày 29/10/2004 của Chính phủ về thi hành Luật Đất đai 2003; Nghị "
       "định số "
       "198/2004/NĐ-CP ngày 03/12/2004 của Chính phủ;",
       "basis 181/2004/NĐ-CP 2004-10-29 | basis 198/2004/NĐ-CP 2004-12-03"},  // B03
      {"Xét Tờ trình số 45/TTr-UBND ngày 02/6/2025 của Ủy ban nhân dân tỉnh;",
       "45/TTr-UBND 2025-06-02 procedure"},
      {"Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 188/TTr-STP ngày 08 tháng 01 năm 2026.",
       "188/TTr-STP 2026-01-08 procedure"},  // B05
      {"Thực hiện Kết luận số 14-KL/TW ngày 20 tháng 3 năm 2026 của Bộ Chính trị",
       "14-KL/TW 2026-03-20 policy"},
      {"Căn cứ Văn bản hợp nhất số 72/VBHN-VPQH", "basis 72/VBHN-VPQH"},  // B07
  }));
  CAPTURE(row.text);
  Document document = samples::document_of(row.text);
  document.kind = DocumentKind::act;
  document.basis = {{0, document.text.size()}};
  CHECK(cited(document) == row.expected);
}

TEST_CASE("some articles of an act are not the act", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Bãi bỏ Nghị định số 34/2016/NĐ-CP.", "repeals 34/2016/NĐ-CP"},
      {"Bãi bỏ một số điều của Nghị định số 34/2016/NĐ-CP:", "amends 34/2016/NĐ-CP"},
      {"Bãi bỏ một số điều, khoản và Phụ lục của Nghị định số 34/2016/NĐ-CP:", "amends 34/2016/NĐ-CP"},
      {"Thay thế Nghị định số 34/2016/NĐ-CP.", "replaces 34/2016/NĐ-CP"},
      {"Thay thế, bãi bỏ một số cụm từ của Nghị định số 34/2016/NĐ-CP như sau:", "amends 34/2016/NĐ-CP"},
      {"Thay thế một số mẫu của Nghị định số 34/2016/NĐ-CP như sau:", "amends 34/2016/NĐ-CP"},
      {"Bãi bỏ một số cụm từ, điểm của Điều 3 Nghị định số 34/2016/NĐ-CP.", "amends 34/2016/NĐ-CP @art_3"},
      {"Bãi bỏ quy định về phí tại Điều 5 Nghị định số 34/2016/NĐ-CP.", "repeals 34/2016/NĐ-CP @art_5"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("this act in new words is the act that gets them", "[cite]") {
  const auto amending = [](const std::string& command, const std::string& quoted, const char* eid,
                           UnitKind kind) {
    const std::string payload = "“6. " + quoted + "”\n";
    const std::string clause = "3. " + command + " như sau:\n" + payload;
    const std::string article =
        "Điều 1. Sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15\n" + clause;
    Document document = samples::document_of(article);
    document.kind = DocumentKind::act;
    samples::add_unit(document, UnitKind::article, "1", "art_1", article);
    samples::add_unit(document, UnitKind::clause, "3", "art_1__cl_3", clause, 0);
    samples::add_unit(document, kind, "6", eid, payload, 1);
    document.units.back().quoted = true;
    return document;
  };
  const auto row = GENERATE(values<Row>({
      {"theo khoản 2 Điều này", "31/2024/QH15 @art_63__cl_2"},
      {"theo khoản này", "31/2024/QH15 @art_63__cl_6"},
      {"theo điểm a khoản này", "31/2024/QH15 @art_63__cl_6__point_a"},
      {"theo khoản 2", "31/2024/QH15 @art_63__cl_2"},
      {"theo Điều 5 của Luật này", "31/2024/QH15 @art_5"},
      {"theo Luật này", "31/2024/QH15"},
      {"theo Nghị định này", "Nghị định unresolved"},  // of another type: not clear
      {"theo Chương này", "self unresolved"},
  }));
  CAPTURE(row.text);
  const Document document =
      amending("Sửa đổi, bổ sung khoản 6 Điều 63", row.text, "art_1__cl_3__quot_1__cl_6", UnitKind::clause);
  CHECK(cited(document) ==
        "amends 31/2024/QH15 | amends 31/2024/QH15 @art_63__cl_6 | " + std::string(row.expected));
  const Document article = amending("Bổ sung Điều 63a", "theo khoản 2 Điều này",
                                    "art_1__cl_3__quot_1__art_63a__cl_6", UnitKind::clause);
  CHECK(cited(article) == "amends 31/2024/QH15 | amends 31/2024/QH15 @art_63a | 31/2024/QH15 @art_63a__cl_2");
}
