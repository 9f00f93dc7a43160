// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

std::string shown(const std::optional<std::string>& value) { return value.value_or("-"); }

/// number | type | issuer | territory | date | title
std::string head_of(const Document& document) {
  return shown(document.number) + " | " + shown(document.doc_type) + " | " + shown(document.issuer) + " | " +
         shown(document.territory) + " | " + (document.issued ? iso(*document.issued) : "-") + " | " +
         shown(document.title);
}

struct Row {
  const char* text;
  const char* head;
};

constexpr const char* kBody = "\nCăn cứ Luật số 77/2015/QH13;\nĐiều 1. Phạm vi\nMột.";

}  // namespace

TEST_CASE("heads in every layout", "[parse]") {
  const auto row = GENERATE(values<Row>({
      // left column, then right column
      {"ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
       "phúc\nSố: 15/2024/QĐ-UBND\nVân Hải, ngày 20 tháng 6 năm 2024\n"
       "QUYẾT ĐỊNH\nVề quản lý bến thuyền",
       "15/2024/QĐ-UBND | Quyết định | Ủy ban nhân dân | tỉnh Vân Hải | 2024-06-20 | Về quản lý bến thuyền"},
      // two columns on a line
      {"ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH VÂN HẢI             Độc lập - Tự "
       "do - Hạnh phúc\n-------\n"
       "Số: 15/2024/QĐ-UBND      Vân Hải, ngày 20 tháng 6 năm 2024\n                QUYẾT ĐỊNH\n     Về quản "
       "lý bến thuyền",
       "15/2024/QĐ-UBND | Quyết định | Ủy ban nhân dân | tỉnh Vân Hải | 2024-06-20 | Về quản lý bến thuyền"},
      {"CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 902/2020/NĐ-CP | Hà Nội, ngày 15 tháng 5 năm "
       "2020\nNGHỊ ĐỊNH\nQuy định chi tiết một số điều của\nLuật Quản lý bến thuyền",
       "902/2020/NĐ-CP | Nghị định | Chính phủ | - | 2020-05-15 | Quy định chi tiết một số điều của Luật "
       "Quản lý bến thuyền"},
      // glued to the rule, and to the quốc hiệu
      {"BỘ TÀI CHÍNH-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:01/2020/TT-BTC\nHà Nội, ngày 02 tháng 3 "
       "năm 2020\nTHÔNG TƯHướng dẫn thu phí",
       "01/2020/TT-BTC | Thông tư | Bộ Tài chính | - | 2020-03-02 | Hướng dẫn thu phí"},
      {"CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 902/2020/NĐ-CP Hà Nội, ngày 15 tháng 5 năm "
       "2020\nNGHỊ ĐỊNH\nVề bến thuyền",
       "902/2020/NĐ-CP | Nghị định | Chính phủ | - | 2020-05-15 | Về bến thuyền"},
      // laws: "Luật số", no date line, the adoption tells the day
      {"QUỐC HỘI\nLuật số: 901/2019/QH14\nLUẬT\nQUẢN LÝ BẾN THUYỀN DÂN SINH",
       "901/2019/QH14 | Luật | Quốc hội | - | - | QUẢN LÝ BẾN THUYỀN DÂN SINH"},
      {"QUỐC HỘI\nLuật số: 901/2019/QH14\nLUẬT QUẢN LÝ BẾN THUYỀN",
       "901/2019/QH14 | Luật | Quốc hội | - | - | QUẢN LÝ BẾN THUYỀN"},
      // the type once more before the name; the near miss: another law's name
      {"QUỐC HỘI\nLuật số: 901/2019/QH14\nLUẬT\nLuật Bến thuyền",
       "901/2019/QH14 | Luật | Quốc hội | - | - | Bến thuyền"},
      {"QUỐC HỘI\nSố: 902/2019/QH14\nNGHỊ QUYẾT\nLuật hóa việc đưa đò",
       "902/2019/QH14 | Nghị quyết | Quốc hội | - | - | Luật hóa việc đưa đò"},
      // a joint act numbered without its bodies
      {"BỘ XÂY DỰNG - BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 172/2005/TTLT\nTHÔNG TƯ LIÊN "
       "TỊCH\nVề bến",
       "172/2005/TTLT | Thông tư liên tịch | Bộ Xây dựng; Bộ Tài chính | - | - | Về bến"},
      // the number decides for the National Assembly where a database prints the drafting ministry
      {"BỘ TƯ PHÁP\nSố: 901/2019/QH14\nLUẬT\nBẾN THUYỀN",
       "901/2019/QH14 | Luật | Quốc hội | - | - | BẾN THUYỀN"},
      // and for the Government; a ministry's own act stays its own
      {"BỘ TƯ PHÁP\nSố: 90/2019/NĐ-CP\nNGHỊ ĐỊNH\nVề bến thuyền",
       "90/2019/NĐ-CP | Nghị định | Chính phủ | - | - | Về bến thuyền"},
      {"BỘ TƯ PHÁP\nSố: 9/2019/TT-BTP\nTHÔNG TƯ\nVề bến thuyền",
       "9/2019/TT-BTP | Thông tư | Bộ Tư pháp | - | - | Về bến thuyền"},
      // an old law: issuer, number and day below the type, and a preamble that is no title
      {"LUẬT\nCỦA QUỐC HỘI\nSỐ 06/2003/QH11 NGÀY 17 THÁNG 6 NĂM 2003\nVỀ BẾN THUYỀN\nBến thuyền là nơi người "
       "dân neo thuyền từ đời này sang đời khác.",
       "06/2003/QH11 | Luật | Quốc hội | - | - | VỀ BẾN THUYỀN"},
      // joint acts
      {"BỘ TƯ PHÁP - BỘ CÔNG AN\nSố: 05/2015/TTLT-BTP-BCA\nTHÔNG TƯ LIÊN TỊCH\nVề phối hợp",
       "05/2015/TTLT-BTP-BCA | Thông tư liên tịch | Bộ Tư pháp; Bộ Công an | - | - | Về phối hợp"},
      // a broken sentence for a head: one body numbered the act; the same body twice
      {"THỦ TƯỚNG CHÍNH PHỦ NGÀY 23/01/2002 CỦA BỘ TÀI CHÍNH\nSố: 09/2002/TT-BTC\nTHÔNG TƯ\nVề miễn thuế",
       "09/2002/TT-BTC | Thông tư | Bộ Tài chính | - | - | Về miễn thuế"},
      {"BỘ TÀI CHÍNH NGÀY 23/01/2002 CỦA BỘ TÀI CHÍNH\nTHÔNG TƯ\nVề miễn thuế",
       "- | Thông tư | Bộ Tài chính | - | - | Về miễn thuế"},
      // U+00D0, a missing blank, an upper-case Số
      {"ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSỐ 44/2009/QÐ-UBND\nQUYẾT ÐỊNH\nVề nghĩa trang",
       "44/2009/QĐ-UBND | Quyết định | Ủy ban nhân dân | tỉnh Vân Hải | - | Về nghĩa trang"},
      // the body below the type, before the subject
      {"UBND TỈNH VÂN HẢI\nSố: 1187/QĐ-UB\nQUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH\nV/v thu tiền đò\nUỶ BAN NHÂN "
       "DÂN TỈNH VÂN HẢI",
       "1187/QĐ-UB | Quyết định | Ủy ban nhân dân | tỉnh Vân Hải | - | V/v thu tiền đò"},
      // the authority line and the sentence that issues the act do not belong to the title; the date in the
      // title is another act's
      {"BỘ XÂY DỰNG\nSố: 05/2026/TT-BXD\nTHÔNG TƯ\nSửa đổi Thông tư số 16/2025/TT-BXD\nngày 30 tháng 6 năm "
       "2025\nBỘ TRƯỞNG BỘ XÂY DỰNG",
       "05/2026/TT-BXD | Thông tư | Bộ Xây dựng | - | - | Sửa đổi Thông tư số 16/2025/TT-BXD ngày 30 tháng 6 "
       "năm 2025"},
      {"CHÍNH PHỦ\nSố: 05/2026/NĐ-CP\nNGHỊ ĐỊNH\nVề bến thuyền\nChính phủ ban hành Nghị định về bến thuyền.",
       "05/2026/NĐ-CP | Nghị định | Chính phủ | - | - | Về bến thuyền"},
      {"CHÍNH PHỦ\nSố: 06/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định chi tiết Luật ban hành Quy ước bến thuyền\nĐiều 1. "
       "Phạm vi",
       "06/2026/NĐ-CP | Nghị định | Chính phủ | - | - | Quy định chi tiết Luật ban hành Quy ước bến thuyền"},
      // a title in capitals that begins with, or is broken before, a word that is also a type
      {"BỘ XÂY DỰNG\nSố: 07/2026/TT-BXD\nTHÔNG TƯ\nQUY ĐỊNH CHẾ ĐỘ TRỰC BẾN\nVÀ BAN HÀNH\nQUY CHẾ BẾN",
       "07/2026/TT-BXD | Thông tư | Bộ Xây dựng | - | - | QUY ĐỊNH CHẾ ĐỘ TRỰC BẾN VÀ BAN HÀNH QUY CHẾ BẾN"},
      {"BỘ XÂY DỰNG\nSố: 07/2026/TT-BXD\nTHÔNG TƯ\nTHÔNG TƯ\nHƯỚNG DẪN TRỰC BẾN",
       "07/2026/TT-BXD | Thông tư | Bộ Xây dựng | - | - | HƯỚNG DẪN TRỰC BẾN"},
      // a title broken before the number of the act that it names; the act's own number ends a title
      {"CHÍNH PHỦ\nSố: 08/2026/NĐ-CP\nNGHỊ ĐỊNH\nSửa đổi một số điều của Nghị định\nsố 902/2020/NĐ-CP ngày "
       "15 tháng 5 năm 2020\nvề bến thuyền",
       "08/2026/NĐ-CP | Nghị định | Chính phủ | - | - | Sửa đổi một số điều của Nghị định số 902/2020/NĐ-CP "
       "ngày 15 tháng 5 năm 2020 về bến thuyền"},
      {"CHÍNH PHỦ\nSố: 08/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định chi tiết\nNghị quyết số 905/2025/QH15 về bến "
       "thuyền",
       "08/2026/NĐ-CP | Nghị định | Chính phủ | - | - | Quy định chi tiết Nghị quyết số 905/2025/QH15 về bến "
       "thuyền"},
      {"CHÍNH PHỦ\nSố: 08/2026/NĐ-CP\nNGHỊ ĐỊNH\nSỬA ĐỔI NGHỊ ĐỊNH\nSỐ 902/2020/NĐ-CP",
       "08/2026/NĐ-CP | Nghị định | Chính phủ | - | - | SỬA ĐỔI NGHỊ ĐỊNH SỐ 902/2020/NĐ-CP"},
      {"LUẬT\nBẾN THUYỀN\nCỦA QUỐC HỘI\nSỐ 06/2003/QH11 NGÀY 17 THÁNG 6 NĂM 2003",
       "06/2003/QH11 | Luật | Quốc hội | - | - | BẾN THUYỀN"},
      {"QUỐC HỘI\nLuật số: 28/2009/QH12\nLUẬT\nBẾN THUYỀN\nQUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5",
       "28/2009/QH12 | Luật | Quốc hội | - | - | BẾN THUYỀN"},
      // the gazette's heads: who passed the law, its number and day below the title or before it
      {"LUẬT\nBẾN THUYỀN\nCỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 2, SỐ 06/2007/QH12\nNGÀY 21 THÁNG 11 NĂM 2007",
       "06/2007/QH12 | Luật | Quốc hội | - | - | BẾN THUYỀN"},
      {"LUẬT\nCỦA QUỐC HỘI NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 16/1999/QH10 VỀ BẾN THUYỀN",
       "16/1999/QH10 | Luật | Quốc hội | - | - | VỀ BẾN THUYỀN"},
      {"QUỐC HỘI\nSố: 23-L/CTN\nLUẬT\nTHUẾ BẾN THUYỀN SỐ 23-L/CTN NGÀY 10/07/1993 CỦA QUỐC HỘI",
       "23-L/CTN | Luật | Quốc hội | - | - | THUẾ BẾN THUYỀN"},
      // a law named after a body, and after the land
      {"QUỐC HỘI\nLuật số: 46/2010/QH12\nLUẬT\nNGÂN HÀNG NHÀ NƯỚC VIỆT NAM",
       "46/2010/QH12 | Luật | Quốc hội | - | - | NGÂN HÀNG NHÀ NƯỚC VIỆT NAM"},
      {"QUỐC HỘI\nLuật số: 19/2017/QH14\nLUẬT\nCƠ QUAN ĐẠI DIỆN NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Ở "
       "NƯỚC "
       "NGOÀI",
       "19/2017/QH14 | Luật | Quốc hội | - | - | CƠ QUAN ĐẠI DIỆN NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Ở "
       "NƯỚC "
       "NGOÀI"},
      // the land inside a title; a body inside a title, with the authority line below
      {"BỘ CÔNG THƯƠNG\nSố: 09/2026/TT-BCT\nTHÔNG TƯ\nThực hiện Hiệp định giữa Chính phủ nước\nCộng hòa xã "
       "hội chủ nghĩa Việt Nam và\nChính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
       "09/2026/TT-BCT | Thông tư | Bộ Công Thương | - | - | Thực hiện Hiệp định giữa Chính phủ nước Cộng "
       "hòa "
       "xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam"},
      {"ỦY BAN THƯỜNG VỤ QUỐC HỘI\nNghị quyết số: 106/2025/UBTVQH15\nNGHỊ QUYẾT\nVỀ SỐ LƯỢNG PHÓ CHỦ "
       "TỊCH\nHỘI ĐỒNG NHÂN DÂN CẤP TỈNH HOẠT ĐỘNG CHUYÊN TRÁCH\nỦY BAN THƯỜNG VỤ QUỐC HỘI",
       "106/2025/UBTVQH15 | Nghị quyết | Ủy ban Thường vụ Quốc hội | - | - | VỀ SỐ LƯỢNG PHÓ CHỦ TỊCH HỘI "
       "ĐỒNG NHÂN DÂN CẤP TỈNH HOẠT ĐỘNG CHUYÊN TRÁCH"},
      // a commune's act names its province in the title
      {"ỦY BAN NHÂN DÂN\nXÃ SA BÌNH\nSố: 02/2026/QĐ-UBND\nQUYẾT ĐỊNH\nVề đường thôn trên địa bàn xã Sa Bình, "
       "tỉnh Vân Hải",
       "02/2026/QĐ-UBND | Quyết định | Ủy ban nhân dân | xã Sa Bình, tỉnh Vân Hải | - | Về đường thôn trên "
       "địa bàn xã Sa Bình, tỉnh Vân Hải"},
      // the head lost its first line: the number names the kind of body, nothing names the place
      {"Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề quản lý bến thuyền",
       "15/2024/QĐ-UBND | Quyết định | Ủy ban nhân dân | - | - | Về quản lý bến thuyền"},
  }));
  CAPTURE(row.text);
  CHECK(head_of(parse_text(std::string(row.text) + kBody)) == row.head);
}

