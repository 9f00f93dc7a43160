// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "samples.h"

using namespace vbpl;
using samples::cited;
using samples::Row;

TEST_CASE("documents are cited by number", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"theo Nghị định số 43/2014/NĐ-CP", "43/2014/NĐ-CP"},
      {"theo Nghị định 43/2014/NĐ-CP", "43/2014/NĐ-CP"},  // without "số"
      {"nghị định số 43/2014/NĐ-CP", "43/2014/NĐ-CP"},
      {"NGHỊ ĐỊNH SỐ 43/2014/NĐ-CP", "43/2014/NĐ-CP"},
      {"Quyết định số 15/2024/QĐ-UBND ngày 12/4/2024 của UBND tỉnh Vân Hải", "15/2024/QĐ-UBND 2024-04-12"},
      {"Quyết định số 63/ 2006/QĐ - UBND, ngày 26 tháng 7 năm 2006", "63/2006/QĐ-UBND 2006-07-26"},
      {"Nghị định số 36-CP ngày 29 tháng 5 năm 1995", "36-CP 1995-05-29"},
      {"Quyết định số 126/QĐ-TTg ngày 25-01-2018", "126/QĐ-TTg 2018-01-25"},
      {"Quyết định số 126/QĐ-TTg ngày 25.01.2018", "126/QĐ-TTg 2018-01-25"},
      {"Thông tư số 12/2020/TT-BTC ban hành ngày 05 tháng 4 năm 2020", "12/2020/TT-BTC 2020-04-05"},
      {"Chỉ thị số 40-CT/TU ngày 10/3/2023 của Ban Thường vụ Tỉnh ủy về việc tăng cường lãnh đạo",
       "40-CT/TU 2023-03-10"},
      {"Đề án số 16/ĐA-TU ngày 22/12/2022 của Ban Thường vụ Tỉnh ủy về sắp xếp bộ máy",
       "16/ĐA-TU 2022-12-22"},
      {"Luật số 80/2015/QH13 và Nghị quyết số 202/2025/QH15", "80/2015/QH13 | 202/2025/QH15"},
      {"Thông tư của Bộ Tài chính số 39/2016/TT-BTC", "39/2016/TT-BTC"},
      {"(32/2014/TT-BTNMT)", "32/2014/TT-BTNMT"},                                       // the number alone
      {"Luật số 34/2005-QH11, Lệnh số 16/2009-L-CTN", "34/2005/QH11 | 16/2009/L-CTN"},  // a dash for a slash
      {"Quyết định số 926QĐ-TTg ngày 25/01/2018", "926/QĐ-TTg 2018-01-25"},             // a slash lost
      {"Nghị định ngày 14/5/2016 của Chính phủ", "Nghị định 2016-05-14"},               // by date alone
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("ordinary speech is no citation", "[cite]") {
  const auto text =
      GENERATE("các khoản thu, khoản chi ngân sách và tài khoản", "đạt 70 điểm tại địa điểm",
               "điều kiện 1 và điều chỉnh 2", "Mẫu số 29-TTr kèm theo hồ sơ", "Sở Kế hoạch và Đầu tư",
               "104.042 ha tại số 24/7", "Luật sư và Nghị định thư", "tỷ lệ 1/500 ngày 01/01/2025",
               "Hiến pháp và pháp luật", "theo quy định của Luật", "pháp luật về đất đai",
               "pháp luật đất đai", "quy định của luật đất đai", "Quyết định hành chính",
               "Nghị định ngày 14/5/2016", "quyết định ngày 14/5/2016 của Chính phủ", "khoản 100 triệu đồng",
               "QCVN 01:2026/BXD", "Mẫu số 01/ĐK-ABC");
  CAPTURE(text);
  CHECK(cited(text).empty());
}

TEST_CASE("lists of documents share their type", "[cite]") {
  const auto citations =
      find_citations(samples::document_of("các Nghị định số 45/2020/NĐ-CP, 107/2021/NĐ-CP và 42/2022/NĐ-CP"),
                     default_tables());
  REQUIRE(citations.size() == 3);
  for (const Citation& citation : citations) CHECK(citation.target.doc_type == "Nghị định");
}

