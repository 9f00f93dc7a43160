// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/label.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vbpl;

namespace {

/// "article 7a . rest" of the label of a line, "-" when it has none.
std::string dump(std::string_view line) {
  const auto label = read_label(line, {0, line.size()});
  if (!label) return "-";
  std::string out = to_string(label->kind);
  out += label->bare ? " bare " : " ";
  out += label->num;
  out += ' ';
  out += label->mark == 0 ? '_' : label->mark;
  out += ' ';
  return out += line.substr(label->rest);
}

struct Row {
  const char* line;
  const char* expected;
};

}  // namespace

TEST_CASE("labels of articles", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Điều 5. Phạm vi", "article 5 . Phạm vi"},
      {"Điều15. Phạm vi", "article 15 . Phạm vi"},  // the blank forgotten
      {"Điêu 3. Phạm vi", "article 3 . Phạm vi"},   // the mark forgotten
      {"Ðiều 3: Phạm vi", "article 3 : Phạm vi"},   // U+00D0 for Đ
      {"ĐIỀU 12.", "article 12 . "},
      {"Điều 1 Phạm vi", "article 1 _ Phạm vi"},  // no sign, as laws to 2019 print it
      {"Điều 7a. Tên", "article 7a . Tên"},
      {"Điều 7.[12] Tên", "article 7 . Tên"},  // consolidated text
      {"Điều 7[12]. Tên", "article 7 . Tên"},
      {"Điều thứ 5. Tên", "article 5 . Tên"},
      {"Điều thứ năm. Tên", "article năm . Tên"},
      {"Điều 2.Tên", "article 2 . Tên"},
      {"Điều 2.- Tên", "article 2 . Tên"},  // two signs, as acts to 1992 print it
      {"Điều 2 . Tên", "article 2 . Tên"},
      {"ĐIỀU 2 - Tên", "article 2 - Tên"},
      {"Điều 2/ Tên", "article 2 / Tên"},
      {"Điều 2) Tên", "article 2 ) Tên"},
      {"Điều  2.  Tên", "article 2 . Tên"},
      {"Điều 14.1.NĐ.3.5. Tên", "-"},  // numbers of the codified law
      {"Điều khoản thi hành", "-"},
      {"Điều tra viên", "-"},
      {"Điều 12bis", "-"},
      {"Điều 0. Tên", "-"},
  }));
  CAPTURE(row.line);
  CHECK(dump(row.line) == row.expected);
}

TEST_CASE("labels of clauses and decimals", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"1. Nội dung", "clause 1 . Nội dung"},
      {"1- Nội dung", "clause 1 - Nội dung"},
      {"1/ Nội dung", "clause 1 / Nội dung"},
      {"1) Nội dung", "clause 1 ) Nội dung"},
      {"4a. Nội dung", "clause 4a . Nội dung"},
      {"6.[58] Nội dung", "clause 6 . Nội dung"},
      {"12.Nội dung", "clause 12 . Nội dung"},
      {"3.", "clause 3 . "},
      {"1.- Nội dung", "clause 1 . Nội dung"},
      {"1/. Nội dung", "clause 1 / Nội dung"},
      {"1.) Nội dung", "clause 1 . Nội dung"},
      {"1 . Nội dung", "clause 1 . Nội dung"},
      {"1. - Nội dung", "clause 1 . - Nội dung"},  // a dash of its own
      {"10.-15 kg", "-"},
      {"104.042 đồng", "-"},   // thousands
      {"30/4 hằng năm", "-"},  // a day
      {"10-15 kg", "-"},
      {"10 - 15 kg", "-"},
      {"2025. Năm", "-"},  // more than three figures
      {"01. Ghế", "-"},    // rows of tables are numbered with zeros
      {"1,5 triệu", "-"},
      {"5 kg. Thóc", "-"},
      {"2.1. Hồ sơ", "point 2.1 . Hồ sơ"},
      {"2.1 Hồ sơ", "point 2.1 _ Hồ sơ"},
      {"2.1.3. Hồ sơ", "subpoint 2.1.3 . Hồ sơ"},
      {"2.1 lần", "-"},  // a figure, not a label
      {"1.000.000 đồng", "-"},
  }));
  CAPTURE(row.line);
  CHECK(dump(row.line) == row.expected);
}

