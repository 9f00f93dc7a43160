// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* text;
  const char* expected;
};

/// "name <formula of, …> position" a signer, parted by " | ".
std::string signers_of(const Document& document) {
  std::string all;
  for (const Signer& signer : document.signers) {
    all += (all.empty() ? "" : " | ") + signer.name.value_or("-");
    for (const SigningFormula& formula : signer.formulas)
      all += " <" + formula.formula + " " + formula.of + ">";
    all += " " + signer.position.value_or("-");
  }
  return all;
}

std::string life_of(const Document& document) {
  std::string all;
  for (const LifeClause& clause : document.life) {
    all += (all.empty() ? "" : " | ") + std::string(to_string(clause.kind));
    all += " " + (clause.from ? iso(*clause.from) : "-") + " " + (clause.until ? iso(*clause.until) : "-");
  }
  return all;
}

std::string act(std::string_view articles, std::string_view tail) {
  return std::string(
             "Số: 15/2024/QĐ-UBND\nVân Hải, ngày 10 tháng 5 năm 2024\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Hiệu "
             "lực\n") +
         std::string(articles) + "\n" + std::string(tail);
}

}  // namespace

TEST_CASE("signers with formula and position", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\nNguyễn Văn Mẫu",
       "Nguyễn Văn Mẫu <TM CHÍNH PHỦ> <KT THỦ TƯỚNG> PHÓ THỦ TƯỚNG"},
      {"TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nTrần Thị Mẫu", "Trần Thị Mẫu <TL BỘ TRƯỞNG> CHÁNH VĂN PHÒNG"},
      {"TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ TƯ PHÁP\nLê Văn Mẫu", "Lê Văn Mẫu <TUQ CHỦ TỊCH> GIÁM ĐỐC SỞ TƯ PHÁP"},
      {"Q. BỘ TRƯỞNG\nVõ Văn Mẫu", "Võ Văn Mẫu <Q BỘ TRƯỞNG> BỘ TRƯỞNG"},  // acting: holds that office
      {"KT. BỘ TRƯỞNG THỨ TRƯỞNG\nVõ Văn Mẫu", "Võ Văn Mẫu <KT BỘ TRƯỞNG> THỨ TRƯỞNG"},  // one line
      {"TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG\nVõ Văn Mẫu",
       "Võ Văn Mẫu <TM CHÍNH PHỦ> <KT THỦ TƯỚNG> PHÓ THỦ TƯỚNG"},
      {"TM. BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\nVõ Văn Mẫu",
       "Võ Văn Mẫu <TM BAN BÍ THƯ> THƯỜNG TRỰC BAN BÍ THƯ"},
      {"KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTHƯỜNG TRỰC\n(Đã ký)\nVõ Văn Mẫu",
       "Võ Văn Mẫu <KT BỘ TRƯỞNG> THỨ TRƯỞNG, THƯỜNG TRỰC"},  // no name in capitals
      {"KT. TỔNG CỤC TRƯỞNG\nPHÓ TỔNG CỤC TRƯỞNG\nDa ky\nCao Văn Mẫu",
       "Cao Văn Mẫu <KT TỔNG CỤC TRƯỞNG> PHÓ TỔNG CỤC TRƯỞNG"},
      {"CHỦ TỊCH\nĐOÀN VĂN MẪU", "ĐOÀN VĂN MẪU CHỦ TỊCH"},  // a surname that bodies begin with, too
      {"BỘ TRƯỞNG\nThượng tướng, PGS.TS. Trần Văn Mẫu",
       "- BỘ TRƯỞNG"},  // two ranks with a comma: not guessed
      {"BỘ TRƯỞNG\nĐại tướng Trần Văn Mẫu", "Trần Văn Mẫu BỘ TRƯỞNG"},
      {"TM. ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nCHỦ TỊCH\n(Đã ký)",
       "- <TM ỦY BAN NHÂN DÂN TỈNH VÂN HẢI> CHỦ TỊCH"},
      {"KT. BỘ TRƯỞNG\nBỘ CÔNG AN\nTHỨ TRƯỞNG\n(Đã ký)\nThượng tướng Lê Văn Mẫu\nKT. CHÁNH ÁN TÒA ÁN\nNHÂN "
       "DÂN "
       "TỐI CAO\nPHÓ CHÁNH ÁN\n(Đã ký)\nNguyễn Văn Thử",
       "Lê Văn Mẫu <KT BỘ TRƯỞNG BỘ CÔNG AN> THỨ TRƯỞNG | Nguyễn Văn Thử <KT CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI "
       "CAO> PHÓ "
       "CHÁNH ÁN"},  // a joint act, one below the other
      {"KT. BỘ TRƯỞNG BỘ TÀI CHÍNH          KT. BỘ TRƯỞNG BỘ TƯ PHÁP\n"
       "THỨ TRƯỞNG                          THỨ TRƯỞNG\n"
       "Lê Thị Mẫu                          Nguyễn Văn Thử",
       "Lê Thị Mẫu <KT BỘ TRƯỞNG BỘ TÀI CHÍNH> THỨ TRƯỞNG | Nguyễn Văn Thử <KT BỘ TRƯỞNG BỘ TƯ PHÁP> THỨ "
       "TRƯỞNG"},  // side by side
      {"Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;             CHỦ TỊCH\n- Lưu: VT.\n"
       "                          Bùi Văn Mẫu",
       "Bùi Văn Mẫu <TM ỦY BAN NHÂN DÂN> CHỦ TỊCH"},      // one signer beside the list
      {"Nơi nhận:\n- Như Điều 1;\n- Trần Văn Mẫu.", ""},  // a recipient
  }));
  CAPTURE(row.text);
  CHECK(signers_of(parse_text(act("Từ hôm nay./.", row.text))) == row.expected);
}