TEST_CASE("a shared issuer goes to the whole list", "[cite]") {
  const auto citations = find_citations(
      samples::document_of(
          "Quyết định số 12/2018/QĐ-UBND, số 15/2019/QĐ-UBND và số 20/2020/QĐ-UBND của UBND tỉnh Vân Hải"),
      default_tables());
  REQUIRE(citations.size() == 3);
  for (const Citation& citation : citations) CHECK(citation.target.issuer == "Ủy ban nhân dân tỉnh Vân Hải");
}

TEST_CASE("issuers are named in one way", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Thông tư số 12/2020/TT-BTC ngày 05/4/2020 của Bộ trưởng Bộ Tài chính quy định về phí",
       "Bộ Tài chính"},
      {"Thông tư số 12/2020/TT-BTC", "Bộ Tài chính"},  // the code says it
      {"Nghị định số 43/2014/NĐ-CP", "Chính phủ"},
      {"Quyết định số 5/2020/QĐ-UBND ngày 05/4/2020 của Uỷ ban nhân dân xã An Hòa, tỉnh Vân Hải",
       "Ủy ban nhân dân xã An Hòa, tỉnh Vân Hải"},
      {"Quyết định số 5/2020/QĐ-UBND ngày 05/4/2020 của UBND thành phố Bà Rịa - Vũng Tàu ban hành Quy chế",
       "Ủy ban nhân dân thành phố Bà Rịa - Vũng Tàu"},
      {"Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương"},
      {"Kết luận số 14-KL/TW ngày 20 tháng 3 năm 2026 của Bộ Chính trị", "Bộ Chính trị"},
      {"Quyết định số 9/2009/QĐ-TTg của Thủ tướng Chính phủ", "Thủ tướng Chính phủ"},
      {"Quyết định số 6/2000/QĐ-CHK ngày 03/02/2000 của Cục trưởng Cục Hàng không dân dụng Việt Nam ban hành "
       "Quy chế",
       "Cục Hàng không dân dụng Việt Nam"},
      {"Thông tư liên tịch số 6/2010/TTLT-BTC-BNG ngày 15/12/2010 của Bộ Tài chính, Bộ Giáo dục và Đào tạo "
       "và Bộ Ngoại giao hướng dẫn chế độ",
       "Bộ Tài chính; Bộ Giáo dục và Đào tạo; Bộ Ngoại giao"},
      // known bodies, however the parts of their names are joined
      {"Thông tư số 7/2015/TT-BLĐTBXH ngày 25/02/2015 của Bộ Lao động, Thương binh và Xã hội quy định về "
       "thuê "
       "lao động",
       "Bộ Lao động - Thương binh và Xã hội"},
      {"Quyết định số 9/2003/QĐ-BKHCN ngày 05/4/2003 của Bộ Khoa học Công nghệ", "Bộ Khoa học và Công nghệ"},
      {"Quyết định số 9/2003/QĐ-BKHCNMT ngày 05/4/2003 của Bộ Khoa học, Công nghệ và Môi trường",
       "Bộ Khoa học, Công nghệ và Môi trường"},
      {"Thông tư liên bộ số 28/TT-LB ngày 05/4/1993 của Liên Bộ Tài chính - Nội vụ quy định về lương",
       "Bộ Tài chính"},
      {"Thông tư liên tịch số 6/2010/TTLT-BTC-BLĐTBXH ngày 15/12/2010 của Bộ Tàichính, Bộ Lao động - Thương "
       "binh và Xã hội và Bộ Y tế hướng dẫn chế độ",
       "Bộ Tài chính; Bộ Lao động - Thương binh và Xã hội; Bộ Y tế"},
  }));
  CAPTURE(row.text);
  const auto citations = find_citations(samples::document_of(row.text), default_tables());
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].target.issuer == row.expected);
}