TEST_CASE("labels of points and tiết", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"a) Nội dung", "point a ) Nội dung"},
      {"đ) Nội dung", "point đ ) Nội dung"},
      {"d)Nội dung", "point d ) Nội dung"},
      {"a. Nội dung", "point a . Nội dung"},
      {"a/ Nội dung", "point a / Nội dung"},
      {"a- Nội dung", "point a - Nội dung"},
      {"a.) Nội dung", "point a . Nội dung"},
      {"a/. Nội dung", "point a / Nội dung"},
      {"a) . Nội dung", "point a ) . Nội dung"},
      {"a ) Nội dung", "point a ) Nội dung"},
      {"b1) Nội dung", "point b1 ) Nội dung"},
      {"đ)[9] Nội dung", "point đ ) Nội dung"},
      {"i) Nội dung", "point i ) Nội dung"},  // letter or numeral: for the tree
      {"(i) Nội dung", "subpoint i ) Nội dung"},
      {"ii) Nội dung", "subpoint ii ) Nội dung"},
      {"(iv) Nội dung", "subpoint iv ) Nội dung"},
      {"a.1) Nội dung", "subpoint a.1 ) Nội dung"},
      {"a.1.2) Nội dung", "-"},
      {"a. nội dung", "-"},  // goes on in small letters
      {"v.v. và nội dung", "-"},
      {"iiii) Nội dung", "-"},                 // no numeral
      {"ă) Nội dung", "-"},                    // no letter of lists
      {"(b) Nội dung", "point b ( Nội dung"},  // for the tree
      {"(b. Nội dung", "-"},
      {"ông) Nội dung", "-"},
      {"- Nội dung", "indent  _ Nội dung"},
      {"+ Nội dung", "indent  _ Nội dung"},
      {"• Nội dung", "indent  _ Nội dung"},
      {"-----", "-"},
  }));
  CAPTURE(row.line);
  CHECK(dump(row.line) == row.expected);
}

TEST_CASE("labels of phần, chương, mục and the bare ones", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"Chương II", "chapter II _ "},
      {"CHƯƠNG 3. TÊN CHƯƠNG", "chapter 3 . TÊN CHƯƠNG"},
      {"Chương Va", "chapter Va _ "},
      {"CHƯƠNG THỨ NHẤT", "chapter THỨ NHẤT _ "},
      {"CHƯƠNG III - THI HÀNH", "chapter III - THI HÀNH"},
      {"Chương 2:", "chapter 2 : "},
      {"PHẦN I: QUY ĐỊNH CHUNG", "part I : QUY ĐỊNH CHUNG"},
      {"Mục thứ nhất. BẾN", "section thứ nhất . BẾN"},
      {"Mục thứ yếu", "-"},
      {"Chương IINHIỆM VỤ", "chapter II _ NHIỆM VỤ"},  // the name glued on
      {"PHẦN THỨ BA", "part THỨ BA _ "},
      {"Phần thứ mười hai", "part thứ mười hai _ "},
      {"Phần A", "part A _ "},
      {"Mục 1. TÊN MỤC", "section 1 . TÊN MỤC"},
      {"Mục C", "section C _ "},
      {"Tiểu mục 2. Tên", "subsection 2 . Tên"},
      {"MỤC LỤC", "-"},
      {"Mục tiêu", "-"},
      {"Phần mềm", "-"},
      {"Chương trình", "-"},
      {"Chương IIX", "-"},  // not a numeral
      {"I. QUY ĐỊNH CHUNG", "section bare I . QUY ĐỊNH CHUNG"},
      {"II- TỔ CHỨC", "section bare II - TỔ CHỨC"},
      {"A. Phần chung", "part bare A . Phần chung"},
      {"A. phần chung", "-"},
      {"A Lưới", "-"},
  }));
  CAPTURE(row.line);
  CHECK(dump(row.line) == row.expected);
}