TEST_CASE("căn cứ lines", "[parse]") {
  const auto basis_of = [](const char* text) {
    const Document document = parse_text(text);
    std::string out;
    for (const Span span : document.basis) out += "[" + std::string(document.words(span)) + "]";
    return out;
  };
  CHECK(basis_of("QUYẾT ĐỊNH\nVề bến\nCăn cứ Luật A;\nCăn cứ Luật B;\nTheo đề nghị của Sở;\nQUYẾT "
                 "ĐỊNH:\nĐiều 1. Một\nCăn cứ tình hình, Sở xử lý.") == "[Căn cứ Luật A;][Căn cứ Luật B;]");
  // broken over lines; with dashes; as a list
  CHECK(basis_of("QUYẾT ĐỊNH\nVề bến\n- Căn cứ Luật A (sửa\nđổi) ngày 21 tháng 6;\n- Căn cứ Luật B;\nĐiều 1. "
                 "Một\nA.") == "[- Căn cứ Luật A (sửa\nđổi) ngày 21 tháng 6;][- Căn cứ Luật B;]");
  CHECK(basis_of("QUYẾT ĐỊNH\nVề bến\nCăn cứ:\n- Luật A;\n- Luật B;\nĐiều 1. Một\nA.") ==
        "[- Luật A;][- Luật B;]");
}

