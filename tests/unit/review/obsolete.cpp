// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/review/obsolete_names.h"
#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

std::string found(std::string_view text) {
  static const ObsoleteNames names(default_tables(), *make_date(2026, 11, 23));
  std::string result;
  for (const NameUse& use : names.find(text)) {
    result += (result.empty() ? "" : " | ") +
              std::string(use.name->kind == NameKind::place   ? "place:"
                          : use.name->kind == NameKind::paper ? "paper:"
                                                              : "") +
              std::string(slice(text, use.span));
  }
  return result;
}

Archive decision(const std::string& date, const std::string& body) {
  Archive archive;
  archive.add({"Quyết định", "915/2024/QĐ-UBND", "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI", date, "Về quản lý bến"},
              body);
  return archive;
}

}  // namespace

TEST_CASE("cells of the table give single names", "[obsolete]") {
  using Names = std::vector<std::string>;
  CHECK(single_names("Bộ Công nghiệp; Bộ Thương mại") == Names{"Bộ Công nghiệp", "Bộ Thương mại"});
  CHECK(single_names("Ủy ban nhân dân huyện/quận/thị xã") ==
        Names{"Ủy ban nhân dân huyện", "Ủy ban nhân dân quận", "Ủy ban nhân dân thị xã"});
  CHECK(single_names("huyện đảo / thành phố đảo") == Names{"huyện đảo", "thành phố đảo"});
  CHECK(single_names("Ban Tôn giáo Chính phủ (Bộ Nội vụ)") == Names{"Ban Tôn giáo Chính phủ"});
  CHECK(single_names("tỉnh Cần Thơ (cũ)").empty());
}

TEST_CASE("names are found whole, longest first, in their own capitals", "[obsolete]") {
  struct Row {
    const char *text, *found;
  };
  const auto row = GENERATE(values<Row>({
      {"Bộ Giao thông vận tải kiểm tra", "Bộ Giao thông vận tải"},
      {"BỘ GIAO THÔNG VẬN TẢI kiểm tra", "BỘ GIAO THÔNG VẬN TẢI"},
      {"cán bộ giao thông vận tải", ""},
      {"Bộ Giao thông vận tải Lào", ""},
      {"Chủ tịch Ủy ban nhân dân cấp huyện quyết định", "Chủ tịch Ủy ban nhân dân cấp huyện"},
      {"UBND huyện báo cáo", "UBND huyện"},
      {"Ban Thường vụ cấp huyện ủy", ""},
      {"Ủy ban Kinh tế và Tài chính", ""},
      {"Phòng Kinh tế", ""},
      {"Phòng Kinh tế và Hạ tầng", "Phòng Kinh tế và Hạ tầng"},
      {"tỉnh Vĩnh Phúc", "place:tỉnh Vĩnh Phúc"},
      {"tỉnh Vĩnh Phúc cũ", ""},
      {"tỉnh Thanh Hóa", ""},
      {"sống hòa bình", ""},
      {"huyện Đông Sa", "place:huyện Đông Sa"},
      {"huyện Đông Sa cũ", ""},
      {"Quận 5", "place:Quận 5"},
      {"đường Quận 5", ""},
      {"các huyện", "place:huyện"},
      {"chứng minh nhân dân", "paper:chứng minh nhân dân"},
      {"thành phố Thủ Đức cũ", ""},
      {"xã, phường, thị trấn", "place:xã, phường, thị trấn"},
  }));
  CAPTURE(row.text);
  CHECK(found(row.text) == row.found);
}

TEST_CASE("an old name is an error in an act issued after the change, else a notice", "[obsolete]") {
  const std::string body = "Điều 1. Trách nhiệm\nSở Giao thông vận tải quản lý bến.";
  CHECK(brief(decision("05 tháng 5 năm 2024", body).findings("obsolete-body")) ==
        "obsolete-body notice likely 915/2024/QĐ-UBND art_1 > table:succession \n");
  CHECK(brief(decision("05 tháng 5 năm 2025", body).findings("obsolete-body")) ==
        "obsolete-body error likely 915/2024/QĐ-UBND art_1 > table:succession \n");
}

TEST_CASE("old names in quotations, titles of acts, history and transition are left alone", "[obsolete]") {
  struct Row {
    const char *why, *body;
  };
  const auto row = GENERATE(values<Row>({
      {"quotation", "Điều 1. Tên gọi\nThay cụm từ “Sở Giao thông vận tải” tại Điều 5."},
      {"title",
       "Điều 1. Áp dụng\nThực hiện theo Thông tư số 903/2021/TT-BGTVT ngày 01 tháng 02 năm 2021 của Bộ "
       "trưởng Bộ Giao thông vận tải về bến."},
      {"history", "Điều 1. Bến\nBến do Bộ Giao thông vận tải trước đây quản lý."},
      {"transition",
       "Điều 1. Điều khoản chuyển tiếp\nHồ sơ do Ủy ban nhân dân cấp huyện nhận được trả lại người nộp."},
      {"papers",
       "Điều 1. Giấy tờ\nGiấy phép do Ủy ban nhân dân cấp huyện cấp trước ngày 01 tháng 7 năm 2025 tiếp tục "
       "có giá trị."},
      {"basis", "Căn cứ đề nghị của Bộ trưởng Bộ Giao thông vận tải;\nĐiều 1. Bến\nBến có phao."},
  }));
  CAPTURE(row.why);
  CHECK(brief(decision("05 tháng 5 năm 2025", row.body).findings("obsolete-body")).empty());
}

TEST_CASE("a photograph of the size of an old paper asks for no such paper", "[obsolete]") {
  const auto papers = [](const std::string& text) {
    return brief(decision("05 tháng 5 năm 2020", "Điều 1. Hồ sơ\n" + text).findings("obsolete-paper"));
  };
  CHECK(papers("Hai ảnh cỡ 03 x 04 cm kiểu chứng minh nhân dân.").empty());
  CHECK_FALSE(papers("Bản chụp giấy chứng minh nhân dân của chủ bến.").empty());
}

TEST_CASE("up to five places are findings of their own, more are one with a count", "[obsolete]") {
  std::string few, many;
  for (int i = 1; i <= 9; ++i) {
    const std::string article = "Điều " + std::to_string(i) + ". Bến\nSở Giao thông vận tải quản lý bến số " +
                                std::to_string(i) + ".\n";
    many += article;
    if (i <= 3) few += article;
  }
  CHECK(decision("05 tháng 5 năm 2024", few).findings("obsolete-body").size() == 3);
  const auto findings = decision("05 tháng 5 năm 2024", many).findings("obsolete-body");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.find("(9 lần)") != std::string::npos);
}
