// SPDX-License-Identifier: GPL-3.0-or-later
// Whole PDF files, through the helper program.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/made_pdf.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

/// Lines of 60 letters reach the right margin at x = 85 + 60 * 7 = 505.
const std::string kFull = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk lllll";
const std::string kFullIndented = kFull.substr(0, 53);

SourceDocument read(const MadePdf& pdf) { return read_document(pdf.bytes(), "x.pdf").value(); }

/// Text of a page in the manner of Công báo: first lines (">") set in by 28 points, further lines not.
void body(MadePdf& pdf, double top, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    const bool first = line.starts_with('>');
    pdf.text(first ? 113 : 85, top, first ? line.substr(1) : line);
    top += 18;
  }
}
const std::vector<std::string> kBody = {">Điều 1. Phạm vi",
                                        ">1. " + kFullIndented,
                                        kFull,
                                        "đoạn cuối.",
                                        ">2. Ngắn;",
                                        ">3. " + kFullIndented,
                                        kFull,
                                        kFull,
                                        "hết.",
                                        ">a) Điểm."};
const std::string kBodyRead = "Điều 1. Phạm vi|1. " + kFullIndented + " " + kFull +
                              " đoạn cuối.|2. Ngắn;|3. " + kFullIndented + " " + kFull + " " + kFull +
                              " hết.|a) Điểm.|";

void grid(MadePdf& pdf, int top, const std::vector<std::vector<std::string>>& rows) {
  const int columns = static_cast<int>(rows.front().size()), count = static_cast<int>(rows.size());
  for (int i = 0; i <= count; ++i) pdf.rule(85, top + 30 * i, 85 + 100 * columns, top + 30 * i);
  for (int i = 0; i <= columns; ++i) pdf.rule(85 + 100 * i, top, 85 + 100 * i, top + 30 * count);
  for (int i = 0; i < count; ++i) {
    for (int k = 0; k < columns; ++k)
      pdf.text(90 + 100 * k, top + 20 + 30 * i,
               rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)], 10);
  }
}

}  // namespace

TEST_CASE("lines of a PDF join into paragraphs", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == kBodyRead);
  CHECK(codes(document).empty());
  CHECK(document.source.format == "pdf");
  CHECK(document.source.converter == "poppler");
  CHECK(document.text.map.empty());
}

TEST_CASE("a paragraph goes on over the end of a page", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  body(pdf, 280, {">b) " + kFullIndented, kFull});
  pdf.page();
  body(pdf, 100, {"trang sau.", ">c) Mới.", ">d) " + kFullIndented, "nữa."});
  CHECK(dump(read(pdf)) == kBodyRead + "b) " + kFullIndented + " " + kFull + " trang sau.|c) Mới.|d) " +
                               kFullIndented + " nữa.|");
}

