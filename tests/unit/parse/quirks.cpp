// SPDX-License-Identifier: GPL-3.0-or-later
// The quirks of real texts, each in a small act, and beside it the near miss: what only looks like it.
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

/// The eids of all units in order without the preamble.
std::string units_of(std::string_view body) {
  const Document document = parse_text(
      "CHÍNH PHỦ\nSố: 15/2024/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
      "NGHỊ ĐỊNH\nVề bến\n" +
      std::string(body));
  std::string out;
  for (const Unit& unit : document.units) {
    if (unit.kind != UnitKind::preamble) out += (out.empty() ? "" : " ") + unit.eid;
  }
  return out;
}

struct Row {
  const char* body;
  const char* units;
};

constexpr const char* kAmending = "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 8/2017/NĐ-CP\n";

}  // namespace

TEST_CASE("forms of numbers, each with its near miss", "[parse]") {
  const auto row = GENERATE(values<Row>({
      // 1. 1/ 1- a) a/ a-
      {"Điều 1. Một\n1. A:\na) A;\nb) B.\n2. B.",
       "art_1 art_1__cl_1 art_1__cl_1__point_a art_1__cl_1__point_b art_1__cl_2"},
      {"Điều 1. Một\n1/ A:\na/ A;\nb/ B.\n2/ B.",
       "art_1 art_1__cl_1 art_1__cl_1__point_a art_1__cl_1__point_b art_1__cl_2"},
      {"Điều 1. Một\n1- A:\na- A;\nb- B.\n2- B.",
       "art_1 art_1__cl_1 art_1__cl_1__point_a art_1__cl_1__point_b art_1__cl_2"},
      {"Điều 1. Một\nMức thu là\n104.042 đồng.", "art_1"},
      // "(1)" numbers notes and formulas, never clauses
      {"Điều 1. Một\n(1) A.\n(2) B.", "art_1"},
      // 1.1 below its clause; a figure
      {"Điều 1. Một\n1. A:\n1.1. AA.\n1.2. AB.\n2. B.",
       "art_1 art_1__cl_1 art_1__cl_1__point_11 art_1__cl_1__point_12 art_1__cl_2"},
      {"Điều 1. Một\nDân số là\n1.100 người.", "art_1"},
      // a formula behind a colon is no clause; a clause without a blank behind its number is one
      {"Điều 1. Một\n1. A.\n2. Tính theo công thức:\n3.A + 2.B\n3. C.\n4. D.",
       "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_3 art_1__cl_4"},
      {"Điều 1. Một\n1.A.\n2.Gồm có:\n3.C.", "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_3"},
      // 1.1 directly below an article, with letters of its own; a lone figure
      {"Điều 1. Một\n1.1. AA:\na) A;\nb) B.\n1.2. AB.\nĐiều 2. Hai\n2.1 BA.\n2.2 BB.",
       "art_1 art_1__point_11 art_1__point_11__subpoint_a art_1__point_11__subpoint_b art_1__point_12 art_2 "
       "art_2__point_21 art_2__point_22"},
      {"Điều 1. Một\nHệ số là\n1.2 Một phần hai.", "art_1"},
      // spellings of the word; a citation whose line broke, a bird
      {"Ðiều 1. Một\nMột.\nĐiêu 2. Hai\nHai.\nĐiều3. Ba\nBa.\nÐIỀU 4: Bốn\nBốn.\nÐiểu 5. Năm\nNăm.",
       "art_1 art_2 art_3 art_4 art_5"},
      {"Điều 1. Một\nTheo\nĐiều 2 của Nghị định này.\nĐiểu 2 sông Cồn.\nĐiều 2. Hai\nHai.", "art_1 art_2"},
      // put in later: 2a, b1; the number must be the next one
      {"Điều 1. Một\n1. A.\n2. B.\n2a. C.\n3. D:\na) A;\nb) B;\nb1) B1;\nđ) Đ.",
       "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_2a art_1__cl_3 art_1__cl_3__point_a art_1__cl_3__point_b "
       "art_1__cl_3__point_b1 art_1__cl_3__point_dd"},
      {"Điều 1. Một\nGồm\n4. A.", "art_1"},
      // đ is no d; ii) below a point, i) after h)
      {"Điều 1. Một\n1. A:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ:\ni) một;\nii) hai;\ne) E.",
       "art_1 art_1__cl_1 art_1__cl_1__point_a art_1__cl_1__point_b art_1__cl_1__point_c "
       "art_1__cl_1__point_d "
       "art_1__cl_1__point_dd art_1__cl_1__point_dd__subpoint_i art_1__cl_1__point_dd__subpoint_ii "
       "art_1__cl_1__point_e"},
      {"Điều 1. Một\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\ng) G;\nh) H;\ni) I.",
       "art_1 art_1__point_a art_1__point_b art_1__point_c art_1__point_d art_1__point_dd art_1__point_e "
       "art_1__point_g art_1__point_h art_1__point_i"},
      // roman and arabic chapters, the name on the next line
      {"Chương 1\nQUY ĐỊNH CHUNG\nĐiều 1.\nPhạm vi\n1. A.\nChương II. Tổ chức\nĐiều 2.\nHai.",
       "chp_1 art_1 art_1__cl_1 chp_2 art_2"},
      {"Điều 1. Một\nTheo\nChương II của Luật này.\nĐiều 2. Hai\nHai.", "art_1 art_2"},
      // phần in words
      {"PHẦN THỨ NHẤT\nCHUNG\nĐiều 1. Một\nMột.\nPhần thứ hai\nCỤ THỂ\nĐiều 2. Hai\nHai.",
       "part_1 art_1 part_2 art_2"},
      {"Điều 1. Một\nMỗi hồ sơ có\nPhần thứ hai của đơn.\nĐiều 2. Hai\nHai.", "art_1 art_2"},
      {"RA SẮC LỆNH:\nĐiều 1. Một\nMột.", "art_1"},
      // forms and annexes never become articles
      {"Điều 1. Một\nMột.\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNguyễn Văn Mẫu\nMẫu số 01\nHỢP ĐỒNG\nĐiều 1. Bên "
       "thuê\nMột.\n"
       "Điều 2. Bên cho thuê\nHai.\nPHỤ LỤC II\nBẢNG GIÁ\nĐiều 3. Ba",
       "art_1 sign form_01 annex_ii"},
  }));
  CAPTURE(row.body);
  CHECK(units_of(row.body) == row.units);
}