TEST_CASE("the title of a cited act is no citation of its own", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ quy định chi tiết thi hành một số "
       "điều của Luật Đất đai",
       "43/2014/NĐ-CP 2014-05-15"},
      {"Nghị định số 181/2004/NĐ-CP ngày 29/10/2004 của Chính phủ về thi hành Luật Đất đai 2003; Nghị định "
       "số 198/2004/NĐ-CP ngày 03/12/2004 của Chính phủ",
       "181/2004/NĐ-CP 2004-10-29 | 198/2004/NĐ-CP 2004-12-03"},
      {"Thông tư số 8/2020/TT-BTP ngày 01/3/2020 của Bộ Tư pháp sửa đổi, bổ sung một số điều của Thông tư số "
       "4/2018/TT-BTP và Thông tư số 5/2018/TT-BTP.",
       "8/2020/TT-BTP 2020-03-01"},
      // a list of two acts, each with its date, is a list
      {"Nghị định số 100/2016/NĐ-CP ngày 01/7/2016 quy định chi tiết một số điều và Nghị định số "
       "12/2015/NĐ-CP ngày 12/02/2015 của Chính phủ",
       "100/2016/NĐ-CP 2016-07-01 | 12/2015/NĐ-CP 2015-02-12"},
      {"Khoản 2, Điều 10, Nghị định số 64/2008/NĐ-CP", "64/2008/NĐ-CP @art_10__cl_2"},  // parted by commas
      {"Điều 10, Nghị định số 64/2008/NĐ-CP", "self @art_10 unresolved | 64/2008/NĐ-CP"},
      {"Danh mục quy định tại Phụ lục II ban hành kèm theo Nghị định số 64/2008/NĐ-CP",
       "64/2008/NĐ-CP @annex_ii"},
      {"tại Điều 18 Nghị số 13/2020/NĐ-CP", "13/2020/NĐ-CP @art_18"},  // a maimed type word
      {"Thông tư số 52/2025/TT-NHNN sửa đổi, bổ sung Điều 22 Thông tư số 39/2016/TT-NHNN",
       "52/2025/TT-NHNN | 39/2016/TT-NHNN @art_22"},  // a sentence
      {"Nghị định số 83/2014/NĐ-CP về kinh doanh xăng dầu được sửa đổi, bổ sung bởi Nghị định số "
       "95/2021/NĐ-CP và Nghị định số 80/2023/NĐ-CP",
       "83/2014/NĐ-CP | 95/2021/NĐ-CP provenance | 80/2023/NĐ-CP provenance"},
      // a title names the law and the law that amended it
      {"Thông tư số 6/2013/TT-BTC ngày 06/11/2013 của Bộ Tài chính hướng dẫn thi hành một số điều của Luật "
       "Quản "
       "lý thuế; Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế và Nghị định số 3/2013/NĐ-CP",
       "6/2013/TT-BTC 2013-11-06 | 3/2013/NĐ-CP"},
      {"Thông tư số 6/2013/TT-BTC ngày 06/11/2013 của Bộ Tài chính hướng dẫn thi hành Luật Giá; Luật sửa "
       "đổi, "
       "bổ sung một số điều của Luật Quản lý thuế",
       "6/2013/TT-BTC 2013-11-06 | Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế"},
      {"theo Điều 9 Nghị định số 6/2013/NĐ-CP ngày 24/10/2013 của Chính phủ quy định chi tiết Luật Giá hoặc "
       "Điều 7 Nghị định số 4/2014/NĐ-CP",
       "6/2013/NĐ-CP 2013-10-24 @art_9 | 4/2014/NĐ-CP @art_7"},
      // rules of another act end it
      {"Nghị định số 6/2006/NĐ-CP ngày 18/7/2006 của Chính phủ về thực hành tiết kiệm và bãi bỏ các quy định "
       "về "
       "bồi thường tại Nghị định số 8/2006/NĐ-CP",
       "6/2006/NĐ-CP 2006-07-18 | 8/2006/NĐ-CP"},
      {"Quyết định số 7/2020/QĐ-UBND ngày 05/4/2020 của UBND tỉnh ban hành Quy chế làm việc. Luật Đất đai "
       "năm 2013",
       "7/2020/QĐ-UBND 2020-04-05 | 45/2013/QH13"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("title words are kept where they are clear", "[cite]") {
  const auto citations =
      find_citations(samples::document_of("theo Quyết định số 7/2020/QĐ-UBND ngày 05/4/2020 của UBND tỉnh "
                                          "Vân Hải về phí thăm quan; các cơ quan phối hợp"),
                     default_tables());
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].target.title == "về phí thăm quan");
}

