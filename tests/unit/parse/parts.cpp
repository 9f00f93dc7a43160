// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

constexpr const char* kAct =
    "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 31/2023/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân\nĐiều 1. "
    "Ban hành kèm theo Quyết định này Quy chế tiếp công dân.\n"
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. ỦY BAN "
    "NHÂN DÂN\nCHỦ TỊCH\nLê Quang Khải\n";

std::string parts_of(const Document& document) {
  std::string out;
  for (const Unit& unit : document.units) {
    if (unit.kind == UnitKind::preamble && unit.part == "main") continue;
    out += unit.part + " " + unit.eid + (unit.heading ? " \"" + *unit.heading + "\"" : "") + "\n";
  }
  return out;
}

constexpr const char* kActParts = "main art_1\nmain art_2\nmain recp\nmain sign\n";

struct Row {
  const char* tail;
  const char* parts;
};

}  // namespace

TEST_CASE("what follows the signature", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"", ""},
      // a text issued with the act: its own articles
      {"QUY CHẾ\nTiếp công dân\n(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)\nChương I\nQUY ĐỊNH "
       "CHUNG\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Đối tượng\nMọi người.",
       "attached:1 att_1__preamble \"QUY CHẾ Tiếp công dân\"\nattached:1 att_1__chp_1 \"QUY ĐỊNH "
       "CHUNG\"\nattached:1 att_1__art_1 \"Phạm vi\"\n"
       "attached:1 att_1__art_1__cl_1\nattached:1 att_1__art_2 \"Đối tượng\"\n"},
      // the same with a head of its own
      {"ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUY "
       "CHẾ\nTiếp công dân\nĐiều 1. Phạm vi\nMột.",
       "attached:1 att_1__preamble \"QUY CHẾ Tiếp công dân\"\nattached:1 att_1__art_1 \"Phạm vi\"\n"},
      // an annex: its numbers are no clauses, its form is a form
      {"PHỤ LỤC I\nDANH MỤC BẾN\n(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)\n1. Bến Cồn Ngao\n2. Bến "
       "Sa Bình\nĐiều 1. của mẫu hợp đồng\nMẫu số 01\nĐƠN ĐỀ NGHỊ\n1. Họ tên\nPHỤ LỤC II\nMỨC PHÍ",
       "annex:1 annex_i \"DANH MỤC BẾN\"\nannex:1 annex_i__form_01 \"ĐƠN ĐỀ NGHỊ\"\nannex:2 annex_ii \"MỨC "
       "PHÍ\"\n"},
      // a second quốc hiệu without a text of articles: an annex
      {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐƠN ĐỀ NGHỊ\nKính gửi: Ban Tiếp "
       "công dân",
       "annex:1 annex\n"},
      // a contract form with articles is no attached text
      {"Mẫu số 02\nHỢP ĐỒNG THUÊ BẾN\nĐiều 1. Bên A\nĐiều 2. Bên B",
       "annex:1 form_02 \"HỢP ĐỒNG THUÊ BẾN\"\n"},
      // two attached texts, an annex of the second
      {"QUY CHẾ\nMột\n(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)\nĐiều 1. A\nMột.\nQUY "
       "ĐỊNH\nHai\n(Ban hành kèm theo Quyết định số 31/2023/QĐ-UBND)\nĐiều 1. B\nHai.\nPHỤ LỤC\nBẢNG",
       "attached:1 att_1__preamble \"QUY CHẾ Một\"\nattached:1 att_1__art_1 \"A\"\nattached:2 "
       "att_2__preamble \"QUY ĐỊNH Hai\"\nattached:2 att_2__art_1 \"B\"\nannex:1 annex \"BẢNG\"\n"},
  }));
  CAPTURE(row.tail);
  const Document document = parse_text(std::string(kAct) + row.tail);
  CHECK(parts_of(document) == std::string(kActParts) + row.parts);
  CHECK(document.signer == "Lê Quang Khải (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)");
}