TEST_CASE("to whom an act goes", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Nơi nhận:\n- Như Điều 3;\n- Văn phòng Chính phủ\n(Công báo);\n- Lưu: VT.\nCHỦ TỊCH\nA Văn Mẫu",
       "Như Điều 3|Văn phòng Chính phủ (Công báo)|Lưu: VT"},
      {"Nơi nhận: - Như Điều 3; - Lưu: VT./.", "Như Điều 3|Lưu: VT"},
      {"Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;             CHỦ TỊCH\n- Lưu: VT.\n"
       "                          Bùi Văn Mẫu",
       "Như Điều 1|Lưu: VT"},
      {"CHỦ TỊCH\nA Văn Mẫu", ""},
  }));
  CAPTURE(row.text);
  std::string all;
  for (const std::string& item : parse_text(act("Từ hôm nay./.", row.text)).recipients)
    all += (all.empty() ? "" : "|") + item;
  CHECK(all == row.expected);
}

TEST_CASE("term and session", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp bất thường lần thứ 9 "
       "thông "
       "qua ngày 12 tháng 2 năm 2025.",
       "15 9 kỳ họp bất thường"},
      {"Luật này đã được Quốc hội khoá IX, kỳ họp thứ ba thông qua ngày 10 tháng 7 năm 1993.", "9 3 kỳ họp"},
      {"Nghị quyết này đã được Hội đồng nhân dân tỉnh Vân Hải khóa X, kỳ họp thứ Mười hai (chuyên đề) thông "
       "qua ngày "
       "10 tháng 7 năm 2023.",
       "10 12 kỳ họp chuyên đề"},
      {"Nghị quyết này được Ủy ban Thường vụ Quốc hội khóa XV, Phiên họp thứ 48 thông qua ngày 13 tháng 8 "
       "năm 2025.",
       "15 48 phiên họp"},
      {"Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV,\nkỳ họp thứ 8 thông qua ngày "
       "27 tháng "
       "11 năm 2024.",
       "15 8 kỳ họp"},  // hard-wrapped
      {"Nghị quyết số 5/2020/NQ-HĐND được Hội đồng nhân dân khóa IX, kỳ họp thứ 4 thông qua ngày 2 tháng 7 "
       "năm 2020.",
       "0 0 "},  // another act
  }));
  CAPTURE(row.text);
  const Document document = parse_text(act("Từ hôm nay.", row.text));
  CHECK(std::to_string(document.sitting.term.value_or(0)) + " " +
            std::to_string(document.sitting.session.value_or(0)) + " " + document.sitting.kind ==
        row.expected);
}