TEST_CASE("the head of a PDF is read column by column", "[read]") {
  MadePdf pdf;
  pdf.page();
  pdf.text(100, 80, "UBND TỈNH VÂN HẢI", 12, true);
  pdf.text(290, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", 12, true);
  pdf.text(371, 95, "NAM", 12, true);
  pdf.text(299, 112, "Độc lập - Tự do - Hạnh phúc", 12, true);
  pdf.text(103, 118, "Số: 5/2024/QĐ-UBND", 12);
  pdf.text(260, 160, "QUYẾT ĐỊNH", 14, true);
  body(pdf, 190, kBody);
  pdf.text(320, 420, "TM. ỦY BAN NHÂN DÂN", 12, true);
  pdf.text(85, 435, "Nơi nhận:", 11, true);
  pdf.text(350, 435, "CHỦ TỊCH", 12, true);
  pdf.text(85, 448, "- Văn phòng Chính", 11);
  pdf.text(85, 460, "phủ;", 11);
  pdf.text(344, 500, "Trần Văn A", 12, true);
  CHECK(dump(read(pdf)) ==
        "L>UBND TỈNH VÂN HẢI|L>Số: 5/2024/QĐ-UBND|L>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|L>Độc lập - Tự do - "
        "Hạnh phúc|QUYẾT ĐỊNH|" +
            kBodyRead +
            "L>Nơi nhận:|L>- Văn phòng Chính phủ;|L>TM. ỦY BAN NHÂN DÂN|L>CHỦ TỊCH|L>Trần Văn A|");
}

TEST_CASE("a signature block that the end of a page cuts is one", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.text(85, 780, "Nơi nhận:", 11, true);
  pdf.text(320, 780, "TM. ỦY BAN NHÂN DÂN", 12, true);
  pdf.page();
  pdf.text(85, 80, "- Như Điều 3;", 11);
  pdf.text(350, 80, "CHỦ TỊCH", 12, true);
  pdf.page();  // a form with a head of its own
  pdf.text(85, 80, "TÊN CƠ QUAN", 11);
  pdf.text(300, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 11);
  CHECK(dump(read(pdf)) == kBodyRead +
                               "L>Nơi nhận:|L>- Như Điều 3;|L>TM. ỦY BAN NHÂN DÂN|L>CHỦ TỊCH|L>TÊN CƠ "
                               "QUAN|L>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|");
}

TEST_CASE("the motto of the state stands in a column of its own", "[read]") {
  // Letters are six points wide: ten points part the columns.
  MadePdf pdf;
  pdf.page();
  pdf.text(85, 80, "BỘ LAO ĐỘNG - THƯƠNG BINH", 12, true);
  pdf.text(245, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true);
  pdf.text(130, 96, "VÀ XÃ HỘI", 12, true);
  pdf.text(266, 96, "Độc lập - Tự do - Hạnh phúc", 12, true);
  body(pdf, 150, kBody);
  CHECK(dump(read(pdf)) ==
        "L>BỘ LAO ĐỘNG - THƯƠNG BINH|L>VÀ XÃ HỘI|L>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|L>Độc lập - Tự do - "
        "Hạnh phúc|" +
            kBodyRead);
  // The name of the state in a line of words, with the blanks of the line.
  MadePdf line;
  line.page();
  line.text(85, 80, "HIẾN PHÁP NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true);
  CHECK(dump(read(line)) == "HIẾN PHÁP NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|");
}

TEST_CASE("tables with borders are read by cells, over the ends of pages", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  grid(pdf, 400, {{"STT", "Tên", "Mức"}, {"1", "Bến A", "500.000"}, {"2", "", "300.000"}});
  pdf.page();
  grid(pdf, 100, {{"STT", "Tên", "Mức"}, {"3", "Bến C", "100.000"}});
  body(pdf, 400, kBody);
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == kBodyRead +
                              "T1>STT\tTên\tMức|T1>1\tBến A\t500.000|T1>2\t\t300.000|T1>3\tBến C\t100.000|" +
                              kBodyRead);
  CHECK(codes(document) == "repeated-table-head ");
}

TEST_CASE("columns without borders are a table where rows are clear", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  for (int i = 0; i < 4; ++i) {
    pdf.text(85, 300 + 18 * i, std::to_string(i + 1));
    pdf.text(150, 300 + 18 * i, "Bến");
    pdf.text(400, 300 + 18 * i, "100");
  }
  CHECK(dump(read(pdf)) == kBodyRead + "T1>1\tBến\t100|T1>2\tBến\t100|T1>3\tBến\t100|T1>4\tBến\t100|");
}

TEST_CASE("running heads and page numbers are left out, and named", "[read]") {
  MadePdf pdf;
  for (int i = 0; i < 3; ++i) {
    pdf.page();
    pdf.text(85, 50, std::to_string(6 + i), 12);
    pdf.text(200, 50, "CÔNG BÁO/Số 11 + 12/Ngày 10-01-2023", 12);
    body(pdf, 100, {">Điều " + std::to_string(i) + ". Một", ">1. Hai"});
    pdf.text(290, 800, std::to_string(1 + i), 12);
  }
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == "Điều 0. Một|1. Hai|Điều 1. Một|1. Hai|Điều 2. Một|1. Hai|");
  CHECK(codes(document) == "running-head page-number ");
  CHECK(document.text.diagnostics[0].message.find("\"CÔNG BÁO/Số 11 + 12/Ngày 10-01-2023\"") !=
        std::string::npos);
}