TEST_CASE("a line of the text that speaks of an annex ends nothing", "[parse]") {
  const Document document = parse_text(
      "Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Danh mục\nPhụ lục I ban hành kèm theo Quyết định này "
      "gồm:\n1. Bến Cồn Ngao.\nĐiều 2. Hiệu lực\nTừ hôm nay.");
  CHECK(body_outline(document) ==
        "art_1 [1] \"Danh mục\"\n  art_1__cl_1 [1] Bến Cồn Ngao.\nart_2 [2] \"Hiệu lực\"\n");
}

TEST_CASE("the kinds of documents", "[parse]") {
  CHECK(parse_text(kAct).kind == DocumentKind::act);
  CHECK(parse_text("VĂN BẢN HỢP NHẤT\nSố: 03/VBHN-UBND\nQUYẾT ĐỊNH\nĐiều 1. A\nMột.").kind ==
        DocumentKind::consolidation);
  CHECK(parse_text("PHỤ LỤC II\nMỨC PHÍ\n1. Thuyền nan").kind == DocumentKind::annex);
  const Document letter = parse_text(
      "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 412/UBND-NC\nV/v góp ý\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKính "
      "gửi: Các Sở\n1. Đề nghị các Sở góp ý.");
  CHECK(letter.kind == DocumentKind::other);
  const Document news = parse_text(
      "Ra quân làm sạch bến thuyền\nNgày 06/11, theo Điều 5 Quyết định số 15/2024/QĐ-UBND, xã Sa Bình ra "
      "quân.\n1. Thu gom rác.",
      {}, "tin.txt");
  CHECK(news.kind == DocumentKind::other);
  CHECK(news.id == "file:tin.txt");
  CHECK(news.units.empty());
  CHECK(news.coverage.skipped == 3);
  CHECK(codes(news) == "unplaced-lines");
}

TEST_CASE("no line is dropped", "[parse]") {
  // An article that is only cited: the clauses stand at the top, what is above them in the preamble.
  CHECK(
      outline(parse_text("LUẬT\nVề xử lý\nĐiều 3 của Bộ luật.\n1. Công bằng:\na) Một;\nb) Theo khoản 2\nĐiều "
                         "76 của Bộ luật này.\n2. Nhanh chóng.")) ==
      "preamble LUẬT\ncl_1 [1] Công bằng:\n  cl_1__point_a [a] Một;\n  cl_1__point_b [b] Theo khoản 2\ncl_2 "
      "[2] Nhanh chóng.\n");
  // An extract whose first article has no sign after its number.
  CHECK(body_outline(parse_text("LUẬT\nĐiều 3 Nguyên tắc xử lý\n1. Công bằng.\n2. Nhanh chóng.")) ==
        "art_3 [3] \"Nguyên tắc xử lý\"\n  art_3__cl_1 [1] Công bằng.\n  art_3__cl_2 [2] Nhanh chóng.\n");
  // What stands above the first article of a text without a head.
  const Document bare = parse_text("ĐIỀU ƯỚC\nĐiều 1. Một\nMột.");
  CHECK(outline(bare) == "preamble ĐIỀU ƯỚC\nart_1 [1] \"Một\"\n");
  // An annex in a file of its own; the near miss: a text that only speaks of one.
  CHECK(outline(parse_text("Phụ lục IV\nMẪU VỀ QUẢN LÝ\nMẫu số 01\nTÊN MẪU")) ==
        "annex_iv [IV] \"MẪU VỀ QUẢN LÝ\"\n  annex_iv__form_01 [01] \"TÊN MẪU\"\n");
  CHECK(parse_text("Bài viết về Phụ lục IV\nPhụ lục IV nói về mẫu.").units.empty());
}

TEST_CASE("the name of an annex is cut between words", "[parse]") {
  std::string name = "MẪU";
  while (name.size() < 450) name += " ĐỀ NGHỊ";
  const Document document = parse_text("PHỤ LỤC VI\n" + name + "\n1. Một");
  const std::string heading = document.units.at(0).heading.value_or("");
  CHECK(heading.size() <= 400);
  CHECK(heading.ends_with(" ĐỀ NGHỊ"));
}
