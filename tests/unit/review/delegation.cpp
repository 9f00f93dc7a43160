// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const std::string kLaw =
    "Điều 1. Phao\n1. Bến có phao.\n2. Chính phủ quy định chi tiết Điều này.\nĐiều 2. Hiệu lực thi hành\n"
    "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2019.";

Archive& with_law(Archive& archive) {
  return archive.add({"Luật", "901/2019/QH14", "QUỐC HỘI", "10 tháng 01 năm 2019", "Bến thuyền"}, kLaw);
}

std::string effect(const std::string& type, const std::string& day) {
  return "\nĐiều 2. Hiệu lực thi hành\n" + type + " này có hiệu lực thi hành từ ngày " + day + ".";
}

std::string decree(const std::string& day, const std::string& title = "Quy định chi tiết Luật Bến thuyền") {
  Archive archive;
  with_law(archive).add({"Nghị định", "902/2019/NĐ-CP", "CHÍNH PHỦ", "10 tháng 5 năm 2019", title},
                        "Điều 1. Phao\nPhao sơn đỏ." + effect("Nghị định", day));
  return brief(archive.findings("delegation", true));
}

}  // namespace

TEST_CASE("a matter that is left to another and that nobody has taken up", "[delegation]") {
  Archive archive;
  CHECK(brief(with_law(archive).findings("delegation", true)).find("901/2019/QH14 art_1__cl_2") !=
        std::string::npos);
  CHECK(with_law(archive).findings("delegation").empty());  // only possible: the archive may lack the act
}

TEST_CASE("what details an act comes into force with it, or is late", "[delegation]") {
  CHECK(decree("01 tháng 7 năm 2019").empty());
  CHECK(decree("15 tháng 9 năm 2019").find("902/2019/NĐ-CP") != std::string::npos);
  // Near miss: another matter than that of the law.
  CHECK(decree("15 tháng 9 năm 2019", "Quy định về phao").find("902/2019/NĐ-CP") == std::string::npos);
}

TEST_CASE("to whom a matter is left", "[delegation]") {
  struct Row {
    const char* type;
    const char* number;
    const char* words;
    const char* delegate;  ///< empty: nothing is left to anybody
  };
  const auto row = GENERATE(values<Row>({
      {"Nghị định", "902/2020/NĐ-CP", "Bộ trưởng Bộ Xây dựng quy định chi tiết Điều này.", "“bộ xây dựng”"},
      {"Nghị định", "902/2020/NĐ-CP", "Bộ Xây dựng phối hợp với Bộ Tài chính hướng dẫn khoản này.",
       "“bộ xây dựng”"},
      // Near misses: the verb is another one, and "quy định tại" leads to a provision.
      {"Nghị định", "902/2020/NĐ-CP", "Bộ Xây dựng quyết định nội dung quy định tại khoản 1 Điều này.", ""},
      {"Nghị định", "902/2020/NĐ-CP", "Bộ Xây dựng ban hành biểu mẫu quy định tại Điều này.", ""},
      // A circular leaves nothing to the Government: these are words of a law that it quotes.
      {"Thông tư", "903/2021/TT-BXD", "Chính phủ quy định chi tiết khoản 1 Điều này.", ""},
  }));
  CAPTURE(row.words);
  Archive archive;
  archive.add({row.type, row.number, "CHÍNH PHỦ", "10 tháng 5 năm 2020", "Quy định về bến thuyền"},
              "Điều 1. Phao\n1. Bến có phao.\n2. " + std::string(row.words));
  const auto findings = archive.findings("delegation", true);
  CHECK(findings.empty() == std::string(row.delegate).empty());
  for (const Finding& finding : findings) CHECK(finding.message.find(row.delegate) != std::string::npos);
}

TEST_CASE("a ministry that details what is left to the Government", "[delegation]") {
  const auto found = [](const std::string& scope) {
    Archive archive;
    with_law(archive).add({"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021",
                           "Quy định chi tiết một số điều của Luật Bến thuyền"},
                          "Điều 1. Phạm vi điều chỉnh\nThông tư này " + scope);
    return brief(archive.findings("delegation", true)).find("903/2021/TT-BXD") != std::string::npos;
  };
  CHECK(found("quy định chi tiết khoản 1 Điều 1 của Luật Bến thuyền số 901/2019/QH14."));
  CHECK_FALSE(found("quy định chi tiết khoản 1 Điều 2 của Luật Bến thuyền số 901/2019/QH14."));
}