TEST_CASE("what only looks like a running head stays", "[read]") {
  MadePdf pdf;
  for (int i = 0; i < 4; ++i) {
    pdf.page();
    pdf.text(400, 60, "Mẫu số 0" + std::to_string(i + 1), 12);  // a form a page
    body(pdf, 120, kBody);
    pdf.text(85, 776, "được sửa đổi", 12);
    pdf.text(85, 790, "kể từ ngày 01 tháng 01 năm 2025.", 12);  // close under text that ends alike
    pdf.text(300, 820, std::to_string(7 * i + 90), 12);         // figures that do not grow with the pages
  }
  const std::string text = dump(read(pdf));
  for (const char* words : {"Mẫu số 01|", "Mẫu số 04|", "kể từ ngày 01 tháng 01 năm 2025.", "|90|", "|111|"})
    CHECK(text.find(words) != std::string::npos);
}

TEST_CASE("panels of digital signatures are left out", "[read]") {
  MadePdf pdf;
  pdf.page();
  double top = 20;
  for (const char* line : {"Người ký: Cổng Thông tin điện tử", "Email: thongtin@vanhai.gov.vn",
                           "Cơ quan: Văn phòng", "Thời gian ký: 11.01.2023 10:13:37 +07:00"}) {
    pdf.text(95, top, line, 5);
    top += 6;
  }
  body(pdf, 100, {">Người ký: là người có thẩm quyền", ">Email: địa chỉ thư"});  // a panel ends with its time
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == "Người ký: là người có thẩm quyền|Email: địa chỉ thư|");
  CHECK(codes(document) == "digital-signature ");
}

TEST_CASE("footnotes go to the end and their marks out of the text", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.text(113, 280, "4. Luật Bảo hiểm y tế");
  pdf.text(260, 276, "1", 8);
  pdf.text(265, 280, "; diện tích 50 m");
  pdf.text(377, 276, "2", 8);
  // Room before a mark is no blank of the text.
  pdf.text(113, 300, "5. Luật Bảo hiểm y tế");
  pdf.text(264, 296, "1", 8);
  pdf.text(271, 300, "; mức đóng");
  pdf.text(85, 699, "1", 7);
  pdf.text(92, 702, "Sửa đổi theo Luật số 1", 11);
  pdf.text(85, 715, "năm 2024.", 11);
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == kBodyRead +
                              "4. Luật Bảo hiểm y tế; diện tích 50 m2|5. Luật Bảo hiểm y tế; mức đóng|F>[^1] "
                              "Sửa đổi theo Luật số 1 năm 2024.|");
  CHECK(codes(document) == "footnotes ");
}

TEST_CASE("footnotes in the type of the text are told by their marks", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.text(113, 280, "4. Luật Bảo hiểm y tế");
  pdf.text(260, 276, "1", 8);
  pdf.text(265, 280, "; diện tích 50 m");
  pdf.text(377, 276, "2", 8);
  pdf.text(113, 400, "1 Sửa đổi theo Luật số 1");
  pdf.text(85, 418, "năm 2024.");
  pdf.text(290, 800, "38", 12);
  CHECK(dump(read(pdf)) ==
        kBodyRead + "4. Luật Bảo hiểm y tế; diện tích 50 m2|F>[^1] Sửa đổi theo Luật số 1 năm 2024.|");
  MadePdf other;  // no mark in the text: no note
  other.page();
  body(other, 100, kBody);
  other.text(113, 400, "1 Sửa đổi theo Luật số 1");
  CHECK(dump(read(other)) == kBodyRead + "1 Sửa đổi theo Luật số 1|");
}

TEST_CASE("a heading in capitals ends before the label of a unit", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.text(87, 300, "QUYỀN, NGHĨA VỤ CỦA CHỦ BẾN VÀ KHÁCH ĐI BẾN TRÊN ĐẤT", 14);
  pdf.text(87, 318, "Điều 6. Trách nhiệm", 14);
  CHECK(dump(read(pdf)) ==
        kBodyRead + "QUYỀN, NGHĨA VỤ CỦA CHỦ BẾN VÀ KHÁCH ĐI BẾN TRÊN ĐẤT|Điều 6. Trách nhiệm|");
}

