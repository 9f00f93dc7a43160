// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

void check_sound(const Document& document) {
  const std::size_t size = document.text.size();
  std::set<std::string> eids;
  std::size_t last_begin = 0;
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    REQUIRE(unit.span.begin <= unit.span.end);
    REQUIRE(unit.span.end <= size);
    REQUIRE(unit.parent < static_cast<int>(i));
    REQUIRE(unit.span.begin >= last_begin);  // reading order
    last_begin = unit.span.begin;
    REQUIRE(eids.insert(unit.eid).second);
    if (unit.parent < 0) continue;
    const Unit& parent = document.units[static_cast<std::size_t>(unit.parent)];
    REQUIRE(parent.span.contains(unit.span));
    REQUIRE(parent.part == unit.part);
    REQUIRE((!parent.quoted || unit.quoted));
  }
  for (const Diagnostic& diagnostic : document.diagnostics) REQUIRE(diagnostic.span.end <= size);
  for (const Span span : document.basis) REQUIRE(span.end <= size);
  REQUIRE(document.effective_span.end <= size);
  const LineCoverage& lines = document.coverage;
  REQUIRE(lines.lines == lines.in_units + lines.in_header + lines.in_annex + lines.skipped);
  if (!document.units.empty()) REQUIRE(codes(document).find("unplaced") == std::string::npos);
}

/// Siblings of one level do not overlap.
void check_apart(const Document& document) {
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    for (std::size_t j = i + 1; j < document.units.size(); ++j) {
      if (document.units[i].parent != document.units[j].parent) continue;
      REQUIRE(document.units[i].span.end <= document.units[j].span.begin);
      break;
    }
  }
}

constexpr const char* kLines[] = {"Chương I",
                                  "Chương II",
                                  "QUY ĐỊNH CHUNG",
                                  "Mục 1. TÊN",
                                  "PHẦN THỨ HAI",
                                  "Điều 1. Phạm vi",
                                  "Điều 2.",
                                  "Điều 3 của Luật này",
                                  "Điều 9. Xa",
                                  "Điều 1a. Thêm",
                                  "1. Một.",
                                  "2. Hai:",
                                  "2a. Hai a;",
                                  "5. Năm",
                                  "1) Một",
                                  "a) A;",
                                  "b) B:",
                                  "đ) Đ;",
                                  "i) I;",
                                  "ii) II;",
                                  "(i) một;",
                                  "a1) A1;",
                                  "1.1. Một một",
                                  "- gạch;",
                                  "+ cộng;",
                                  "I. NHÓM",
                                  "A. NHÓM",
                                  "Sửa đổi khoản 2 Điều 5 như sau:",
                                  "“2. Mới.",
                                  "“Điều 5. Mới",
                                  "hết.”.",
                                  "”;",
                                  "\"a) mới\"",
                                  "“",
                                  "Nơi nhận:",
                                  "KT. CHỦ TỊCH",
                                  "CHỦ TỊCH",
                                  "(Đã ký)",
                                  "Nguyễn Văn Mẫu",
                                  "PHỤ LỤC I",
                                  "Mẫu số 01",
                                  "QUY CHẾ",
                                  "(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)",
                                  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                  "Số: 15/2024/QĐ-UBND",
                                  "QUYẾT ĐỊNH",
                                  "QUYẾT ĐỊNH:",
                                  "Căn cứ Luật A;",
                                  "đoạn văn thường",
                                  "Đoạn văn có chấm.",
                                  "",
                                  "\t",
                                  "STT\tTên",
                                  "[1] Khoản này được sửa đổi",
                                  "-----",
                                  "Quyết định này có hiệu lực từ ngày 01 tháng 7 năm 2020.",
                                  "Luật này được Quốc hội thông qua ngày 20 tháng 11 năm 2019.",
                                  "\xEF\xBF\xBD\xEF\xBF\xBD",
                                  "Điều",
                                  "Điều 99999999999"};

}  // namespace

TEST_CASE("keyword soup never hurts", "[parse]") {
  std::mt19937 random(20261123);  // a fixed seed: the same soup every time
  for (int round = 0; round < 400; ++round) {
    std::string text;
    std::vector<Block> blocks;
    const std::size_t count = random() % 60;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t begin = text.size();
      text += kLines[random() % std::size(kLines)];
      text += '\n';
      if (random() % 12 == 0)
        blocks.push_back({{begin, text.size()}, static_cast<BlockKind>(random() % 3), static_cast<int>(i)});
    }
    CAPTURE(text);
    const Document document = parse_text(text, blocks);
    check_sound(document);
    check_apart(document);
  }
}

TEST_CASE("odd texts give documents", "[parse]") {
  const std::string text =
      GENERATE(std::string{}, std::string("\n\n\n"), std::string(100000, 'a'), std::string(20000, '('),
               std::string(5000, '\n') + "Điều 1. A", std::string("Điều 1"), std::string("“"),
               std::string("1."), std::string("Chương"));
  check_sound(parse_text(text));
}

TEST_CASE("the same text gives the same tree", "[parse]") {
  std::string text = "Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\n";
  for (int i = 1; i <= 40; ++i)
    text += "Điều " + std::to_string(i) + ". Tên\n1. Một.\na) A;\nb) B.\n2. Hai.\n";
  CHECK(outline(parse_text(text)) == outline(parse_text(text)));
  CHECK(parse_text(text).units.size() == 1 + 40 * 5);
}
