// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const Head kFirst{"Quyết định", "911/2021/QĐ-UBND", "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI", "05 tháng 5 năm 2021",
                  "Ban hành quy định quản lý chợ"};
const Head kSecond{"Quyết định", "912/2022/QĐ-UBND", "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI", "05 tháng 5 năm 2022",
                   "Ban hành quy định quản lý bến thuyền"};

const std::string kText =
    "Người phụ trách mở sổ theo dõi việc giữ gìn vệ sinh, ghi rõ ngày kiểm tra, người kiểm tra, điểm chưa "
    "đạt và cách khắc phục; sổ được đặt ở nơi mọi người "
    "nhìn thấy, có thể đọc và ghi ý kiến. Cuối mỗi tuần, người phụ trách đọc các ý kiến, trả lời bằng lời "
    "hoặc bằng giấy cho người đã góp ý.";
std::string article(const std::string& heading, const std::string& text) {
  return "Điều 1. Phạm vi điều chỉnh\nQuyết định này quy định việc quản lý.\nĐiều 2. " + heading + "\n" +
         text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

Archive two(const std::string& first, const std::string& second, const Head& other = kSecond) {
  Archive archive;
  archive.add(kFirst, article("Sổ theo dõi", first)).add(other, article("Giữ vệ sinh", second));
  return archive;
}

}  // namespace

TEST_CASE("the same words in two acts are an exact duplicate, at the later one", "[duplicate]") {
  const auto findings = two(kText, kText).findings("duplicate-exact");
  CHECK(brief(findings) ==
        "duplicate-exact warning certain 912/2022/QĐ-UBND art_2 > 911/2021/QĐ-UBND art_2\n");
  CHECK(two(kText, kText).findings("duplicate-near").empty());
}

TEST_CASE("a few other words make it a near duplicate, with what differs", "[duplicate]") {
  const auto findings = two(kText, replaced(kText, "nhìn thấy", "trông thấy")).findings("duplicate-near");
  CHECK(brief(findings) == "duplicate-near warning likely 912/2022/QĐ-UBND art_2 > 911/2021/QĐ-UBND art_2\n");
  REQUIRE(findings.size() == 1);
  REQUIRE(findings[0].delta.size() == 1);
  CHECK(findings[0].delta[0].ours == "trông");
  CHECK(findings[0].delta[0].theirs == "nhìn");
}

TEST_CASE("drafting synonyms and figures in words are no difference of meaning", "[duplicate]") {
  const std::string other =
      replaced(replaced(kText, "giữ gìn", "giữ gìn"), "trả lời bằng lời", "trả lời bằng lời");
  CHECK(two(kText, other).findings("duplicate-exact").size() == 1);
}

TEST_CASE("what is no repetition is not flagged", "[duplicate]") {
  struct Row {
    const char* why;
    std::string second;
  };
  const std::string with_limit = kText + " Thời hạn trả lời không quá 05 ngày làm việc.";
  const auto row = GENERATE_COPY(values<Row>({
      {"another time limit", replaced(with_limit, "05 ngày", "10 ngày")},
      {"a special case", "Đối với chợ họp theo phiên ở các xã đảo chưa có đường ô tô, " + with_limit},
      {"a ban for a permission", replaced(with_limit, "có thể đọc và ghi", "không được đọc và ghi")},
      {"another text",
       "Thuyền trưởng giữ phao cứu sinh ở mũi thuyền, thử còi trước khi rời bến và không chở quá số người đã "
       "đăng ký với chủ bến trong ngày."},
  }));
  CAPTURE(row.why);
  const Archive archive = two(with_limit, row.second);
  CHECK(brief(archive.findings("duplicate-exact")).empty());
  CHECK(brief(archive.findings("duplicate-near")).empty());
}

TEST_CASE("in a short text one noun for another makes another rule, a word of office work does not",
          "[duplicate]") {
  const std::string rule =
      "Ban quản lý nhận hồ sơ về đăng ký điểm bán hàng, xem chỗ đặt quầy, xử lý và trả kết quả cho người đã "
      "nộp "
      "trong buổi sáng, ghi vào sổ chung.";
  const auto possible = [](const Archive& archive) {
    return archive.findings("duplicate-near", true).size();
  };
  CHECK(possible(two(rule, replaced(rule, "xử lý", "giải quyết"))) == 1);
  CHECK(possible(two(rule, replaced(rule, "đăng ký điểm bán hàng", "neo đậu thuyền"))) == 0);
}

TEST_CASE("the procedure of punishing may repeat, the conduct that is punished must", "[duplicate]") {
  const auto under = [](const std::string& text) {
    Archive archive;
    archive.add(kFirst, article("Xử phạt vi phạm hành chính", text))
        .add(kSecond, article("Xử phạt vi phạm hành chính", text));
    return archive.findings("duplicate-exact").size();
  };
  CHECK(under(kText) == 1);
  CHECK(under("Phạt tiền từ 500.000 đồng đến 1.000.000 đồng đối với người không mở sổ. " + kText) == 0);
}

