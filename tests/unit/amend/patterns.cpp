// SPDX-License-Identifier: GPL-3.0-or-later
// How long, where and under which names acts hold: rows E04 to E09, C08, D19, D22, D23, H03 to H05 of the
// table of amendment patterns, each with sentences beside it that look alike and command nothing.
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

namespace {
struct Row {
  const char* proves;
  const char* article;
  const char* expected;
};
const char* const kTitle = "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP";
}  // namespace

TEST_CASE("how long and where an act holds", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"E04 a suspension ends",
       "Tiếp tục thực hiện quy định tại Điều 4 Nghị quyết số 05/2024/NQ-QH15 kể từ ngày 01 tháng 3 năm 2026.",
       "resume 05/2024/NQ-QH15#art_4 @2026-03-01"},
      {"E04 the act is not told: said, not guessed",
       "Tiếp tục thực hiện quy định tại Điều 4 kể từ ngày 01 tháng 3 năm 2026.",
       "resume ?#art_4 @2026-03-01 ambiguous"},
      {"E05 to a day that is not told",
       "Lùi thời điểm có hiệu lực thi hành của Bộ luật số 100/2015/QH13 đến ngày Luật sửa đổi, bổ sung có "
       "hiệu lực.",
       "postpone 100/2015/QH13"},
      {"E05 to a day", "Lùi hiệu lực thi hành của Luật số 31/2024/QH15 đến ngày 01 tháng 8 năm 2026.",
       "postpone 31/2024/QH15 until 2026-08-01"},
      {"E06", "Kéo dài thời hạn áp dụng Nghị quyết số 14/2019/NQ-QH14 đến hết ngày 31 tháng 12 năm 2025.",
       "extend 14/2019/NQ-QH14 until 2026-01-01"},
      {"E07",
       "Nghị quyết số 30/2021/NQ-QH15 tiếp tục có hiệu lực trong phạm vi địa giới đơn vị hành chính trước "
       "khi sắp xếp "
       "cho đến khi có quyết định khác.",
       "keep 30/2021/NQ-QH15 [trong phạm vi địa giới đơn vị hành chính trước khi sắp xếp cho đến khi có "
       "quyết định "
       "khác.]"},
      {"D19", "Công bố Nghị định số 47/2014/NĐ-CP tiếp tục có hiệu lực đến khi có văn bản thay thế.",
       "keep 47/2014/NĐ-CP [đến khi có văn bản thay thế.]"},
      {"E08", "Áp dụng Quyết định số 08/2023/QĐ-TTg ngày 01 tháng 3 năm 2023 trên địa bàn tỉnh Vân Hải.",
       "extend_scope 08/2023/QĐ-TTg [trên địa bàn tỉnh Vân Hải]"},
      {"a last day makes it an end",
       "Nghị định số 47/2014/NĐ-CP tiếp tục có hiệu lực đến hết ngày 31 tháng 12 năm 2025.",
       "expire 47/2014/NĐ-CP @2026-01-01"},
      {"a file goes on", "Hồ sơ đã nộp được tiếp tục giải quyết theo Nghị định số 47/2014/NĐ-CP.", ""},
      {"a licence goes on",
       "Giấy phép cấp theo Nghị định số 47/2014/NĐ-CP tiếp tục có hiệu lực cho đến khi hết hạn.", ""},
      {"a deadline is moved, no act", "Việc lùi thời hạn nộp thuế thực hiện theo Nghị định số 47/2014/NĐ-CP.",
       ""},
      {"a licence is prolonged", "Gia hạn thời hạn của giấy phép theo Nghị định số 47/2014/NĐ-CP.", ""},
      {"applied to a matter, not to a place", "Áp dụng Quyết định số 08/2023/QĐ-TTg khi tính giá bến.", ""},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("what may end or stand still is told as a doubt", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"E09", "Tạm dừng thực hiện thủ tục hành chính tại Mục 3 Phụ lục II.",
       "suspend 15/2021/NĐ-CP#annex_ii__sec_3 ambiguous"},
      {"E09 near miss", "Tạm dừng thực hiện dự án tại xã Điều Hòa.", ""},
      {"D22", "Nghị định này áp dụng cho thời kỳ ổn định ngân sách 2022 - 2025.",
       "expire 77/2025/NĐ-CP @2026-01-01 ambiguous"},
      {"D22 near miss", "Nghị định này quy định chi cho giai đoạn 2021 - 2025.", ""},
      {"D23", "Quy định tại Điều 9 được thực hiện cho đến khi có quy định mới của Chính phủ.",
       "expire 77/2025/NĐ-CP#art_9 [cho đến khi có quy định mới của Chính phủ] ambiguous"},
      {"D23 near miss", "Hồ sơ quy định tại Điều 9 được lưu cho đến khi hết thời hạn.", ""},
  }));
  CAPTURE(row.proves);
  const std::string heading = std::string("replace 15/2021/NĐ-CP [") + kTitle + "]";
  const std::string found = commands(row.article, kTitle);
  CHECK((found == row.expected || found == heading + (*row.expected == '\0' ? "" : "\n") + row.expected));
}

TEST_CASE("names that are read anew", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"H03", "Đổi tên Quỹ hỗ trợ bến đò thành Quỹ phát triển bến đò.",
       "rename ? 'Quỹ hỗ trợ bến đò' > 'Quỹ phát triển bến đò'"},
      {"H03 near miss", "Doanh nghiệp đổi tên thành công ty thì đăng ký lại.", ""},
      {"H04",
       "Các quy định về “Ủy ban nhân dân cấp huyện” tại các văn bản ban hành trước ngày 01/7/2025 được hiểu "
       "là “Ủy ban "
       "nhân dân cấp xã”, trừ trường hợp có quy định khác.",
       "reinterpret ? [các văn bản ban hành trước ngày 01/7/2025; trừ trường hợp có quy định khác] 'Ủy ban "
       "nhân dân cấp "
       "huyện' > 'Ủy ban nhân dân cấp xã'"},
      {"H04 near miss", "Trong Nghị định này, “bến đò” được hiểu là nơi đỗ của đò.", ""},
      {"H05",
       "Nhiệm vụ của Ủy ban nhân dân cấp huyện quy định tại khoản 2 Điều 20 Nghị định số 102/2024/NĐ-CP do "
       "Ủy ban nhân "
       "dân cấp xã thực hiện.",
       "transfer 102/2024/NĐ-CP#art_20__cl_2 'Ủy ban nhân dân cấp huyện' > 'Ủy ban nhân dân cấp xã'"},
      {"H05 near miss", "Nhiệm vụ này do Ủy ban nhân dân cấp xã thực hiện theo Nghị định số 102/2024/NĐ-CP.",
       ""},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("C08: marks are named, not quoted", "[amend]") {
  CHECK(commands("Nội dung\n1. Thay thế dấu chấm cuối điểm c khoản 1 Điều 6 bằng dấu chấm phẩy.", kTitle) ==
        "replace_words 15/2021/NĐ-CP#art_6__cl_1__point_c [cuối] '.' > ';'");
  CHECK(commands("Thay thế dấu của cơ quan bằng chữ ký số.") == "");
}
