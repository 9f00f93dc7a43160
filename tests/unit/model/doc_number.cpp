// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/doc_number.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>

using namespace vbpl;

namespace {

struct Row {
  const char* text;
  const char* kind;
  const char* canonical;
};

/// "15/2024/QĐ-UBND | 40-CT/TU": the numbers found, in order.
std::string dump(std::string_view text) {
  std::string out;
  for (const FoundNumber& found : find_numbers(text))
    out += (out.empty() ? "" : " | ") + found.number.canonical;
  return out;
}

/// The words of the text that were taken for numbers.
std::string dump_words(std::string_view text) {
  std::string out;
  for (const FoundNumber& found : find_numbers(text))
    out += (out.empty() ? "" : " | ") + std::string(slice(text, found.span));
  return out;
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

}  // namespace

TEST_CASE("a number is found wherever it stands", "[model]") {
  for (std::size_t shift = 0; shift < 40; ++shift) {
    const std::string dots(shift, '.');
    CHECK(dump_words(dots + " Nghị định số 34/2016/NĐ-CP và 07/2021/TT-BTP " + dots) ==
          "34/2016/NĐ-CP | 07/2021/TT-BTP");
  }
}

TEST_CASE("document numbers of every shape are read", "[number]") {
  const auto row = GENERATE(values<Row>({
      {"34/2016/NĐ-CP", "modern", "34/2016/NĐ-CP"},
      {"80/2015/QH13", "qh", "80/2015/QH13"},                // type from context
      {"15/2024/QĐ-UBND", "modern", "15/2024/QĐ-UBND"},      // needs province
      {"12/2023/NQ-HĐND", "modern", "12/2023/NQ-HĐND"},      // needs province
      {"61/2025/QĐ-CTUBND", "modern", "61/2025/QĐ-CTUBND"},  // from 2025-07-01
      {"05/2016/NQ-HĐND8", "modern", "05/2016/NQ-HĐND8"},    // term suffix
      {"66.7/2025/NQ-CP", "modern", "66.7/2025/NQ-CP"},      // dotted serial
      {"09b/2013/TT-BTP", "modern", "09b/2013/TT-BTP"},      // letter serial
      {"55/2005/TTLT-BNV-VPCP", "joint", "55/2005/TTLT-BNV-VPCP"},
      {"01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC", "joint", "01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC"},
      {"172/2005/TTLT", "joint", "172/2005/TTLT"},  // the bodies stand in the head alone
      {"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "joint", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"},
      {"01/2012/UBTVQH13", "qh", "01/2012/UBTVQH13"},  // ordinance
      {"1234/2011/NQ-UBTVQH12", "qhnq", "1234/2011/NQ-UBTVQH12"},
      {"388/NQ-UBTVQH16", "qhnq0", "388/NQ-UBTVQH16"},  // individual
      {"202/2025/QH15", "qh", "202/2025/QH15"},         // Nghị quyết
      {"36/2026/QH16", "qh", "36/2026/QH16"},           // Nghị quyết
      {"01/2019/NQ-HĐTP", "modern", "01/2019/NQ-HĐTP"},
      {"126/QĐ-TTg", "admin", "126/QĐ-TTg"},
      {"45/2018/QĐ-TTg", "modern", "45/2018/QĐ-TTg"},
      {"367/NQ-CP", "admin", "367/NQ-CP"},
      {"1837/QĐ-UBND", "admin", "1837/QĐ-UBND"},
      {"393/TTg-PL", "dispatch", "393/TTg-PL"},          // công văn
      {"1488/VP-KH&CĐS", "dispatch", "1488/VP-KH&CĐS"},  // công văn
      {"4305/BTP-KTrVB", "dispatch", "4305/BTP-KTrVB"},  // công văn
      {"3112/VBHN-BTP", "vbhn", "3112/VBHN-BTP"},        // consolidated
      {"118/VBHN-VPQH", "vbhn", "118/VBHN-VPQH"},
      {"40-CT/TU", "party", "40-CT/TU"},      // party
      {"16-ĐA/TU", "party", "16-ĐA/TU"},      // party
      {"60-NQ/TW", "party", "60-NQ/TW"},      // party
      {"66-QĐ/TW", "party", "66-QĐ/TW"},      // party
      {"36-HD/VPTW", "party", "36-HD/VPTW"},  // party
      {"36/CP", "govold", "36/CP"},           // 1992-1997 (or 1960-1981 by date)
      {"25-CP", "govold", "25-CP"},
      {"64-HĐBT", "govold", "64-HĐBT"},  // 1981-1992
      {"327-CT", "govold", "327-CT"},    // CT HĐBT
      {"299-TTg", "govold", "299-TTg"},
      {"90-SL", "govold", "90-SL"},      // 1945
      {"39-L/CTN", "lctn", "39-L/CTN"},  // law 1992-1997
      {"41-LCT/HĐNN8", "lct", "41-LCT/HĐNN8"},
      {"270B-NQ/HĐNN8", "lct", "270B-NQ/HĐNN8"},
      {"3-LCT/HĐNN7", "lct", "3-LCT/HĐNN7"},  // not unique
      {"45/LCT", "lct0", "45/LCT"},
      {"72/2004/QĐ-UB", "modern", "72/2004/QĐ-UB"},  // alias QĐ-UBND
      {"49/1991/QĐ-HĐBT", "modern", "49/1991/QĐ-HĐBT"},
      {"11-LĐTBXH/TT", "minold", "11-LĐTBXH/TT"},  // illustrative
      {"28/TT-LB", "lbold", "28/TT-LB"},           // illustrative
      {"Không số", "none", "Không số"},            // key = type+title+date
      {"QCVN 01:2026/BXD", "std", "QCVN 01:2026/BXD"},
      {"TCVN 14423:2026", "std", "TCVN 14423:2026"},
      {"63/ 2006/QĐ - UBND", "modern", "63/2006/QĐ-UBND"},       // spaces
      {"15/2024/QÐ-UBND", "modern", "15/2024/QĐ-UBND"},          // U+00D0
      {"15/2024/QD-UBND", "modern", "15/2024/QĐ-UBND"},          // ASCII D
      {"07/2011/QĐ-UBND.", "modern", "07/2011/QĐ-UBND"},         // trailing mark
      {"34/2016/NĐ–CP", "modern", "34/2016/NĐ-CP"},              // en dash
      {"04/2016/TT-BNN&PTNT", "modern", "04/2016/TT-BNN&PTNT"},  // ampersand
      {"02/2026/QĐ-CTUBND", "modern", "02/2026/QĐ-CTUBND"},
      {"2972/QĐ-BNN-CN", "admin", "2972/QĐ-BNN-CN"},  // unit suffix
      {"188/TTr-STP", "admin", "188/TTr-STP"},
      {"65/CĐ-TTg", "admin", "65/CĐ-TTg"},
      {"51/2001/NQ-QH10", "qhnq", "51/2001/NQ-QH10"},  // alias 51/2001/QH10
  }));
  CAPTURE(row.text);
  const auto number = parse_number(row.text);
  REQUIRE(number);
  CHECK(to_string(number->kind) == std::string(row.kind));
  CHECK(number->canonical == row.canonical);
}

TEST_CASE("spellings of one number are one", "[number]") {
  const auto row = GENERATE(values<Row>({
      {"34/2016/nđ-cp", "modern", "34/2016/NĐ-CP"},      // typed in small letters
      {"45/2018/QĐ-TTG", "modern", "45/2018/QĐ-TTg"},    // in a title in capitals
      {"39/2016/ТТ-ВТС", "modern", "39/2016/TT-BTC"},    // Cyrillic look-alikes
      {"1O/2O24/QĐ-UBND", "modern", "10/2024/QĐ-UBND"},  // OCR letters in serial and year
      {"l5/2024/QĐ-UBND", "modern", "15/2024/QĐ-UBND"},
      {"12/2023/NQ-HDND", "modern", "12/2023/NQ-HĐND"},
      {"63/2006/Q Đ-UBND", "modern", "63/2006/QĐ-UBND"},             // a torn code
      {"15\u200B/2024/QĐ\u00AD-UBND", "modern", "15/2024/QĐ-UBND"},  // invisible marks
      {"71/2001/QĐ/BNN", "modern", "71/2001/QĐ/BNN"},                // slash of the time, kept
      {"11 LĐTBXH/TT", "minold", "11 LĐTBXH/TT"},
      {"05 - CT/TU", "party", "05-CT/TU"},
      {"18/2008/NQ-QH 12", "qhnq", "18/2008/NQ-QH12"},       // the term stands apart
      {"20/2005/LĐTBXH-TT", "modern", "20/2005/LĐTBXH-TT"},  // type and body turned round
      {"34/2005-QH11", "qh", "34/2005/QH11"},                // a dash for the slash behind the year
      {"16/2009-L-CTN", "modern", "16/2009/L-CTN"},
      {"33-TC/CN", "minold", "33-TC/CN"},  // body and department
      {"16/ĐA-TU", "admin", "16/ĐA-TU"},   // the variant of a party number
      {"KHÔNG SỐ", "none", "Không số"},
  }));
  CAPTURE(row.text);
  const auto number = parse_number(row.text);
  REQUIRE(number);
  CHECK(to_string(number->kind) == std::string(row.kind));
  CHECK(number->canonical == row.canonical);
}

TEST_CASE("what only looks like a number gives nothing", "[number]") {
  const auto text = GENERATE(
      "7/2025", "1/500", "45/2019", "29-TTr", "104.042", "", "  ", "01/01/2025", "24/7", "NĐ-CP", "34/2016/",
      "34/2016/NĐ", "34/2016/NĐ-", "2024", "34/1816/NĐ-CP", "123456/2016/NĐ-CP", "34/2016/NĐ-CP và",
      "QCVN 01", "55/2005/TTLT-BNV", "80/2015/QH", "80/2015/QH123", "34/2016/nd", "km/h", "-CP", "/");
  CAPTURE(text);
  CHECK_FALSE(parse_number(text));
}

TEST_CASE("a number is taken apart", "[number]") {
  const auto number = parse_number("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN");
  REQUIRE(number);
  CHECK(number->serial == "403");
  CHECK(number->year == 2017);
  CHECK(number->type_code == "NQLT");
  CHECK(join(number->issuers) == "UBTVQH CP ĐCTUBTWMTTQVN");
  CHECK(join(parse_number("80/2015/QH13")->issuers) == "QH");
  CHECK(parse_number("80/2015/QH13")->type_code.empty());
  CHECK(join(parse_number("40-CT/TU")->issuers) == "TU");
  CHECK(parse_number("40-CT/TU")->type_code == "CT");
  CHECK_FALSE(parse_number("40-CT/TU")->year);
  CHECK(join(parse_number("11-LĐTBXH/TT")->issuers) == "LĐTBXH");
  CHECK(parse_number("66.7/2025/NQ-CP")->serial == "66.7");
  CHECK(join(parse_number("36/CP")->issuers) == "CP");
}

TEST_CASE("numbers are found in running text", "[number]") {
  struct Case {
    const char* text;
    const char* expected;
  };
  const auto row = GENERATE(values<Case>({
      {"theo Nghị định số 34/2016/NĐ-CP ngày 14/5/2016", "34/2016/NĐ-CP"},
      {"Thông tư số 39/2016/TT-BTCngày 01 tháng 3", "39/2016/TT-BTC"},  // a glued word is cut
      {"Nghị định34/2016/NĐ-CPcủa Chính phủ", "34/2016/NĐ-CP"},
      {"Nghị định số34/2016/NĐ-CP.", "34/2016/NĐ-CP"},
      {"QUYẾT ĐỊNH số: 15 /2024/ QĐ-UBND", "15/2024/QĐ-UBND"},
      {"Quyết định số 63/ 2006/QĐ - UBND, ngày 26", "63/2006/QĐ-UBND"},
      {"Quyết định số 15/2024/QĐ-\nUBND", "15/2024/QĐ-UBND"},  // wrapped in a narrow cell
      {"Chỉ thị số 05 - CT/TU", "05-CT/TU"},
      {"Nghị quyết số 66.7/2025/NQ-CP", "66.7/2025/NQ-CP"},  // not 7/2025
      {"12/2018/QĐ-UBND, số 15/2019/QĐ-UBND và 20/2020/QĐ-UBND",
       "12/2018/QĐ-UBND | 15/2019/QĐ-UBND | 20/2020/QĐ-UBND"},
      {"các Nghị định 36-CP, 37-CP và 38-CP", "36-CP | 37-CP | 38-CP"},
      {"Nghị định 25-CP ngày 23/5/1993", "25-CP"},
      {"(số 299-TTg)", "299-TTg"},
      {"Thông tư liên bộ số 28/TT-LB", "28/TT-LB"},
      {"Thông tư số 11-LĐTBXH/TT", "11-LĐTBXH/TT"},
      {"Công văn số 393/TTg-PL ngày 05/4/2025", "393/TTg-PL"},
      {"số 40-CT/TU và 16/ĐA-TU", "40-CT/TU | 16/ĐA-TU"},
      {"126/QĐ-TTg", "126/QĐ-TTg"},
      {"số 34/2016/NĐ-CP - Nghị định của Chính phủ", "34/2016/NĐ-CP"},  // a dash that parts words
      {"01/2017/TTLT - BCA - BQP - VKSNDTC", "01/2017/TTLT-BCA-BQP-VKSNDTC"},
      {"34/2016/NĐ–CP", "34/2016/NĐ-CP"},
      {"2972/QĐ-UBND.NC", "2972/QĐ-UBND"},
      {"Quyết định số 143 TCTK/PPCĐ ngày 22", "143 TCTK/PPCĐ"},  // old serials stand apart
      {"Thông tư số 33-TC/CN ngày 01-9-1989", "33-TC/CN"},
  }));
  CAPTURE(row.text);
  CHECK(dump(row.text) == row.expected);
}

TEST_CASE("forms, addresses, dates and fractions are not numbers of documents", "[number]") {
  const auto text =
      GENERATE("Mẫu số 01/ĐK-THA", "Mẫu số 29-TTr ban hành kèm theo", "Biểu số 12/BC-SKH",
               "Phụ lục số 02/QĐ-ABC", "tỷ lệ 1/500", "tháng 7/2025", "ngày 01/01/2025",
               "giai đoạn 2022-2025", "số nhà 24/7-A", "20-CP", "18 - CT", "1/TT-LB", "393/TTg-PL",
               "điểm 25-CP", "QCVN 01:2026/BXD", "TCVN 14423:2026", "10 km/h - 20 km/h", "5/12/2024/NĐ-CP",
               "A34-CP", "tăng 5-TTg", "1.234/ABC-DEF", "Số:      /2024/QĐ-UBND", "hotline 1900/CSKH-A",
               "có 143 TCTK/PPCĐ", "bảng kê số 06D/BK-TNCN", "5 USD/EUR");
  CAPTURE(text);
  CHECK(dump(text).empty());
}

TEST_CASE("the span holds the printed words", "[number]") {
  CHECK(dump_words("số 63/ 2006/QĐ - UBND, ngày") == "63/ 2006/QĐ - UBND");
  CHECK(dump_words("39/2016/TT-BTCngày") == "39/2016/TT-BTC");
  CHECK(dump_words("Chỉ thị số 40-CT/TU.") == "40-CT/TU");
}

TEST_CASE("every number is found in the middle of words", "[number]") {
  const auto text = GENERATE("34/2016/NĐ-CP", "55/2005/TTLT-BNV-VPCP", "388/NQ-UBTVQH16", "3112/VBHN-BTP",
                             "40-CT/TU", "41-LCT/HĐNN8", "39-L/CTN", "45/LCT", "36/CP", "11-LĐTBXH/TT",
                             "28/TT-LB", "393/TTg-PL", "126/QĐ-TTg");
  CAPTURE(text);
  CHECK(dump(std::string("theo văn bản số ") + text + " của cơ quan") == text);
}

TEST_CASE("spellings of one number share a key", "[number]") {
  const auto pair = GENERATE(values<std::pair<const char*, const char*>>({
      {"72/2004/QĐ-UB", "72/2004/QĐ-UBND"},
      {"05/2016/NQ-HĐND8", "5/2016/NQ-HĐND"},
      {"51/2001/NQ-QH10", "51/2001/QH10"},
      {"44/2002/PL-UBTVQH10", "44/2002/UBTVQH10"},
      {"04/2016/TT-BNN&PTNT", "04/2016/TT-BNNPTNT"},
      {"04/2016/TT-BNN", "04/2016/TT-BNNPTNT"},
      {"01/2015/TT-CA", "01/2015/TT-TANDTC"},
      {"16-ĐA/TU", "16/ĐA-TU"},
      {"36/CP", "36-CP"},
      {"71/2001/QĐ/BNN", "71/2001/QĐ-BNN"},
  }));
  CAPTURE(pair.first);
  CHECK(lookup_number(pair.first) == lookup_number(pair.second));
}

TEST_CASE("different numbers keep different keys", "[number]") {
  const auto pair = GENERATE(values<std::pair<const char*, const char*>>({
      {"15/2024/QĐ-UBND", "15/2024/QĐ-CTUBND"},
      {"15/2024/QĐ-UBND", "15/2025/QĐ-UBND"},
      {"80/2015/QH13", "80/2015/QH12"},
      {"41-LCT/HĐNN7", "41-LCT/HĐNN8"},
      {"66.7/2025/NQ-CP", "66.1/2025/NQ-CP"},
      {"09b/2013/TT-BTP", "09/2013/TT-BTP"},
  }));
  CAPTURE(pair.first);
  CHECK(lookup_number(pair.first) != lookup_number(pair.second));
}

TEST_CASE("numbers of places are told from those of the state", "[number]") {
  CHECK(is_local_number(*parse_number("15/2024/QĐ-UBND")));
  CHECK(is_local_number(*parse_number("40-CT/TU")));
  CHECK_FALSE(is_local_number(*parse_number("34/2016/NĐ-CP")));
  CHECK_FALSE(is_local_number(*parse_number("327-CT")));
}

TEST_CASE("number soup never hurts", "[number]") {
  std::string soup;
  const char* bits[] = {"1",    "/",    "-", " ",    "2016", "NĐ", "CP", "Đ", "số ", "\xE2\x80\x93",
                        "\xE2", "\xC4", ".", "TTLT", "l",    "O",  "&",  "Q"};
  unsigned seed = 7;
  for (int i = 0; i < 20000; ++i) soup += bits[(seed = seed * 1103515245U + 12345U) / 65536U % 18U];
  std::size_t end = 0;
  for (const FoundNumber& found : find_numbers(soup)) {
    REQUIRE(found.span.begin >= end);
    REQUIRE(found.span.end <= soup.size());
    end = found.span.end;
    CHECK(parse_number(found.number.canonical));
  }
}
