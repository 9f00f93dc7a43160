// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::act;
using vbpl::test::commands;

namespace {
struct Row {
  const char* proves;
  const char* article;
  const char* expected;
};
const std::string kTitle =
    "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ quy "
    "định chi tiết một số nội dung của Luật Xây dựng";
}  // namespace

TEST_CASE("instructions of an amending act", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"a clause", "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:\n“2. Lời mới.”",
       "replace 15/2021/NĐ-CP#art_5__cl_2 '' > '2. Lời mới.'"},
      {"a whole article", "Nội dung sửa đổi\n1. Sửa đổi, bổ sung Điều 8 như sau:\n“Điều 8. Tên mới”",
       "replace 15/2021/NĐ-CP#art_8 '' > 'Điều 8. Tên mới'"},
      {"the path is built from the right",
       "Sửa đổi, bổ sung điểm c khoản 6 Điều 2 như sau:", "replace 15/2021/NĐ-CP#art_2__cl_6__point_c"},
      {"items inherit the article",
       "Nội dung\n6. Sửa đổi, bổ sung một số khoản của Điều 22 như sau:\na) Sửa đổi, bổ sung khoản 1 như "
       "sau:\n“1. Một.”\nb) Sửa đổi, bổ sung điểm a khoản 2 như sau:\n“a) Hai.”",
       "replace 15/2021/NĐ-CP#art_22__cl_1 '' > '1. Một.'\nreplace 15/2021/NĐ-CP#art_22__cl_2__point_a '' > "
       "'a) Hai.'"},
      {"two verbs share the article",
       "Sửa đổi, bổ sung điểm a và bổ sung điểm c vào sau điểm b khoản 3 Điều 7 như sau:",
       "replace 15/2021/NĐ-CP#art_7__cl_3__point_a\ninsert 15/2021/NĐ-CP#art_7__cl_3__point_c"},
      {"a shared noun", "Sửa đổi, bổ sung các khoản 1, 3 và 5 Điều 9 như sau:",
       "replace 15/2021/NĐ-CP#art_9__cl_1\nreplace 15/2021/NĐ-CP#art_9__cl_3\nreplace "
       "15/2021/NĐ-CP#art_9__cl_5"},
      {"without bổ sung", "Sửa đổi khoản 4 Điều 10 như sau:", "replace 15/2021/NĐ-CP#art_10__cl_4"},
      {"without the comma", "Sửa đổi bổ sung khoản 4 Điều 10 như sau:", "replace 15/2021/NĐ-CP#art_10__cl_4"},
      {"the verbs the other way round",
       "Khoản 2 Điều 3 được bổ sung, sửa đổi như sau:", "replace 15/2021/NĐ-CP#art_3__cl_2"},
      {"an article gets a clause",
       "Điều 5 được bổ sung khoản 4 như sau:", "insert 15/2021/NĐ-CP#art_5__cl_4"},
      {"what is changed there is told in words", "Sửa đổi địa điểm nộp hồ sơ tại khoản 1 Điều 18 như sau:",
       "replace 15/2021/NĐ-CP#art_18__cl_1 [địa điểm nộp hồ sơ]"},
      {"a dash below a point", "Sửa đổi gạch đầu dòng thứ hai điểm a khoản 1 Điều 3 như sau:",
       "replace 15/2021/NĐ-CP#art_3__cl_1__point_a [gạch đầu dòng thứ hai]"},
      {"one payload for two clauses",
       "Nội dung\n1. Sửa đổi khoản 1 và khoản 3 Điều 9 như sau:\n“1. Một.”.\n“3. Ba.”.",
       "replace 15/2021/NĐ-CP#art_9__cl_1 '' > '1. Một.'\nreplace 15/2021/NĐ-CP#art_9__cl_3 '' > '3. Ba.'"},
      {"the opening words", "Sửa đổi, bổ sung đoạn mở đầu khoản 1 Điều 6 như sau:",
       "replace 15/2021/NĐ-CP#art_6__cl_1 [đoạn mở đầu]"},
      {"a paragraph", "Sửa đổi, bổ sung đoạn thứ hai khoản 3 Điều 18 như sau:",
       "replace 15/2021/NĐ-CP#art_18__cl_3 [đoạn thứ hai]"},
      {"a heading", "Sửa đổi tên Điều 14 như sau:", "replace 15/2021/NĐ-CP#art_14 [tên]"},
      {"a section", "Sửa đổi, bổ sung Mục 2 Chương IV như sau:", "replace 15/2021/NĐ-CP#chp_iv__sec_2"},
      {"passive", "Khoản 3 Điều 4 được sửa đổi, bổ sung như sau:", "replace 15/2021/NĐ-CP#art_4__cl_3"},
      {"provenance is no target",
       "Sửa đổi, bổ sung điểm b khoản 2 Điều 22 (đã được sửa đổi, bổ sung bởi điểm c khoản 6 Điều 1 Nghị "
       "định số 06/2023/NĐ-CP) như sau:",
       "replace 15/2021/NĐ-CP#art_22__cl_2__point_b"},
      {"a new article", "Bổ sung Điều 7a vào sau Điều 7 như sau:\n“Điều 7a. Mới”",
       "insert 15/2021/NĐ-CP#art_7a '' > 'Điều 7a. Mới'"},
      {"a new clause takes the anchor's article",
       "Bổ sung khoản 8a vào sau khoản 8 Điều 4 như sau:", "insert 15/2021/NĐ-CP#art_4__cl_8a"},
      {"at the end", "Bổ sung khoản 12 vào Điều 2 như sau:", "insert 15/2021/NĐ-CP#art_2__cl_12"},
      {"three clauses", "Bổ sung các khoản 4, 5 và 6 vào sau khoản 3 Điều 11 như sau:",
       "insert 15/2021/NĐ-CP#art_11__cl_4\ninsert 15/2021/NĐ-CP#art_11__cl_5\ninsert "
       "15/2021/NĐ-CP#art_11__cl_6"},
      {"a lettered point", "Bổ sung điểm đ1 vào sau điểm đ khoản 2 Điều 9 như sau:",
       "insert 15/2021/NĐ-CP#art_9__cl_2__point_dd1"},
      {"a form", "Thay thế Mẫu số 05 tại Phụ lục I bằng Mẫu số 05 ban hành kèm theo Nghị định này.",
       "replace 15/2021/NĐ-CP#annex_i__form_05"},
      {"a repeal of the act in hand", "Bãi bỏ khoản 5 Điều 7.", "repeal 15/2021/NĐ-CP#art_7__cl_5"},
      {"a mixed list", "Bãi bỏ điểm c khoản 2, khoản 4 Điều 6; Điều 10; Mục 2 Chương III.",
       "repeal 15/2021/NĐ-CP#art_6__cl_2__point_c\nrepeal 15/2021/NĐ-CP#art_6__cl_4\nrepeal "
       "15/2021/NĐ-CP#art_10\nrepeal 15/2021/NĐ-CP#chp_iii__sec_2"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article, kTitle) == row.expected);
}

