// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

TEST_CASE("words that give way to words", "[amend]") {
  struct Row {
    const char* proves;
    const char* article;
    const char* expected;
  };
  const std::string title = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";
  const auto row = GENERATE(values<Row>({
      {"a list of places",
       "Thay thế cụm từ “Sở Kế hoạch và Đầu tư” bằng cụm từ “Sở Tài chính” tại khoản 1, khoản 3 Điều 5 và "
       "Điều 9.",
       "replace_words 15/2021/NĐ-CP#art_5__cl_1 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'\nreplace_words "
       "15/2021/NĐ-CP#art_5__cl_3 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'\n"
       "replace_words 15/2021/NĐ-CP#art_9 'Sở Kế hoạch và Đầu tư' > 'Sở Tài chính'"},
      {"the place first", "Tại khoản 3 Điều 52b: Thay thế cụm từ “Điều 51” thành “Điều 51a”.",
       "replace_words 15/2021/NĐ-CP#art_52b__cl_3 'Điều 51' > 'Điều 51a'"},
      {"the whole act", "Thay thế từ “huyện” bằng từ “xã” tại toàn bộ Nghị định.",
       "replace_words 15/2021/NĐ-CP 'huyện' > 'xã'"},
      {"passive", "Cụm từ “Bộ A” được thay thế bằng cụm từ “Bộ B” tại Điều 3.",
       "replace_words 15/2021/NĐ-CP#art_3 'Bộ A' > 'Bộ B'"},
      {"pairs in order", "Thay thế các cụm từ “A”, “B” bằng các cụm từ tương ứng “C”, “D” tại Điều 3.",
       "replace_words 15/2021/NĐ-CP#art_3 'A' > 'C'\nreplace_words 15/2021/NĐ-CP#art_3 'B' > 'D'"},
      {"pairs that do not match are not guessed",
       "Thay thế các cụm từ “A”, “B”, “E” bằng các cụm từ tương ứng “C”, “D” tại Điều 3.",
       "replace_words 15/2021/NĐ-CP#art_3 ambiguous"},
      {"a citation inside the quotes is payload",
       "Thay thế cụm từ “quy định tại khoản 2 Điều 7 Nghị định số 8/2010/NĐ-CP” bằng cụm từ “quy định tại "
       "khoản 3 Điều 7” tại Điều 15.",
       "replace_words 15/2021/NĐ-CP#art_15 'quy định tại khoản 2 Điều 7 Nghị định số 8/2010/NĐ-CP' > 'quy "
       "định tại khoản 3 Điều 7'"},
      {"inserted after words", "Bổ sung cụm từ “, đặc khu” vào sau cụm từ “phường” tại khoản 1 Điều 3.",
       "insert_words 15/2021/NĐ-CP#art_3__cl_1 'phường' > ', đặc khu'"},
      {"appended", "Bổ sung từ “hoặc” vào cuối điểm b khoản 1 Điều 20.",
       "insert_words 15/2021/NĐ-CP#art_20__cl_1__point_b [cuối] '' > 'hoặc'"},
      {"deleted", "Bỏ cụm từ “cấp huyện” tại điểm b khoản 2 Điều 4.",
       "delete_words 15/2021/NĐ-CP#art_4__cl_2__point_b 'cấp huyện' > ''"},
      {"repealed words are no repealed unit", "Bãi bỏ cụm từ “, thị trấn” tại khoản 3 Điều 2.",
       "delete_words 15/2021/NĐ-CP#art_2__cl_3 ', thị trấn' > ''"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article, title) == row.expected);
}

TEST_CASE("each phrase may have its own places", "[amend]") {
  const std::string title = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";
  CHECK(commands(
            "Thay cụm từ “A” tại khoản 1 Điều 33, cụm từ “B” tại khoản 2 Điều 91, Điều 92 bằng cụm từ “C”; "
            "thay cụm từ “D” tại khoản 3 Điều 33 bằng cụm từ “E”.",
            title) ==
        "replace_words 15/2021/NĐ-CP#art_33__cl_1 'A' > 'C'\nreplace_words 15/2021/NĐ-CP#art_91__cl_2 'B' > "
        "'C'\nreplace_words 15/2021/NĐ-CP#art_92 'B' > 'C'\nreplace_words 15/2021/NĐ-CP#art_33__cl_3 'D' > "
        "'E'");
  CHECK(commands("Thay thế cụm từ “A” bằng cụm từ “B” tại tên Điều 10 và nội dung Điều 11.", title) ==
        "replace_words 15/2021/NĐ-CP#art_10 'A' > 'B'\nreplace_words 15/2021/NĐ-CP#art_11 'A' > 'B'");
}

TEST_CASE("words of acts named in the sentence", "[amend]") {
  CHECK(commands("Thay thế cụm từ “A” bằng cụm từ “B” tại khoản 1 Điều 3 Luật số 83/2015/QH13; Điều 4 Luật "
                 "số 36/2018/QH14.") ==
        "replace_words 83/2015/QH13#art_3__cl_1 'A' > 'B'\nreplace_words 36/2018/QH14#art_4 'A' > 'B'");
  CHECK(commands("Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 3 Thông tư số 9/2019/TT-BTC.") ==
        "replace_words 9/2019/TT-BTC#art_3 'A' > 'B'");
}