TEST_CASE("what the head leaves open or says twice", "[parse]") {
  const Document open_number = parse_text(
      "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố:     /2026/QĐ-UBND\nVân Hải, ngày    tháng    năm 2026\nQUYẾT "
      "ĐỊNH\nVề bến\nĐiều 1. Một\nA.");
  CHECK(open_number.draft == true);
  CHECK_FALSE(open_number.number);
  CHECK_FALSE(open_number.issued);
  CHECK(parse_text("DỰ THẢO\nSố: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Một\nA.").draft == true);
  CHECK(parse_text("Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề dự thảo ngân sách\nĐiều 1. Một\nA.").draft == false);
  CHECK(codes(parse_text("Số: 15/2024/QĐ-UBND\nSố: 16/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Một\nA.")) ==
        "header-conflict");
  // the title cites another number
  CHECK(codes(parse_text(
                  "Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nSửa đổi Quyết định\nsố 16/2023/QĐ-UBND\nĐiều 1. Một\nA."))
            .empty());
  CHECK(codes(parse_text(
            "Số: 15/2024/QĐ-UBND\nHà Nội, ngày 32 tháng 12 năm 2024\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Một\nA.")) ==
        "date-unread");
}

TEST_CASE("a page titled with another number", "[parse]") {
  const auto codes_of = [](const char* title) {
    SourceDocument source;
    source.text = normalise_utf8("Số: 05/2026/TT-BCT\nTHÔNG TƯ\nVề điện\nĐiều 1. Một\nA.");
    source.title_hint = title;
    return codes(parse_document(std::move(source), default_tables()));
  };
  CHECK(codes_of("Thông tư số 05/2025/TT-BCT về điện") == "title-mismatch");
  CHECK(codes_of("Thông tư số 05/2026/TT-BCT về điện").empty());
  CHECK(codes_of("Thông tư số 5/2026/TT-BCt về điện").empty());
  CHECK(codes_of("Thông tư về điện, sửa đổi, bổ sung một số điều của Thông tư số 05/2025/TT-BCT").empty());
  CHECK(codes_of("").empty());
}