TEST_CASE("marks around new texts, whole and missing", "[parse]") {
  constexpr const char* kWhole =
      "art_1 art_1__cl_1 art_1__cl_1__quot_1__art_5 art_1__cl_1__quot_1__art_5__cl_1 "
      "art_1__cl_1__quot_1__art_5__cl_2 art_1__cl_2 art_2";
  const auto row = GENERATE_COPY(values<Row>({
      {"1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. A.\n2. B.”.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nHai.",
       kWhole},
      {"1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. A.\n2. B.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nHai.",
       kWhole},
      {"1. Sửa đổi Điều 5 như sau:\nĐiều 5. Mới\n1. A.\n2. B.”.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nHai.",
       kWhole},
      {"1. Sửa đổi Điều 5 như sau:\nĐiều 5. Mới\n1. A.\n2. B.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nHai.",
       kWhole},
      // a stray closing mark inside
      {"1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. A.”.\n2. B.”.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu "
       "lực\nHai.",
       kWhole},
      // no mark at all around the words of one khoản; the near miss: a list of instructions
      {"1. Sửa đổi khoản 5 Điều 6 như sau:\nTổ chức phải đáp ứng:\na) A;\nb) B.\n2. Bãi bỏ Điều 6.",
       "art_1 art_1__cl_1 art_1__cl_1__quot_1__point_a art_1__cl_1__quot_1__point_b art_1__cl_2"},
      {"1. Sửa đổi, bổ sung một số điểm như sau:\nCác điểm thuộc Điều 6:\na) Sửa điểm a;\nb) Sửa điểm b.\n2. "
       "Bãi bỏ Điều 6.",
       "art_1 art_1__cl_1 art_1__cl_1__point_a art_1__cl_1__point_b art_1__cl_2"},
      {"1. Sửa đổi khoản 5 Điều 6 như sau:\nKhoản 5 được thay bằng:\n“5. Bến nhỏ.”.\n2. Bãi bỏ Điều 6.",
       "art_1 art_1__cl_1 art_1__cl_1__quot_1__cl_5 art_1__cl_2"},
      // a chapter with its tree; straight marks inside straight marks; a quoted word is no payload
      {"1. Bổ sung Chương Va như sau:\n“Chương Va\nBẾN\nMục 1. CHUNG\nĐiều 20a. A\n1. Một:\na) Hai;\nb) "
       "Ba.\nĐiều 20b. "
       "B\nBốn.”.\n2. Bãi bỏ “bến” tại Điều 6.",
       "art_1 art_1__cl_1 art_1__cl_1__quot_1__chp_5a art_1__cl_1__quot_1__chp_5a__sec_1 "
       "art_1__cl_1__quot_1__art_20a art_1__cl_1__quot_1__art_20a__cl_1 "
       "art_1__cl_1__quot_1__art_20a__cl_1__point_a art_1__cl_1__quot_1__art_20a__cl_1__point_b "
       "art_1__cl_1__quot_1__art_20b art_1__cl_2"},
      {"1. Sửa đổi khoản 1 Điều 5 như sau:\n\"1. Bến \"nhỏ\" mới.\"\n2. Thay cụm từ \"bến\" bằng cụm từ "
       "\"cảng\" tại Điều 7.",
       "art_1 art_1__cl_1 art_1__cl_1__quot_1__cl_1 art_1__cl_2"},
  }));
  CAPTURE(row.body);
  CHECK(units_of(std::string(kAmending) + row.body) == row.units);
}