TEST_CASE("a page whose text runs upwards is turned", "[read]") {
  MadePdf pdf;
  pdf.page();
  for (int i = 0; i < 5; ++i) pdf.text_upwards(100 + 18 * i, 700, "Dòng thứ " + std::to_string(i) + ".");
  CHECK(dump(read(pdf)) == "Dòng thứ 0. Dòng thứ 1. Dòng thứ 2. Dòng thứ 3. Dòng thứ 4.|");
}

TEST_CASE("text that runs another way than its page is kept and told of", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.text_upwards(560, 700, "Bên lề trang");
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == kBodyRead + "Bên lề trang|");
  CHECK(codes(document) == "turned-text ");
}

TEST_CASE("pages that are pictures are told of", "[read]") {
  MadePdf pdf;
  pdf.page();
  body(pdf, 100, kBody);
  pdf.page();
  pdf.text(85, 50, "CÔNG BÁO/Số 1/Ngày 10-01-2023");
  pdf.blot(100, 100, 200, 100);
  pdf.page();  // short, but without ink beside its words
  pdf.text(85, 100, "Hết.");
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == kBodyRead + "Hết.|");
  CHECK(codes(document) == "page-without-text running-head ");
  CHECK(document.text.diagnostics[0].message ==
        "pages that are pictures, without text; --ocr reads them: 2/3");

  MadePdf scan;
  scan.page();
  scan.blot(100, 100, 200, 100);
  const auto refused = read_document(scan.bytes(), "x.pdf");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message == "the PDF is made of pictures, without text");
  CHECK(refused.error().hint.find("--ocr") != std::string::npos);
}

TEST_CASE("old fonts are told by name", "[read]") {
  MadePdf pdf("ABCDEF+.VnTime");
  pdf.page();
  pdf.text(113, 100, "QuyÕt ®Þnh sè 5 vÒ ph¬ng ¸n");
  const SourceDocument document = read(pdf);
  CHECK(dump(document) == "Quyết định số 5 về phương án|");
  CHECK(codes(document) == "legacy-font lost-letter ");
}

TEST_CASE("a word that breaks at its lost letter is one word", "[read]") {
  MadePdf pdf("ABCDEF+.VnTime");
  pdf.page();
  pdf.text(113, 100, "hîp ®ång vµ nh-");
  pdf.text(85, 118, "ng kh«ng qu¸ 5 n¨m");
  CHECK(dump(read(pdf)) == "hợp đồng và|nhưng không quá 5 năm|");
}

TEST_CASE("broken PDF files give a message", "[read]") {
  MadePdf pdf;
  for (int i = 0; i < 20; ++i) {
    pdf.page();
    body(pdf, 100, kBody);
  }
  const std::string whole = pdf.bytes();
  // Cut in half: what can be read is read, and told to be less than all.
  const auto half = read_document(whole.substr(0, whole.size() / 2), "x.pdf");
  if (half) {
    CHECK(codes(*half).find("cut-off") != std::string::npos);
  } else {
    CHECK(half.error().message.find("broken") != std::string::npos);
  }
  for (const std::string& bytes :
       {std::string("%PDF-1.4\n"), "%PDF-1.4\n" + std::string(5000, 'x'), whole.substr(0, 100)}) {
    const auto document = read_document(bytes, "x.pdf");
    REQUIRE_FALSE(document);
    CHECK(document.error().message == "the PDF is broken and cannot be opened");
    CHECK_FALSE(document.error().hint.empty());
  }
}

TEST_CASE("a PDF of more pages than any document has is not begun", "[read]") {
  MadePdf pdf;
  for (int i = 0; i < 5001; ++i) pdf.page();
  const auto document = read_document(pdf.bytes(), "x.pdf");
  REQUIRE_FALSE(document);
  CHECK(document.error().message ==
        "the PDF has 5001 pages and was not read; at most 5000 are read of one file");
  CHECK(document.error().hint.find("qpdf") != std::string::npos);
}
