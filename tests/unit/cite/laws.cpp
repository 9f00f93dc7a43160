// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "samples.h"

using samples_row = vbpl::samples::Row;
using vbpl::samples::cited;

TEST_CASE("laws are cited by name", "[cite]") {
  const auto row = GENERATE(values<samples_row>({
      {"Luật Đất đai năm 2013", "45/2013/QH13"},  // name and year make one law
      {"Luật Đất đai 2013", "45/2013/QH13"},
      {"Luật Đất đai (2013)", "45/2013/QH13"},
      {"Luật Đất đai ngày 29 tháng 11 năm 2013", "45/2013/QH13 2013-11-29"},
      {"Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013", "45/2013/QH13 2013-11-29"},
      {"Luật Đất đai", "Luật Đất đai"},  // the date of the citing act decides later
      {"Luật đất đai", "Luật Đất đai"},  // older acts write names small
      {"Luật về ngân sách nhà nước", "Luật Ngân sách nhà nước"},
      {"Luật thuế GTGT năm 2008", "13/2008/QH12"},
      {"Luật Biển Việt Nam Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
       "Luật Biển Việt Nam | Hiến pháp"},
      {"Luật Khám bệnh, chữa bệnh và Luật Bảo hiểm xã hội",
       "Luật Khám bệnh, chữa bệnh | Luật Bảo hiểm xã hội"},  // a comma inside a name
      {"Bộ luật Dân sự", "Bộ luật Dân sự"},
      {"Luật Tổ chức chính quyền địa phương năm 2025",
       "Luật Tổ chức chính quyền địa phương"},  // two laws of one year
      {"Luật Thủy văn đặc biệt được ban hành",
       "Luật Thủy văn đặc biệt"},  // unknown, up to a word that no name holds
      {"Luật các tổ chức tín dụng", "Luật Các tổ chức tín dụng"},
      {"Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004",
       "31/2004/QH11 2004-12-03"},
      {"Luật Ban hành văn bản quy phạm pháp luật của Quốc hội", "Luật Ban hành văn bản quy phạm pháp luật"},
      {"Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
       "ngày 22 tháng 11 năm 2019",
       "47/2019/QH14 2019-11-22"},
      {"Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26 tháng 11 năm 2014",
       "71/2014/QH13 2014-11-26"},
      {"Hiến pháp năm 2013", "Hiến pháp"},
      // known names, however their parts are joined
      {"Luật Thể dục thể thao và Luật Phòng chống thiên tai",
       "Luật Thể dục, thể thao | Luật Phòng, chống thiên tai"},
      {"Luật Quản lý và sử dụng tài sản công", "Luật Quản lý, sử dụng tài sản công"},
      {"Luật Khoa học, công nghệ và Luật Giá", "Luật Khoa học và công nghệ | Luật Giá"},
      {"Luật Ngân sách nhànước, Luật Quản lý thuếvà Luật GiáĐiều 4",
       "Luật Ngân sách nhà nước | Luật Quản lý thuế | Luật Giá"},                           // blanks lost
      {"Luật Giám định tư pháp, Luật Giáo dục", "Luật Giám định tư pháp | Luật Giáo dục"},  // not Luật Giá
      // stop words inside longer words
      {"Luật Chuyển đổi số; Luật Hàng không Việt Nam; Pháp lệnh Dự bị động viên; Luật Ưu đãi người có công",
       "Luật Chuyển đổi số | Luật Hàng không Việt Nam | Pháp lệnh Dự bị động viên | Luật Ưu đãi người có "
       "công"},
      {"Luật Rừng ngập mặn số 5 và Luật Rừng ngập mặn có hiệu lực",
       "Luật Rừng ngập mặn | Luật Rừng ngập mặn"},
      {"Luật Tiết kiệm, chống lãng phí; Luật Phòng, chống phổ biến vũ khí hủy diệt hàng loạt",
       "Luật Tiết kiệm, chống lãng phí | Luật Phòng, chống phổ biến vũ khí hủy diệt hàng loạt"},
      {"Luật TTTMđể giải quyết", "Luật Trọng tài thương mại"},  // by its first letters
      {"Luật XYZ và Luật ĐĐ", "Luật XYZ | Luật ĐĐ"},            // no law, two laws
      {"Quy định chi tiết Pháp lệnh Căn cứ Luật Giá", "Luật Giá"},
      {"Đại học Luật Hà Nội, LIÊN ĐOÀN LUẬT SƯ VIỆT NAM", ""},
      {"Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Hiến pháp"},
      {"Bộ luật Hình sự năm 2015, được sửa đổi, bổ sung năm 2017",
       "100/2015/QH13 | Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự provenance"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("units of laws are cited through their names", "[cite]") {
  const auto row = GENERATE(values<samples_row>({
      {"Điều 357, Điều 468 của Bộ luật Dân sự năm 2015", "91/2015/QH13 @art_357 | 91/2015/QH13 @art_468"},
      {"khoản 2 Điều 5 Luật Phí và lệ phí", "Luật Phí và lệ phí @art_5__cl_2"},
      {"VĂN BẢN QUY PHẠM PHÁP LUẬT CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI", ""},
      {"LUẬT ĐẤT ĐAI NĂM 2013", "45/2013/QH13"},
      {"Điều 70 của Hiến pháp", "Hiến pháp @art_70"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("the law of a title line is not cited by itself", "[cite]") {
  vbpl::Document law =
      vbpl::samples::document_of("LUẬT\nĐẤT ĐAI\nLuật Đất đai\nĐiều 1. Phạm vi\nLuật này quy định về đất.");
  law.kind = vbpl::DocumentKind::act;
  vbpl::samples::add_unit(law, vbpl::UnitKind::article, "1", "art_1",
                          "Điều 1. Phạm vi\nLuật này quy định về đất.");
  CHECK(cited(law) == "Luật relative");
}
