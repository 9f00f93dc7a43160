// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions whose units are told by the lines above them, and parts of units that are told in words.
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

namespace {
struct Row {
  const char* proves;
  const char* article;
  const char* expected;
};
const std::string kTitle = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";
}  // namespace

TEST_CASE("items below a heading with several units", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"two clauses of one article",
       "Nội dung\n1. Sửa đổi, bổ sung khoản 4 và khoản 10 Điều 78 như sau:\na) Sửa đổi khoản 4 như sau:\n“4. "
       "Bốn.”;\nb) Sửa đổi khoản 10 như sau:\n“10. Mười.”",
       "replace 15/2021/NĐ-CP#art_78__cl_4 '' > '4. Bốn.'\nreplace 15/2021/NĐ-CP#art_78__cl_10 '' > '10. "
       "Mười.'"},
      {"some points of two clauses",
       "Nội dung\n1. Sửa đổi một số điểm của khoản 1, khoản 8 Điều 18 như sau:\na) Sửa đổi điểm a khoản 1 "
       "như "
       "sau:\n“a) Một.”;\nb) Bãi bỏ điểm c khoản 8.",
       "replace 15/2021/NĐ-CP#art_18__cl_1__point_a '' > 'a) Một.'\nrepeal "
       "15/2021/NĐ-CP#art_18__cl_8__point_c"},
      {"put into an article",
       "Nội dung\n1. Bổ sung một số điểm vào Điều 38 như sau:\na) Bổ sung điểm đ vào sau điểm d khoản 1 như "
       "sau:\n“đ) Đò.”;\nb) Bổ sung điểm đ vào sau điểm d khoản 2 như sau:\n“đ) Phà.”",
       "insert 15/2021/NĐ-CP#art_38__cl_1__point_dd '' > 'đ) Đò.'\ninsert "
       "15/2021/NĐ-CP#art_38__cl_2__point_dd '' > 'đ) Phà.'"},
      {"a heading below a heading keeps the article",
       "Sửa đổi một số khoản của Điều 25\n1. Sửa đổi một số điểm của khoản 4 như sau:\na) Sửa đổi điểm a như "
       "sau:\n“a) Một.”;\nb) Sửa đổi điểm c như sau:\n“c) Ba.”",
       "replace 15/2021/NĐ-CP#art_25__cl_4__point_a '' > 'a) Một.'\nreplace "
       "15/2021/NĐ-CP#art_25__cl_4__point_c '' > 'c) Ba.'"},
      {"this article is the one in hand",
       "Nội dung\n1. Sửa đổi một số khoản của Điều 25 như sau:\na) Sửa đổi khoản 3 như sau:\n“3. Ba.”;\nb) "
       "Bãi "
       "bỏ điểm d khoản 2 Điều này.",
       "replace 15/2021/NĐ-CP#art_25__cl_3 '' > '3. Ba.'\nrepeal 15/2021/NĐ-CP#art_25__cl_2__point_d"},
      {"near miss: a repealed list is in hand for nothing",
       "Nội dung\n1. Bãi bỏ khoản 4 và khoản 10 Điều 78.\n2. Sửa đổi khoản 4 Điều 9 như sau:\n“4. Bốn.”",
       "repeal 15/2021/NĐ-CP#art_78__cl_4\nrepeal 15/2021/NĐ-CP#art_78__cl_10\nreplace "
       "15/2021/NĐ-CP#art_9__cl_4 '' > '4. Bốn.'"},
      {"no article anywhere: told, not dropped", "Nội dung\n1. Sửa đổi khoản 5 như sau:\n“5. Năm.”",
       "replace 15/2021/NĐ-CP#cl_5 '' > '5. Năm.' ambiguous"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article, kTitle) == row.expected);
}