TEST_CASE("instructions that name their act", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"passive with its own act",
       "Điều 170 của Luật số 68/2014/QH13 được sửa đổi, bổ sung như sau:", "replace 68/2014/QH13#art_170"},
      {"into another law",
       "Bổ sung khoản 3 vào sau khoản 2 Điều 7 của Luật Biển Việt Nam số 18/2012/QH13 như sau:",
       "insert 18/2012/QH13#art_7__cl_3"},
      {"an annex",
       "Thay thế Phụ lục II ban hành kèm theo Nghị định số 08/2022/NĐ-CP bằng Phụ lục II ban hành kèm theo "
       "Nghị định này.",
       "replace 08/2022/NĐ-CP#annex_ii"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("the heading of an article names the act in hand", "[amend]") {
  const auto several = act({"Sửa đổi, bổ sung một số điều của Nghị định số 10/2012/NĐ-CP ngày 1 tháng 2 năm "
                            "2012\n1. Sửa đổi khoản 1 Điều 3 như sau:\n“1. Lời.”",
                            "Sửa đổi, bổ sung một số điều của Nghị định số 20/2014/NĐ-CP ngày 1 tháng 2 năm "
                            "2014\n1. Sửa đổi khoản 1 Điều 4 như sau:\n“1. Lời.”"},
                           "Sửa đổi, bổ sung một số điều của các Nghị định về chợ");
  CHECK(commands(several) ==
        "replace 10/2012/NĐ-CP#art_3__cl_1 '' > '1. Lời.'\nreplace 20/2014/NĐ-CP#art_4__cl_1 '' > '1. Lời.'");
}

TEST_CASE("an act that its title alone says it amends", "[amend]") {
  CHECK(commands("Hiệu lực thi hành", kTitle) == "replace 15/2021/NĐ-CP [" + kTitle + "]");
  CHECK(commands("Hiệu lực thi hành", "Quy định chi tiết Nghị định số 15/2021/NĐ-CP") == "");
  const std::string provenance =
      "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 15/2014/TT-BTC NGÀY 24 THÁNG 3 NĂM 2014 ĐƯỢC SỬA ĐỔI, BỔ "
      "SUNG BỞI THÔNG TƯ SỐ 11/2022/TT-BTC NGÀY 20 THÁNG 10 NĂM 2022, "
      "THÔNG TƯ SỐ 19/2023/TT-BTC NGÀY 15 THÁNG 11 NĂM 2023";
  CHECK(commands("Bãi bỏ khoản 5 Điều 7.", provenance) == "repeal 15/2014/TT-BTC#art_7__cl_5");
}

TEST_CASE("parts told in words", "[amend]") {
  CHECK(commands("Sửa đổi, bổ sung Số TT 4 của Biểu mức thu lệ phí ban hành kèm theo Thông tư số "
                 "199/2016/TT-BTC ngày 08 tháng 11 năm 2016.") ==
        "replace 199/2016/TT-BTC [Số TT 4 của Biểu mức thu lệ phí ban hành kèm theo]");
  CHECK(commands("Sửa đổi, bổ sung giấy phép theo Thông tư số 199/2016/TT-BTC.") == "");
}

TEST_CASE("a heading over instructions is none itself", "[amend]") {
  CHECK(commands("Nội dung\n1. Sửa đổi, bổ sung một số khoản của Điều 17 như sau:\na) Bãi bỏ khoản 2.",
                 kTitle) == "repeal 15/2021/NĐ-CP#art_17__cl_2");
}

TEST_CASE("an instruction without a readable act is told, not dropped", "[amend]") {
  CHECK(commands("Sửa đổi khoản 2 Điều 5 như sau:\n“2. Lời.”", "Sửa đổi, bổ sung một số văn bản về chợ") ==
        "replace ?#art_5__cl_2 '' > '2. Lời.' ambiguous");
  CHECK(commands("Sửa đổi khoản 2 Điều 5 như sau:", "Quy định về chợ") == "");
}

TEST_CASE("an attached text is amended through its cover", "[amend]") {
  CHECK(commands("Sửa đổi, bổ sung khoản 1 Điều 4 như sau:",
                 "Sửa đổi, bổ sung một số điều của Quy định về chợ ban hành kèm theo Quyết định số "
                 "15/2020/QĐ-TTg ngày 10 tháng 5 năm 2020") == "replace 15/2020/QĐ-TTg#att_1__art_4__cl_1");
}

TEST_CASE("the heading says which act, not the sentence before", "[amend]") {
  const std::string heading =
      "Sửa đổi một số nội dung của Thông tư số 12/2016/TT-BTC ngày 16 tháng 6 năm 2016 hướng dẫn chính sách "
      "nội trú "
      "quy định tại Quyết định số 53/2015/QĐ-TTg ngày 20 tháng 10 năm 2015\n";
  CHECK(commands(heading + "1. Bãi bỏ Điều 5.") == "repeal 12/2016/TT-BTC#art_5");
  // Where a text comes from is not what is changed; an act of its own is.
  CHECK(
      commands(heading +
               "1. Sửa đổi Điều 3 đã được sửa đổi theo khoản 1 Điều 1 Thông tư số 13/2020/TT-BTC như sau:") ==
      "replace 12/2016/TT-BTC#art_3");
  CHECK(commands(heading + "1. Bãi bỏ Điều 5.\n2. Bãi bỏ Điều 7 của Thông tư số 13/2020/TT-BTC.") ==
        "repeal 12/2016/TT-BTC#art_5\nrepeal 13/2020/TT-BTC#art_7");
}

TEST_CASE("forms of instructions", "[amend]") {
  CHECK(commands("Nội dung\n1. Khoản 4 Điều 11, Phụ lục 4 và Phụ lục 5 được sửa đổi, bổ sung như sau:",
                 kTitle) ==
        "replace 15/2021/NĐ-CP#art_11__cl_4\nreplace 15/2021/NĐ-CP#annex_4\nreplace 15/2021/NĐ-CP#annex_5");
  CHECK(commands("Nội dung\n1. Sửa đổi, bổ sung điểm b) khoản 1 Điều 18 như sau:", kTitle) ==
        "replace 15/2021/NĐ-CP#art_18__cl_1__point_b");
  CHECK(commands("Nghị định này sửa đổi, bổ sung Điều 3 Nghị định số 16/2014/NĐ-CP về ngoại tệ như sau:") ==
        "replace 16/2014/NĐ-CP#art_3");
  // Without "như sau" it only says what the act is about.
  CHECK(commands("Nghị định này sửa đổi, bổ sung Điều 3 Nghị định số 16/2014/NĐ-CP về ngoại tệ.") == "");
  // A repeal says all that it has to say even if its act cannot be read; in an act that does not amend,
  // nothing.
  CHECK(commands("Bãi bỏ điểm d khoản 1 Điều 14.", "Sửa đổi, bổ sung một số văn bản về chợ") ==
        "repeal ?#art_14__cl_1__point_d ambiguous");
  CHECK(commands("Bãi bỏ điểm d khoản 1 Điều 14.") == "");
}

TEST_CASE("words of amending that command nothing", "[amend]") {
  const auto text = GENERATE(
      as<std::string>{}, "Việc sửa đổi, bổ sung Quy chế này do Ủy ban nhân dân tỉnh quyết định.",
      "Nghị định số 34/2016/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP) được áp dụng.",
      "Bổ sung hồ sơ theo quy định tại Điều 5 trong thời hạn 05 ngày.",
      "Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh để sửa đổi, bổ sung Điều 3 cho phù hợp.",
      "Người nộp hồ sơ sửa đổi, bổ sung giấy phép theo khoản 2 Điều 5 Nghị định số 15/2021/NĐ-CP.");
  CHECK(commands(text) == "");
}