TEST_CASE("normative or not, by number, date and title", "[parse]") {
  const auto normative = [](const char* head) {
    return parse_text(std::string(head) + "\nĐiều 1. Một\nA.").normative;
  };
  CHECK(normative("ỦY BAN NHÂN DÂN\nSố: 15/2024/QĐ-UBND\nVân Hải, ngày 20 tháng 6 năm 2024\nQUYẾT ĐỊNH\nQuy "
                  "định về bến") == true);
  CHECK(normative("ỦY BAN NHÂN DÂN\nSố: 15/2024/QĐ-UBND\nVân Hải, ngày 20 tháng 6 năm 2024\nQUYẾT ĐỊNH\nVề "
                  "việc phê duyệt quy hoạch") == false);
  CHECK(normative("ỦY BAN NHÂN DÂN\nSố: 1187/QĐ-UBND\nVân Hải, ngày 20 tháng 6 năm 2024\nQUYẾT ĐỊNH\nQuy "
                  "định về bến") == false);
  CHECK(normative("ỦY BAN NHÂN DÂN\nSố: 1187/QĐ-UB\nVân Hải, ngày 12 tháng 8 năm 1996\nQUYẾT ĐỊNH\nBan hành "
                  "quy định về bến") == true);
  CHECK_FALSE(normative(
      "ỦY BAN NHÂN DÂN\nSố: 1187/QĐ-UB\nVân Hải, ngày 12 tháng 8 năm 1996\nQUYẾT ĐỊNH\nVề việc thu tiền đò"));
  CHECK(
      normative("CHÍNH PHỦ\nSố: 36-CP\nHà Nội, ngày 29 tháng 5 năm 1995\nNGHỊ ĐỊNH\nVề trật tự giao thông") ==
      true);
  CHECK(normative("ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\nVân Hải, ngày 20 tháng 6 năm 2024\nKẾ HOẠCH\nTập huấn") ==
        false);
}