TEST_CASE("a ministry's acts on two matters may say the same, unless one cites the other", "[duplicate]") {
  const Head ports{"Thông tư", "911/2021/TT-BGTVT", "BỘ GIAO THÔNG VẬN TẢI", "05 tháng 5 năm 2021",
                   "Quy định về cảng biển"};
  const Head piers{"Thông tư", "912/2022/TT-BGTVT", "BỘ GIAO THÔNG VẬN TẢI", "05 tháng 5 năm 2022",
                   "Quy định về cảng thủy nội địa"};
  Archive siblings, linked;
  siblings.add(ports, article("Sổ theo dõi", kText)).add(piers, article("Giữ vệ sinh", kText));
  linked.add(ports, article("Sổ theo dõi", kText))
      .add(piers, article("Giữ vệ sinh", kText) +
                      "\nĐiều 3. Cảng biển\nCảng biển thực hiện theo Thông tư số 911/2021/TT-BGTVT.");
  CHECK(siblings.findings("duplicate-exact").empty());
  CHECK(siblings.findings("duplicate-exact", true).size() == 1);
  CHECK(linked.findings("duplicate-exact").size() == 1);
}

TEST_CASE("one word that stands for another throughout makes sibling rules, only possibly one too many",
          "[duplicate]") {
  const std::string school =
      replaced(replaced(kText, "Người phụ trách", "Trường cao đẳng"), "người phụ trách", "trường cao đẳng");
  const std::string other =
      replaced(replaced(kText, "Người phụ trách", "Trường trung cấp"), "người phụ trách", "trường trung cấp");
  const Archive archive = two(school, other);
  CHECK(brief(archive.findings("duplicate-near")).empty());
  CHECK(archive.findings("duplicate-near", true).size() == 1);
}

TEST_CASE("a short sentence may stand in two acts", "[duplicate]") {
  const std::string brief_text =
      "Người phụ trách mở sổ theo dõi việc giữ gìn vệ sinh và đặt sổ ở nơi mọi người nhìn thấy trong ngày.";
  CHECK(two(brief_text, brief_text).findings("duplicate-exact").empty());
  CHECK(two(brief_text, brief_text).findings("duplicate-exact", true).size() == 1);
}

TEST_CASE("versions, other localities, consolidations and the same act twice are not compared",
          "[duplicate]") {
  SECTION("the later act replaces the earlier one") {
    Archive archive;
    archive.add(kFirst, article("Sổ theo dõi", kText));
    archive.add(kSecond, article("Sổ theo dõi", kText) +
                             "\nĐiều 3. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 20 tháng 5 năm "
                             "2022 và thay thế Quyết định số 911/2021/QĐ-UBND.");
    CHECK(archive.findings("duplicate-exact", true).empty());
  }
  SECTION("another province") {
    Head other = kSecond;
    other.issuer = "ỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN";
    CHECK(two(kText, kText, other).findings("duplicate-exact", true).empty());
  }
  SECTION("one act in two files") {
    CHECK(two(kText, kText, kFirst).findings("duplicate-exact", true).empty());
  }
  SECTION("a consolidated text") {
    Head other = kSecond;
    other.type = "Văn bản hợp nhất";
    other.number = "03/VBHN-UBND";
    CHECK(two(kText, kText, other).findings("duplicate-exact", true).empty());
  }
}

TEST_CASE("set phrases on effect and execution are nobody's repetition", "[duplicate]") {
  const std::string body = "Điều 1. Hiệu lực thi hành\n" + kText + "\nĐiều 2. Tổ chức thực hiện\n" + kText +
                           "\nĐiều 3. Điều khoản chuyển tiếp\n" + kText;
  Archive archive;
  archive.add(kFirst, body).add(kSecond, body);
  CHECK(archive.findings("duplicate-exact", true).empty());
}

TEST_CASE("a text in more than eight acts is a form", "[duplicate]") {
  Archive few, many;
  for (int i = 0; i < 12; ++i) {
    const Head head{"Quyết định", std::to_string(920 + i) + "/2022/QĐ-UBND", "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI",
                    "05 tháng 5 năm 2022", "Về việc số " + std::to_string(i)};
    many.add(head, article("Sổ theo dõi", kText));
    if (i < 3) few.add(head, article("Sổ theo dõi", kText));
  }
  CHECK(few.findings("duplicate-exact").size() == 3);
  CHECK(many.findings("duplicate-exact").empty());
}

TEST_CASE("findings are the same on any number of threads, and ids do not hang on paths or places",
          "[duplicate]") {
  const Archive archive = two(kText, replaced(kText, "nhìn thấy", "trông thấy"));
  const auto once = archive.findings("", true, 1), often = archive.findings("", true, 4);
  REQUIRE(once.size() == often.size());
  for (std::size_t i = 0; i < once.size(); ++i) CHECK(once[i].id == often[i].id);
  Archive moved;
  moved.add(kFirst, "Điều 1. Khác\nĐiều này nói việc khác.\n" +
                        replaced(article("Sổ theo dõi", kText), "Điều 2.", "Điều 7."));
  moved.add(kSecond, article("Giữ vệ sinh", replaced(kText, "nhìn thấy", "trông thấy")));
  CHECK(moved.findings("duplicate-near").at(0).id == archive.findings("duplicate-near").at(0).id);
}
