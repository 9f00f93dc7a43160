// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/licences.h"

#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

std::string granted(const std::string& text) {
  static const Bodies bodies(default_tables());
  Archive archive;
  archive.add({}, "Điều 1. Cấp giấy\n" + text);
  const Document& document = archive.documents().front();
  std::string result;
  for (const Licence& licence : licences_in(document, provisions_of(document, 0), bodies))
    result += (result.empty() ? "" : "; ") + licence.body + (licence.grants ? " + " : " - ") + licence.paper;
  return result;
}

std::string conflicts(const std::string& law, const std::string& decree) {
  Archive archive;
  archive
      .add({"Luật", "901/2019/QH14", "QUỐC HỘI", "10 tháng 01 năm 2019", "Kho lưu trữ"},
           "Điều 5. Cấp giấy\n" + law)
      .add({"Nghị định", "902/2020/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2020",
            "Quy định chi tiết Luật Kho lưu trữ số 901/2019/QH14"},
           "Căn cứ Luật Kho lưu trữ số 901/2019/QH14 ngày 10 tháng 01 năm 2019;\nĐiều 7. Thẩm quyền\n" +
               decree);
  return brief(archive.findings("competence-conflict"));
}

}  // namespace

TEST_CASE("who grants which paper", "[competence-conflict]") {
  struct Row {
    const char *text, *granted;
  };
  const auto row = GENERATE(values<Row>({
      {"Sở Nội vụ cấp, cấp lại Giấy phép mở kho cho chủ kho.", "Sở Nội vụ + giấy phép mở kho"},
      {"Bộ trưởng Bộ Nội vụ có thẩm quyền thu hồi Chứng chỉ giữ kho.",
       "Bộ trưởng Bộ Nội vụ - chứng chỉ giữ kho"},
      {"Cục Xuất bản, In và Phát hành xem xét việc cấp lại Giấy phép mở kho.",
       "Cục Xuất bản, In và Phát hành + giấy phép mở kho"},
      // Near misses: an attribute, one of two, another verb between, a form.
      {"Theo ý kiến của Bộ Nội vụ cấp Giấy phép mở kho.", ""},
      {"Bộ Nội vụ quy định việc cấp Giấy phép mở kho.", ""},
      {"Bộ Nội vụ ra quyết định thành lập hội đồng cấp Giấy phép mở kho.", ""},
      {"Chủ kho được cấp Giấy phép mở kho.", ""},
  }));
  CAPTURE(row.text);
  CHECK(granted(row.text) == row.granted);
}

TEST_CASE("a paper granted by another body than the law names", "[competence-conflict]") {
  const std::string law = "Ủy ban nhân dân cấp tỉnh cấp Giấy phép mở kho.";
  CHECK(conflicts(law, "Sở Nội vụ cấp Giấy phép mở kho.") ==
        "competence-conflict warning likely 902/2020/NĐ-CP art_7 > 901/2019/QH14 art_5\n");
  CHECK(conflicts(law, "Ủy ban nhân dân cấp tỉnh cấp Giấy phép mở kho.").empty());
  CHECK(conflicts(law, "Sở Nội vụ cấp Giấy phép sửa kho.").empty());
  // The law gives our body some other case of the same paper.
  CHECK(
      conflicts(law + "\nSở Nội vụ cấp Giấy phép mở kho đối với kho tạm.", "Sở Nội vụ cấp Giấy phép mở kho.")
          .empty());
}