TEST_CASE("attached texts are cited through their cover", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Quy chế ban hành kèm theo Quyết định số 93/2007/QĐ-TTg", "93/2007/QĐ-TTg @att_1"},
      {"Điều 5 Quy chế làm việc ban hành kèm theo Quyết định số 93/2007/QĐ-TTg",
       "93/2007/QĐ-TTg @att_1__art_5"},
      {"Phụ lục II ban hành kèm theo Nghị định số 8/2022/NĐ-CP", "8/2022/NĐ-CP @annex_ii"},
      {"Quy chế này được gửi kèm theo Quyết định", "Quy chế relative"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("a news item gives its citations", "[cite]") {
  CHECK(cited("Tỉnh Vân Hải ban hành Chỉ thị số 40-CT/TU ngày 10/3/2023 của Ban Thường vụ Tỉnh ủy về việc "
              "tăng cường cải cách; Kế hoạch năm.\n"
              "Rà soát theo quy định tại Nghị định số 107/2020/NĐ-CP và Nghị định số 120/2020/NĐ-CP của "
              "Chính phủ; triển khai Đề án số 16/ĐA-TU "
              "ngày 22/12/2022 của Ban Thường vụ Tỉnh ủy về sắp xếp bộ máy giai đoạn 2022 – 2025; tiếp tục "
              "thực hiện.") == "40-CT/TU 2023-03-10 | 107/2020/NĐ-CP | 120/2020/NĐ-CP | 16/ĐA-TU 2022-12-22");
}

TEST_CASE("an act of another type is not this one", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Nghị định này", "Nghị định relative"},
      {"Nghị quyết số 11/2025/UBTVQH15 thì theo quy định của Nghị quyết này",
       "11/2025/UBTVQH15 | 11/2025/UBTVQH15"},
      {"Quyết định số 7/2012/QĐ-TTg, trừ khoản 2 và khoản 3 Điều 3 của Quyết định này",
       "7/2012/QĐ-TTg | 7/2012/QĐ-TTg @art_3__cl_2 exception | 7/2012/QĐ-TTg @art_3__cl_3 exception"},
      {"Tòa án ra quyết định; quyết định này phải được gửi ngay", ""},
      {"Quyết định này phải được gửi ngay", "Quyết định unresolved"},
      {"khoản 1 Điều 19 của Luật này", "Luật @art_19__cl_1 unresolved"},
      {"Quyết định số 7/2012/QĐ-TTg.\nQuyết định này phải được gửi", "7/2012/QĐ-TTg | Quyết định unresolved"},
      {"hợp đồng này, Biên bản này", ""},
      // a decree cannot change a law
      {"Sửa đổi, bổ sung một số điều của Luật Giá như sau:", "Luật Giá"},
      {"Bãi bỏ khoản 2 Điều 5 Luật Giá.", "Luật Giá @art_5__cl_2"},
      {"Sửa đổi, bổ sung một số điều của Nghị định số 7/2012/NĐ-CP như sau:", "amends 7/2012/NĐ-CP"},
      {"Quy chế này, Kế hoạch này", "Quy chế relative | Kế hoạch relative"},  // what it is attached to
  }));
  CAPTURE(row.text);
  Document decree = samples::document_of(row.text);
  decree.doc_type = "Nghị định";
  CHECK(cited(decree) == row.expected);
}