TEST_CASE("parts of units", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"the name of the article in hand",
       "Nội dung\n1. Sửa đổi tên Điều và khoản 2 Điều 22 như sau:\na) Sửa đổi tên Điều như sau:\n“Điều 22. "
       "Bến "
       "đò”;\nb) Sửa đổi khoản 2 như sau:\n“2. Hai.”",
       "replace 15/2021/NĐ-CP#art_22 [tên] '' > 'Điều 22. Bến đò'\nreplace 15/2021/NĐ-CP#art_22__cl_2 '' > "
       "'2. Hai.'"},
      {"a name beside a new clause",
       "Nội dung\n1. Sửa tên Điều và bổ sung khoản 5 vào sau khoản 4 Điều 135 như sau:\na) Sửa tên Điều như "
       "sau:\n“Điều 135. Bến”;\nb) Bổ sung khoản 5 vào sau khoản 4 như sau:\n“5. Năm.”",
       "replace 15/2021/NĐ-CP#art_135 [tên] '' > 'Điều 135. Bến'\ninsert 15/2021/NĐ-CP#art_135__cl_5 '' > "
       "'5. "
       "Năm.'"},
      {"the part is that of the first unit",
       "Sửa đổi, bổ sung đoạn mở đầu của khoản 3 và điểm d khoản 3 Điều 9 như sau:",
       "replace 15/2021/NĐ-CP#art_9__cl_3 [đoạn mở đầu]\nreplace 15/2021/NĐ-CP#art_9__cl_3__point_d"},
      {"the opening words of the clause that follows",
       "Sửa đổi đoạn mở đầu và điểm a khoản 2 Điều 5 như sau:",
       "replace 15/2021/NĐ-CP#art_5__cl_2 [đoạn mở đầu]\nreplace 15/2021/NĐ-CP#art_5__cl_2__point_a"},
      {"a name and opening words of the article in hand",
       "Nội dung\n1. Sửa đổi một số khoản của Điều 23 như sau:\na) Sửa đổi tên Điều và đoạn mở đầu của khoản "
       "1 "
       "như sau:\n“Điều 23. Bến”.\n“1. Lời mở:”",
       "replace 15/2021/NĐ-CP#art_23 [tên] '' > 'Điều 23. Bến'\nreplace 15/2021/NĐ-CP#art_23__cl_1 [đoạn mở "
       "đầu] '' > '1. Lời mở:'"},
      {"passive", "Đoạn đầu Điều 6 được sửa đổi, bổ sung như sau:", "replace 15/2021/NĐ-CP#art_6 [Đoạn đầu]"},
      {"rows of the annex in hand",
       "Nội dung\n1. Sửa đổi, bổ sung một số số thứ tự tại Phụ lục I như sau:\na) Sửa đổi số thứ tự 26 như "
       "sau:\nb) Bãi bỏ số thứ tự 11.",
       "replace 15/2021/NĐ-CP#annex_i [số thứ tự 26]\nrepeal 15/2021/NĐ-CP#annex_i [số thứ tự 11]"},
      {"near miss: rows of no annex", "Sửa đổi số thứ tự 26 như sau:\n26. Bến đò",
       "replace 15/2021/NĐ-CP [Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP]"},
      {"a column of a form", "Bỏ cột “huyện” tại biểu số 47 của Phụ lục II.",
       "repeal 15/2021/NĐ-CP#annex_ii__form_47 [cột “huyện”]"},
      {"a form becomes another", "Sửa Mẫu số 1 thành Mẫu số 28 ban hành kèm theo Nghị định này.",
       "replace 15/2021/NĐ-CP#form_1"},
      {"a form holds a clause", "Bãi bỏ khoản 3 Mẫu số 02 Phụ lục 3.",
       "repeal 15/2021/NĐ-CP#annex_3__form_02__cl_3"},
      {"some of an annex, the new text stands in one's own",
       "Sửa đổi, bổ sung một số nội dung của Phụ lục III tại Phụ lục I ban hành kèm theo Nghị định này.",
       "replace 15/2021/NĐ-CP#annex_iii [một số nội dung]"},
      {"the annex in brackets", "Bổ sung các cửa khẩu cho phép nhập cảnh (Phụ lục II) như sau: Bến A; Bến B.",
       "insert 15/2021/NĐ-CP#annex_ii [các cửa khẩu cho phép nhập cảnh] '' > 'Bến A; Bến B.'"},
      {"the list goes on in the same article", "Sửa đổi điểm a, điểm c khoản 2 Điều 7 và khoản 3 như sau:",
       "replace 15/2021/NĐ-CP#art_7__cl_2__point_a\nreplace 15/2021/NĐ-CP#art_7__cl_2__point_c\nreplace "
       "15/2021/NĐ-CP#art_7__cl_3"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article, kTitle) == row.expected);
}

TEST_CASE("parts of things are no parts of units", "[amend]") {
  const auto text = GENERATE(as<std::string>{}, "Bỏ cột điện tại xã Bến Đò.",
                             "Sửa tên công ty theo khoản 2 Điều 5.", "Sửa đổi một số nội dung của giấy phép.",
                             "Bỏ dòng chữ tại biển hiệu.", "Bổ sung các cửa khẩu (cảng) như sau: Bến A.");
  CHECK(commands(text) == "");
}