TEST_CASE("term and session in the head, term in the number", "[parse]") {
  const Document head = parse_text(
      "HỘI ĐỒNG NHÂN DÂN TỈNH VÂN HẢI\nSố: 5/2024/NQ-HĐND\nNGHỊ QUYẾT\nVề bến\nHỘI ĐỒNG NHÂN DÂN TỈNH VÂN "
      "HẢI\n"
      "KHÓA XI, KỲ HỌP THỨ 5\nCăn cứ Nghị quyết số 7/2020/NQ-HĐND khóa X;\nĐiều 1. A\nB.");
  CHECK(head.sitting.term == 11);
  CHECK(head.sitting.session == 5);
  const Document number = parse_text("Luật số: 31/2024/QH15\nLUẬT\nĐẤT ĐAI\nĐiều 1. A\nB.");
  CHECK(number.sitting.term == 15);
  CHECK_FALSE(number.sitting.session);
}

TEST_CASE("rules that apply from another day, and suspensions", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Quyết định này có hiệu lực từ ngày 20 tháng 5 năm 2024. Các chế độ quy định tại Quyết định này được "
       "áp dụng từ "
       "ngày 01 tháng 01 năm 2024.",
       "retroactive 2024-01-01 -"},
      {"Điểm a khoản 1 Điều này được áp dụng kể từ ngày 01/7/2025 đến hết ngày 31/12/2025.",
       "application 2025-07-01 2026-01-01"},
      {"Định mức tại Quyết định này được áp dụng từ năm ngân sách 2025.", "application 2025-01-01 -"},
      {"Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2024 và áp dụng từ năm ngân sách 2026.",
       "application 2026-01-01 -"},
      {"Quyết định này có hiệu lực kể từ ngày 15/8/2024; các quy định tại Điều 1 áp dụng đối với hồ sơ tiếp "
       "nhận từ ngày 01/3/2024.",
       "retroactive 2024-03-01 -"},
      // Near miss: the day belongs to the people, not to the rules.
      {"Quyết định này áp dụng đối với người được tuyển dụng từ ngày 01/3/2010.", ""},
      {"Quyết định này được thực hiện từ ngày 31 tháng 12 năm 1994 trở về trước.", ""},  // tells of facts
      {"Hồ sơ nộp từ ngày 01 tháng 01 năm 2024 thì áp dụng Quyết định này.", ""},
      {"Ngưng hiệu lực thi hành khoản 8 Điều 8 Quyết định số 39/2016/QĐ-UBND ngày 30 tháng 12 năm 2016 từ "
       "ngày 01 tháng "
       "9 năm 2024 đến hết ngày 31 tháng 12 năm 2024.",
       "suspension 2024-09-01 2025-01-01"},
      {"Quyết định này có hiệu lực từ ngày 20 tháng 5 năm 2024.\n2. Đình chỉ việc thi hành Điều 4 Nghị quyết "
       "số "
       "05/2024/NQ-HĐND cho đến khi có quyết định khác.",
       "suspension 2024-05-20 -"},  // begins with the act
      {"Danh mục văn bản hết hiệu lực, ngưng hiệu lực được lập theo Mẫu số 03.", ""},
      {"Đình chỉ thi hành và yêu cầu sửa đổi các quy định của Hội trái với quy định của pháp luật.",
       ""},                                                           // a task
      {"Đình chỉ hiệu lực Quyết định công nhận lưu hành giống", ""},  // no act named
      {"Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2024.", "retroactive 2024-01-01 -"},
      {"Đình chỉ thi hành án đối với người bị kết án.", ""},
  }));
  CAPTURE(row.text);
  CHECK(life_of(parse_text(act(row.text, "CHỦ TỊCH\nA Văn Mẫu"))) == row.expected);
}
