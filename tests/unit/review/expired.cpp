// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const Head kOld{"Nghị định", "901/2015/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2015",
                "Quy định về kho lưu trữ"};
const Head kNew{"Nghị định", "905/2020/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2020",
                "Quy định về kho lưu trữ"};
const std::string kOldBody =
    "Điều 1. Kho lưu trữ\nKho lưu trữ có cửa chống cháy.\nĐiều 2. Hiệu lực thi hành\nNghị định này có hiệu "
    "lực thi hành từ ngày 01 tháng 3 năm 2015.";

std::string replacing(const std::string& clause) {
  return "Điều 1. Kho lưu trữ\nKho lưu trữ có hai cửa chống cháy và một lối thoát.\nĐiều 2. Hiệu lực thi "
         "hành\n1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2020.\n2. " +
         clause;
}
const std::string kReplaces =
    "Nghị định này thay thế Nghị định số 901/2015/NĐ-CP ngày 10 tháng 01 năm 2015 của Chính phủ quy định về "
    "kho lưu trữ.";

/// The archive with the old and the new decree and a circular of one body text.
Archive with_circular(const std::string& date, const std::string& body,
                      const std::string& title = "Hướng dẫn sắp xếp kho lưu trữ") {
  Archive archive;
  archive.add(kOld, kOldBody).add(kNew, replacing(kReplaces));
  archive.add({"Thông tư", "907/2018/TT-BNV", "BỘ NỘI VỤ", date, title}, body);
  return archive;
}

}  // namespace

TEST_CASE("a replaced document is expired, with the words that end it", "[expired]") {
  Archive archive;
  archive.add(kOld, kOldBody).add(kNew, replacing(kReplaces));
  const auto findings = archive.findings("expired-document");
  CHECK(brief(findings) == "expired-document warning certain 901/2015/NĐ-CP  > 905/2020/NĐ-CP art_2__cl_2\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "X1");
  CHECK(findings[0].message == "Nghị định 901/2015/NĐ-CP đã hết hiệu lực từ ngày 01/3/2020");
  CHECK(findings[0].theirs.text.find("thay thế Nghị định số 901/2015/NĐ-CP") != std::string::npos);
}

TEST_CASE("a document that is only amended or only named is not expired", "[expired]") {
  const auto clause = GENERATE("Nghị định này sửa đổi, bổ sung Điều 1 Nghị định số 901/2015/NĐ-CP.",
                               "Việc chuyển giao thực hiện theo Nghị định số 901/2015/NĐ-CP.",
                               "Nghị định số 901/2015/NĐ-CP tiếp tục có hiệu lực.");
  Archive archive;
  archive.add(kOld, kOldBody).add(kNew, replacing(clause));
  CAPTURE(clause);
  CHECK(brief(archive.findings("expired-document")).empty());
}

TEST_CASE("who cites what has ended is told whether it had ended at signing", "[cites-expired]") {
  const std::string body =
      "Điều 1. Sắp xếp\nHồ sơ được sắp xếp trong kho theo quy định tại Nghị định số 901/2015/NĐ-CP.";
  CHECK(brief(with_circular("05 tháng 5 năm 2018", body).findings("cites-expired")) ==
        "cites-expired warning certain 907/2018/TT-BNV art_1 > 901/2015/NĐ-CP \n");
  CHECK(brief(with_circular("05 tháng 5 năm 2021", body).findings("cites-expired")) ==
        "cites-expired error certain 907/2018/TT-BNV art_1 > 901/2015/NĐ-CP \n");
}

TEST_CASE("a basis that ended after signing is a notice, before signing an error by K6", "[cites-expired]") {
  const std::string body =
      "Căn cứ Nghị định số 901/2015/NĐ-CP ngày 10 tháng 01 năm 2015 của Chính phủ quy định về kho lưu "
      "trữ;\nĐiều 1. Sắp xếp\nHồ sơ được sắp xếp theo năm.";
  const auto after = with_circular("05 tháng 5 năm 2018", body).findings("cites-expired");
  REQUIRE(after.size() == 1);
  CHECK(after[0].severity == "notice");
  CHECK(after[0].ours.unit == "preamble");
  const auto before = with_circular("05 tháng 5 năm 2021", body).findings("cites-expired");
  REQUIRE(before.size() == 1);
  CHECK(before[0].severity == "error");
  CHECK(before[0].rule == "K6");
  CHECK(before[0].action.find("905/2020/NĐ-CP") != std::string::npos);
}

TEST_CASE("naming what has ended is no fault in commands, transitions, history, titles and laws of the day",
          "[cites-expired]") {
  struct Row {
    const char *why, *body;
  };
  const auto row = GENERATE(values<Row>({
      {"repeal", "Điều 1. Bãi bỏ\nBãi bỏ Nghị định số 901/2015/NĐ-CP."},
      {"effect",
       "Điều 1. Hiệu lực thi hành\nThông tư này thay thế các hướng dẫn tại Nghị định số 901/2015/NĐ-CP."},
      {"transition",
       "Điều 1. Điều khoản chuyển tiếp\nKho đã xây theo Nghị định số 901/2015/NĐ-CP được dùng đến hết năm "
       "2022."},
      {"history",
       "Điều 1. Sắp xếp\nGiấy phép đã được cấp theo Nghị định số 901/2015/NĐ-CP có giá trị đến khi hết hạn."},
      {"title",
       "Điều 1. Sắp xếp\nThực hiện theo Nghị định số 902/2016/NĐ-CP sửa đổi, bổ sung một số điều của Nghị "
       "định số 901/2015/NĐ-CP."},
      {"provenance",
       "Điều 1. Sắp xếp\nThực hiện theo Nghị định số 899/2012/NĐ-CP đã được sửa đổi, bổ sung một số điều "
       "theo Nghị định số "
       "900/2013/NĐ-CP, Nghị định số 901/2015/NĐ-CP."},
      {"example", "Điều 1. Sắp xếp\nVí dụ: kho A được xây theo Nghị định số 901/2015/NĐ-CP."},
      {"law of the day", "Điều 1. Sắp xếp\nHồ sơ được sắp xếp theo quy định của Luật Lưu trữ."},
  }));
  CAPTURE(row.why);
  CHECK(brief(with_circular("05 tháng 5 năm 2018", row.body).findings("cites-expired")).empty());
}

TEST_CASE("the replacer itself, a draft, a letter and an expired act are not blamed", "[cites-expired]") {
  Archive archive;
  archive.add(kOld, kOldBody)
      .add(kNew, replacing(kReplaces) +
                     "\nĐiều 3. Kho cũ\nKho xây theo Nghị định số 901/2015/NĐ-CP được dùng tiếp.");
  archive.add_text(
      "tin.txt",
      "Ra quân kiểm tra kho\nHôm qua đoàn đã kiểm tra các kho theo Nghị định số 901/2015/NĐ-CP.\n");
  CHECK(brief(archive.findings("cites-expired")).empty());
}

TEST_CASE("an act that says its references follow amendments is only possibly wrong", "[cites-expired]") {
  const std::string body =
      "Điều 1. Sắp xếp\nHồ sơ được sắp xếp theo Nghị định số 901/2015/NĐ-CP.\nĐiều 2. Dẫn chiếu\n"
      "Trường hợp các văn bản được dẫn chiếu tại Thông tư này được sửa đổi hoặc thay thế thì áp dụng văn bản "
      "mới.";
  const Archive archive = with_circular("05 tháng 5 năm 2018", body);
  CHECK(brief(archive.findings("cites-expired")).empty());
  CHECK(archive.findings("cites-expired", true).size() == 1);
}