TEST_CASE("rules that are not attached here are those of another act", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Quy chế hoạt động ban hành kèm theo Nghị định số 3/2009/NĐ-CP (sau đây gọi là Quy chế); khoản 1 Điều "
       "3 "
       "Quy chế",
       "3/2009/NĐ-CP @att_1 | 3/2009/NĐ-CP @att_1__art_3__cl_1"},
      {"khoản 1 Điều 3 Quy chế", "Quy chế @art_3__cl_1 unresolved"},
      {"khoản 1 Điều 3 Quy chế này", "self @att_1__art_3__cl_1 unresolved"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("a document gives short names", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Bộ luật Tố tụng dân sự số 92/2015/QH13 (sau đây gọi tắt là BLTTDS); khoản 2 Điều 284 BLTTDS",
       "92/2015/QH13 | 92/2015/QH13 @art_284__cl_2"},
      {"Luật Tố tụng hành chính số 93/2015/QH13 (sau đây viết tắt là Luật TTHC). Theo Luật TTHC",
       "93/2015/QH13 | 93/2015/QH13"},
      {"Luật Đấu giá số 1/2016/QH14 (sau đây gọi là Luật); khoản 3 Điều 73 của Luật",
       "1/2016/QH14 | 1/2016/QH14 @art_73__cl_3"},
      // the act, not the last that amended it
      {"Luật Đấu giá số 1/2016/QH14 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15 (sau đây gọi là Luật "
       "Đấu giá); Điều 5 Luật Đấu giá",
       "1/2016/QH14 | 43/2024/QH15 provenance | 1/2016/QH14 @art_5"},
      {"Luật Đất đai số 31/2024/QH15 (sau đây gọi là Luật Đất đai); Luật Đất đai năm 2013",
       "31/2024/QH15 | 45/2013/QH13"},  // another by its year
      {"Nghị định số 5/2020/NĐ-CP (sau đây gọi là Luật Giá); Luật Giá", "5/2020/NĐ-CP | Luật Giá"},
      {"Nghị định số 5/2020/NĐ-CP ngày 01/02/2020 (sau đây gọi là Nghị định số 5/2020/NĐ-CP). Nghị định số "
       "5/2020/NĐ-CP",
       "5/2020/NĐ-CP 2020-02-01 | 5/2020/NĐ-CP"},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}

TEST_CASE("articles of a codification speak of their own acts", "[cite]") {
  const auto row = GENERATE(values<Row>({
      {"Điều 33.3.TT.24.2. Người nộp phí(Điều 2 Thông tư số 181/2016/TT-BTC, có hiệu lực thi hành kể từ ngày "
       "01/01/2017)Nộp phí theo khoản 1 Điều này, Điều 4 Thông tư này và Thông tư này.",
       "181/2016/TT-BTC @art_2 | 181/2016/TT-BTC @art_2__cl_1 | 181/2016/TT-BTC @art_4 | 181/2016/TT-BTC"},
      {"Điều 33.3.TT.24.2. Phí(Điều 2 Thông tư số 181/2016/TT-BTC)Nộp phí.(Điều này có nội dung liên quan "
       "đến "
       "Điều 19. Khai phí; Điều 26. Thời hạn của Thông tư 156/2013/TT-BTC)",
       "181/2016/TT-BTC @art_2 | 181/2016/TT-BTC @art_2 | 156/2013/TT-BTC @art_19 | 156/2013/TT-BTC @art_26 "
       "| "
       "156/2013/TT-BTC"},
      // the next article is of another act; a reference to an article of the codification is none
      {"Điều 3.1.LQ.1. A(Điều 1 Luật số 2/2011/QH13)Luật này.(Điều này có nội dung liên quan đến Điều "
       "3.1.NĐ.2.4. Mức)Điều 3.1.NĐ.1.1. B(Điều 7 Nghị định số 3/2012/NĐ-CP)Điều này và Luật này",
       "2/2011/QH13 @art_1 | 2/2011/QH13 | 2/2011/QH13 @art_1 | 3/2012/NĐ-CP @art_7 | 3/2012/NĐ-CP @art_7 | "
       "Luật unresolved"},
      {"Điều 3.1.LQ.1. A(Điều 1 Luật số 2/2011/QH13) theo khoản này",
       "2/2011/QH13 @art_1 | 2/2011/QH13 unresolved"},
      {"theo mục 33.3.2 và Điều 3.1", ""},
  }));
  CAPTURE(row.text);
  CHECK(cited(row.text) == row.expected);
}
