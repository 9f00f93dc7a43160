// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* text;
  const char* outline;
  const char* codes;
};

}  // namespace

TEST_CASE("articles, chapters and what only looks like them", "[parse]") {
  const auto row = GENERATE(values<Row>({
      // names on the label's line and on the next; a sentence is no name
      {"QUYẾT ĐỊNH:\nĐiều 1. Phạm vi điều chỉnh\nQuyết định này quy định về bến thuyền.\nĐiều 2\nĐối tượng "
       "áp dụng\nChủ bến.\n"
       "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.",
       "art_1 [1] \"Phạm vi điều chỉnh\"\nart_2 [2] \"Đối tượng áp dụng\"\nart_3 [3] Chánh Văn phòng chịu "
       "trách nhiệm …\n",
       "header-missing"},
      // chapters with names in capitals over two lines; sections below them; articles count on
      {"Chương I\nQUY ĐỊNH CHUNG\nVÀ GIẢI THÍCH\nĐiều 1. Phạm vi\nA.\nCHƯƠNG II. TỔ CHỨC\nMục 1. BẾN\nĐiều "
       "2. Bến\nB.\nMục 2. THUYỀN\nĐiều 3. Thuyền\nC.",
       "chp_1 [I] \"QUY ĐỊNH CHUNG VÀ GIẢI THÍCH\"\n  art_1 [1] \"Phạm vi\"\nchp_2 [II] \"TỔ CHỨC\"\n  "
       "chp_2__sec_1 [1] \"BẾN\"\n    art_2 [2] \"Bến\"\n"
       "  chp_2__sec_2 [2] \"THUYỀN\"\n    art_3 [3] \"Thuyền\"\n",
       "header-missing"},
      // a broken citation line begins with "Điều"
      {"Điều 1. Phạm vi\nViệc đăng ký thực hiện theo\nĐiều 5 của Luật này và\nĐiều 7 Nghị định số "
       "902/2020/NĐ-CP.\nĐiều 2. Hiệu lực\nTừ hôm nay.",
       "art_1 [1] \"Phạm vi\"\nart_2 [2] \"Hiệu lực\"\n", "header-missing"},
      // the same with a stop after the number: the sentence before has not ended
      {"Điều 1. Phạm vi\nThực hiện theo quy định tại\nĐiều 9.\nĐiều 2. Hiệu lực\nTừ hôm nay.",
       "art_1 [1] \"Phạm vi\"\nart_2 [2] \"Hiệu lực\"\n", "header-missing"},
      // a chapter cited at the start of a line
      {"Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nTheo các\nMục 2 Chương III của Luật này.\nĐiều 2. Hiệu "
       "lực\nTừ hôm nay.",
       "chp_1 [I] \"QUY ĐỊNH CHUNG\"\n  art_1 [1] \"Phạm vi\"\n  art_2 [2] \"Hiệu lực\"\n", "header-missing"},
      // an article is missing: the text goes on
      {"Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nĐiều 4. Bốn\nC.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\nart_4 [4] \"Bốn\"\n", "header-missing numbering-gap"},
      // a number far ahead whose predecessors still come is not an article of this act
      {"Điều 1. Một\nA.\nĐiều 40. Của văn bản khác.\nĐiều 2. Hai\nB.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\n", "header-missing label-in-text"},
      // the same number twice
      {"Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nĐiều 2. Ba\nC.\nĐiều 3. Bốn\nD.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\nart_2~2 [2] \"Ba\"\nart_3 [3] \"Bốn\"\n",
       "header-missing numbering-dup"},
      // two versions one after the other: each is an article; a model decision told in the text is not
      {"Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nĐiều 3. Ba\nC.\nĐiều 2. Hai nữa\nD.\nĐiều 3. Ba nữa\nE.\nĐiều 4. "
       "Bốn\nF.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\nart_3 [3] \"Ba\"\nart_2~2 [2] \"Hai nữa\"\nart_3~2 [3] \"Ba "
       "nữa\"\nart_4 [4] \"Bốn\"\n",
       "header-missing numbering-gap numbering-dup numbering-dup"},
      {"Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nĐiều 3. Quyết định theo mẫu\nĐiều 1. Thu hồi.\nĐiều 2. Thi "
       "hành.\nĐiều 3. Gửi.\nĐiều 4. Bốn\nF.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\nart_3 [3] \"Quyết định theo mẫu\"\nart_4 [4] \"Bốn\"\n",
       "header-missing label-in-text label-in-text label-in-text"},
      // the new text of an instruction, without quotation marks
      {"Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nĐiều 3. Sửa đổi Điều 2 như sau:\nĐiều 2. Hai mới\nC.\nĐiều 4. "
       "Bốn\nD.",
       "art_1 [1] \"Một\"\nart_2 [2] \"Hai\"\nart_3 [3] Sửa đổi Điều 2 như sau:\n  > art_3__quot_1__art_2 "
       "[2] \"Hai mới\"\nart_4 [4] \"Bốn\"\n",
       "header-missing unbalanced-quote"},
      // a certificate described in an article begins with the quốc hiệu; the act goes on below it
      {"Điều 1. Nội dung ghi trên bằng\n1. Tiêu đề:\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - "
       "Hạnh "
       "phúc\n2. Tên bằng.\nĐiều 2. Hai\nB.",
       "art_1 [1] \"Nội dung ghi trên bằng\"\n  art_1__cl_1 [1] Tiêu đề:\n  art_1__cl_2 [2] Tên bằng.\nart_2 "
       "[2] "
       "\"Hai\"\n",
       nullptr},
      {"Điều 1. Ban hành Quy chế\nA.\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUY "
       "CHẾ\nBến thuyền\nĐiều 1. Một\nB.\nĐiều 2. Hai\nC.",
       "art_1 [1] \"Ban hành Quy chế\"\natt_1__preamble \"QUY CHẾ Bến thuyền\"\natt_1__art_1 [1] "
       "\"Một\"\natt_1__art_2 [2] \"Hai\"\n",
       nullptr},
      // inserted articles
      {"Điều 7. Bảy\nA.\nĐiều 7a. Bảy a\nB.\nĐiều 7b. Bảy b\nC.\nĐiều 8. Tám\nD.",
       "art_7 [7] \"Bảy\"\nart_7a [7a] \"Bảy a\"\nart_7b [7b] \"Bảy b\"\nart_8 [8] \"Tám\"\n",
       "header-missing numbering-gap"},
      // article numbers begin again in each chapter
      {"Chương I\nMỘT\nĐiều 1. A\nMột.\nĐiều 2. B\nHai.\nChương II\nHAI\nĐiều 1. C\nBa.\nĐiều 2. D\nBốn.",
       "chp_1 [I] \"MỘT\"\n  chp_1__art_1 [1] \"A\"\n  chp_1__art_2 [2] \"B\"\nchp_2 [II] \"HAI\"\n  "
       "chp_2__art_1 [1] \"C\"\n  chp_2__art_2 [2] \"D\"\n",
       "header-missing"},
      // phần, and chapters that count on
      {"PHẦN THỨ NHẤT\nNHỮNG QUY ĐỊNH CHUNG\nChương I\nMỘT\nĐiều 1. A\nMột.\nPHẦN THỨ HAI\nTỔ CHỨC\nChương "
       "II\nHAI\nĐiều 2. B\nHai.",
       "part_1 [THỨ NHẤT] \"NHỮNG QUY ĐỊNH CHUNG\"\n  part_1__chp_1 [I] \"MỘT\"\n    art_1 [1] \"A\"\npart_2 "
       "[THỨ HAI] \"TỔ CHỨC\"\n"
       "  part_2__chp_2 [II] \"HAI\"\n    art_2 [2] \"B\"\n",
       "header-missing"},
      // an old circular without articles: numerals, numbers, letters
      {"BỘ THỦY SẢN\nSố: 05/TT\nTHÔNG TƯ\nVề bến cá\nCăn cứ Nghị định số 36/CP;\nI. QUY ĐỊNH CHUNG\n1. Bến "
       "cá.\na) Bến lớn;\nb) Bến nhỏ.\nII. TỔ CHỨC\n1. Các Sở thi hành.",
       "sec_1 [I] \"QUY ĐỊNH CHUNG\"\n  sec_1__cl_1 [1] Bến cá.\n    sec_1__cl_1__point_a [a] Bến lớn;\n    "
       "sec_1__cl_1__point_b [b] Bến nhỏ.\nsec_2 [II] \"TỔ CHỨC\"\n"
       "  sec_2__cl_1 [1] Các Sở thi hành.\n",
       nullptr},
      // a programme approved by article 1: numerals inside it
      {"Điều 1. Phê duyệt Chương trình với các nội dung sau:\nI. QUAN ĐIỂM\n1. Một.\n2. Hai.\nII. MỤC "
       "TIÊU\n1. Ba.\na) Bốn.\nĐiều 2. Hiệu lực\nTừ hôm nay.",
       "art_1 [1] \"Phê duyệt Chương trình với các nội dung sau\"\n  art_1__sec_1 [I] \"QUAN ĐIỂM\"\n    "
       "art_1__sec_1__cl_1 [1] Một.\n    art_1__sec_1__cl_2 [2] Hai.\n  art_1__sec_2 [II] \"MỤC TIÊU\"\n"
       "    art_1__sec_2__cl_1 [1] Ba.\n      art_1__sec_2__cl_1__point_a [a] Bốn.\nart_2 [2] \"Hiệu lực\"\n",
       "header-missing"},
      // the line before is no sentence, but leads into no citation either
      {"Điều 1. Một\nPhu luc kem theo.doc\nĐiều 3. Ba\nC.", "art_1 [1] \"Một\"\nart_3 [3] \"Ba\"\n",
       "header-missing numbering-gap"},
      // put in by several acts, sorted by a machine that takes đ for the last letter
      {"Điều 1. Một\nA.\nĐiều 1a. B\nB.\nĐiều 1b. C\nC.\nĐiều 1e. D\nD.\nĐiều 1đ. E\nE.\nĐiều 2. Hai\nF.",
       "art_1 [1] \"Một\"\nart_1a [1a] \"B\"\nart_1b [1b] \"C\"\nart_1e [1e] \"D\"\nart_1dd [1đ] "
       "\"E\"\nart_2 [2] \"Hai\"\n",
       "header-missing numbering-gap numbering-gap"},
      // with articles, one "I." and "A." are text
      {"Điều 1. Danh mục\nI. Nhóm một\nA. Loại một\nĐiều 2. Hiệu lực\nTừ hôm nay.",
       "art_1 [1] \"Danh mục\"\nart_2 [2] \"Hiệu lực\"\n", "header-missing"},
  }));
  CAPTURE(row.text);
  const Document document = parse_text(row.text);
  CHECK(body_outline(document) == row.outline);
  if (row.codes != nullptr) CHECK(codes(document) == row.codes);
}
