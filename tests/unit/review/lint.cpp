// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/lint/lint.h"

#include <catch2/catch.hpp>

#include "libdoc/cite/find.h"
#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"

using namespace vbpl;

namespace {

/// Rules found, in text order: "K1 K9".
std::string rules(const std::string& text) {
  auto source = read_document(text, "a.txt");
  REQUIRE(source);
  const Document document = parse_document(std::move(*source), default_tables());
  const auto citations = find_citations(document, default_tables());
  const auto amendments = find_amendments(document, citations, default_tables());
  std::string out;
  for (const LintFinding& finding : lint_document({document, citations, amendments, default_tables()})) {
    CHECK(finding.span.end <= document.text.size());
    out += (out.empty() ? "" : " ") + finding.rule;
  }
  return out;
}

std::string act(const std::string& issuer, const std::string& number, const std::string& day,
                const std::string& type, const std::string& body) {
  return issuer + "\nSố: " + number +
         "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVân Hải, ngày " + day + "\n" +
         type +
         "\nQuy định về bến thuyền\nCăn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm "
         "2015;\n" +
         body;
}
std::string decision(const std::string& number, const std::string& day, const std::string& body) {
  return act("ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI", number, day, "QUYẾT ĐỊNH", body);
}
const std::string kBody =
    "Điều 1. Phạm vi\nQuy định về bến.\nĐiều 2. Hiệu lực\nQuyết định này có hiệu lực từ ngày 20 tháng 6 năm "
    "2024.\n";

}  // namespace

TEST_CASE("forms that were closed", "[review]") {
  const auto circular = [](const char* number, const char* day) {
    return act("BỘ XÂY DỰNG", number, day, "QUYẾT ĐỊNH", "Điều 1. Phạm vi\nMột.\n");
  };
  CHECK(rules(circular("12/2010/QĐ-BXD", "05 tháng 3 năm 2010")) == "K1");
  // Before the law of 2008; an individual decision.
  CHECK(rules(circular("12/2008/QĐ-BXD", "05 tháng 3 năm 2008")) == "");
  CHECK(rules(circular("12/QĐ-BXD", "05 tháng 3 năm 2010")) == "");
  const auto joint = [](const char* number, const char* day) {
    return act("BỘ XÂY DỰNG - BỘ TÀI CHÍNH", number, day, "THÔNG TƯ LIÊN TỊCH", "Điều 1. Phạm vi\nMột.\n");
  };
  CHECK(rules(joint("02/2017/TTLT-BXD-BTC", "05 tháng 3 năm 2017")).find("K1") == 0);
  CHECK(rules(joint("02/2015/TTLT-BXD-BTC", "05 tháng 3 năm 2015")) == "");
  // With the procuracy, whatever its code.
  CHECK(rules(joint("02/2017/TTLT-VKSTC-BXD", "05 tháng 3 năm 2017")) == "");
}

TEST_CASE("numbers", "[review]") {
  CHECK(rules(decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024", kBody)) == "");
  CHECK(rules(decision("15/2023/QĐ-UBND", "05 tháng 6 năm 2024", kBody)) == "K2");
  CHECK(rules(decision("5/2024/QĐ-UBND", "05 tháng 6 năm 2024", kBody)) == "K2");
  CHECK(rules(decision("15/2024/QD-UBND", "05 tháng 6 năm 2024", kBody)) == "K2");
}

TEST_CASE("effect that comes too early or on no day", "[review]") {
  const auto effect = [](const char* words) {
    return decision(
        "15/2024/QĐ-UBND", "05 tháng 6 năm 2024",
        std::string("Điều 1. Phạm vi\nQuy định về bến.\nĐiều 2. Hiệu lực\nQuyết định này có hiệu lực ") +
            words + ".\n");
  };
  CHECK(rules(effect("từ ngày 15 tháng 6 năm 2024")) == "");
  CHECK(rules(effect("từ ngày 14 tháng 6 năm 2024")) == "K9");
  CHECK(rules(effect("sau 15 ngày kể từ ngày ký")) == "K9");
  CHECK(rules(effect("kể từ ngày ký ban hành")) == "K9");
  CHECK(rules(effect("từ ngày 06 tháng 6 năm 2024 theo trình tự, thủ tục rút gọn")) == "");
}

TEST_CASE("signatures", "[review]") {
  const auto signed_by = [](const char* number, const char* day, const char* words) {
    return decision(
        number, day,
        "Điều 1. Phạm vi\nMột.\nNơi nhận:\n- Như trên.\n" + std::string(words) + "\nNguyễn Văn Mẫu\n");
  };
  CHECK(rules(signed_by("15/2026/QĐ-CTUBND", "05 tháng 6 năm 2026", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")) ==
        "K5");
  CHECK(rules(signed_by("15/2026/QĐ-CTUBND", "05 tháng 6 năm 2026", "CHỦ TỊCH")) == "");
  CHECK(rules(signed_by("15/2026/QĐ-UBND", "05 tháng 6 năm 2026", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH")) ==
        "");
  CHECK(rules(signed_by("15/2026/QĐ-UBND", "05 tháng 6 năm 2026", "TL. CHỦ TỊCH\nGIÁM ĐỐC SỞ XÂY DỰNG")) ==
        "K5");
}

TEST_CASE("numbering and references inside", "[review]") {
  const auto body = [](const std::string& words) {
    return decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024",
                    words + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\n");
  };
  CHECK(rules(body(
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hai\nTheo khoản 2 Điều 1 của Quyết định này.\n")) ==
        "");
  CHECK(rules(body(
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hai\nTheo khoản 3 Điều 1 của Quyết định này.\n")) ==
        "K20");
  // Another act's own words.
  CHECK(rules(body(
            "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hai\nTheo khoản 3 Điều 1 của Thông tư này.\n")) ==
        "");
  // The words of the act that amended this one.
  CHECK(rules(body("Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hai\nTheo Điều 9 (được sửa đổi tại khoản 3 "
                   "Điều 1 Quyết "
                   "định này).\n")) == "");
  CHECK(rules(body("Điều 1. Phạm vi\nMột.\nĐiều 3. Ba\nBa.\nĐiều 4. Bốn\nBốn.\n")) == "K7");
  // Mục 1 again, its chapter lost; the near miss: within one chapter.
  CHECK(rules(body("Mục 1. A\nĐiều 1. Phạm vi\nMột.\nMục 1. B\nĐiều 2. Hai\nHai.\n")) == "");
  CHECK(rules(body("Chương I\nCHUNG\nMục 1. A\nĐiều 1. Phạm vi\nMột.\nMục 1. B\nĐiều 2. Hai\nHai.\n")) ==
        "K7");
}

TEST_CASE("a number that lacks a part is not missing", "[review]") {
  auto source = read_document(decision("15/2024-UBND", "05 tháng 6 năm 2024", kBody), "a.txt");
  REQUIRE(source);
  const Document document = parse_document(std::move(*source), default_tables());
  const std::vector<Citation> citations;
  const std::vector<Amendment> amendments;
  std::string said;
  for (const LintFinding& finding : lint_components({document, citations, amendments, default_tables()}))
    said += finding.english + "|";
  CHECK(said == "the number has no known form: \"Số: 15/2024-UBND\"|");
}

TEST_CASE("repeals of whatever disagrees", "[review]") {
  const auto body = [](const std::string& words) {
    return decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024",
                    "Điều 1. Phạm vi\nMột.\nĐiều 2. Bãi bỏ\n" + words);
  };
  CHECK(rules(body("Các quy định trước đây trái với Quyết định này đều bị bãi bỏ.\n")) == "K12");
  // what the rules were about, who wrote them, another verb
  for (const char* words :
       {"Các quy định trước đây về bến thuyền, phà trái với quy định tại Quyết định này đều bãi bỏ.\n",
        "Hướng dẫn trước đây của Sở Xây dựng trái với Quyết định này không còn hiệu lực.\n",
        "Quy định trước đây, trái với Quyết định này và các quy định sau đây hết hiệu lực:\n"}) {
    CAPTURE(words);
    CHECK(rules(body(words)) == "K12");
  }
  CHECK(rules(body("Bãi bỏ Điều 7 Quyết định số 08/2017/QĐ-UBND.\n")) == "");
  // nothing ends, or a body is told to end it
  CHECK(rules(body("Quy định không trái với Quyết định này thì còn áp dụng đến khi bị bãi bỏ.\n")) == "");
  CHECK(rules(body("Sở rà soát văn bản trái với Quyết định này để bãi bỏ.\n")) == "");
  CHECK(rules(body("Hội đồng bãi bỏ văn bản trái với luật và trình Quốc hội quyết định việc bãi bỏ.\n")) ==
        "");
  CHECK(rules(body("Không được ban hành quy định trái với Quyết định này.\n")) == "");
}

TEST_CASE("a number with the sign of another type", "[review]") {
  const auto headed = [](const char* type) {
    return rules(act("BỘ XÂY DỰNG", "97/2025/QĐ-UBND", "05 tháng 6 năm 2025", type,
                     "Điều 1. Phạm vi\nMột.\nĐiều 2. Hai\nHai.\n"));
  };
  CHECK(headed("THÔNG TƯ").find("K2") == 0);
  CHECK(headed("QUYẾT ĐỊNH").find("K2") == std::string::npos);
}

TEST_CASE("corrections that change content", "[review]") {
  const auto correcting = [](const std::string& items) {
    const std::string text =
        decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024",
                 "Điều 1. Đính chính Quyết định số 08/2024/QĐ-UBND như sau:\n" + items +
                     "Điều 2. Hiệu lực\nQuyết định này có hiệu lực từ ngày 20 tháng 6 năm 2024.\n");
    const std::string_view title = "Quy định về bến thuyền";
    return rules(std::string(text).replace(text.find(title), title.size(),
                                           "Đính chính Quyết định số 08/2024/QĐ-UBND"));
  };
  CHECK(correcting("1. Đính chính cụm từ “30 ngày” thành “15 ngày” tại Điều 6.\n") == "K18");
  CHECK(correcting("1. Tại Điều 6, đã in “10 triệu đồng” nay sửa lại là “100 triệu đồng”.\n") == "K18");
  CHECK(correcting("1. Bổ sung khoản 3 vào Điều 7 như sau:\n“3. Bến nhỏ.”.\n2. Bãi bỏ Điều 8.\n") ==
        "K18 K18");
  // spelling, a citation, a date; an act that corrects nothing
  CHECK(correcting("1. Đính chính cụm từ “bến thuyên” thành “bến thuyền” tại Điều 6.\n") == "");
  CHECK(correcting("1. Đính chính khoản 2 Điều 5: “khoản 3 Điều 4” sửa thành “khoản 4 Điều 4”.\n") == "");
  CHECK(correcting("1. Bổ sung dấu phẩy sau từ “bến” tại Điều 6.\n") == "");
  CHECK(rules(decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024",
                       "Điều 1. Phạm vi\nMột.\nĐiều 2. Bãi bỏ\n1. Bãi bỏ Điều 8 Quyết định số "
                       "08/2017/QĐ-UBND.\n")) == "");
}

TEST_CASE("amending more than half of an act", "[review]") {
  const auto amending = [](const std::string& day, int articles, const std::string& last) {
    std::string body = "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 08/2017/QĐ-UBND\n";
    for (int i = 1; i <= articles; ++i)
      body += std::to_string(i) + ". Sửa đổi, bổ sung khoản 1 Điều " + std::to_string(i + 1) +
              " như sau:\n“1. Bến nhỏ.”.\n";
    return decision("15/" + day.substr(day.size() - 4) + "/QĐ-UBND", day,
                    body + last + "Điều 2. Hiệu lực\nTừ hôm nay.\n");
  };
  CHECK(rules(amending("05 tháng 6 năm 2026", 6, "")) == "K13");
  // Before the law of 2025; an act whose last article named is far off; few articles; a new article.
  CHECK(rules(amending("05 tháng 6 năm 2024", 6, "")) == "");
  CHECK(rules(amending("05 tháng 6 năm 2026", 6, "7. Bãi bỏ Điều 12.\n")) == "");
  CHECK(rules(amending("05 tháng 6 năm 2026", 4, "")) == "");
  CHECK(rules(amending("05 tháng 6 năm 2026", 4,
                       "5. Bổ sung Điều 5a vào sau Điều 5 như sau:\n“Điều 5a. Bến nhỏ\nMột.”.\n")) == "");
}

TEST_CASE("abbreviations", "[review]") {
  const auto body = [](const std::string& words) {
    return decision("15/2024/QĐ-UBND", "05 tháng 6 năm 2024", "Điều 1. Phạm vi\n" + words);
  };
  CHECK(rules(body("Giải quyết TTHC tại bến.\n")) == "K8");
  CHECK(rules(body("Giải quyết thủ tục hành chính (sau đây viết tắt là TTHC). TTHC tại bến.\n")) == "");
  CHECK(rules(body("Theo Quyết định số 08/2017/QĐ-UBND.\n")) == "");
  CHECK(rules(body("Giải quyết tại bến.\nMau so 02. To khai TTHC.docx\n")) == "");
}

TEST_CASE("sums", "[review]") {
  CHECK(
      rules("Đã hoàn thành 65/139 nhiệm vụ được giao; 6 nhiệm vụ đang chờ; 88 nhiệm vụ chưa hoàn thành.\n") ==
      "sum");
  CHECK(
      rules("Đã hoàn thành 65/139 nhiệm vụ được giao; 6 nhiệm vụ đang chờ; 68 nhiệm vụ chưa hoàn thành.\n") ==
      "");
  // No rest is told, so nothing says that all are listed; a rank.
  CHECK(rules("Đã hoàn thành 65/139 nhiệm vụ được giao; 6 nhiệm vụ đang chờ; 8 nhiệm vụ đúng hạn.\n") == "");
  CHECK(rules("Xếp thứ 7/63 tỉnh; 5 tỉnh chưa xếp; 2 tỉnh còn lại.\n") == "");
  CHECK(rules("Tổng số 20 thôn, gồm: 12 thôn ven sông; 7 thôn ven biển.\n") == "sum");
  CHECK(rules("Tổng số 20 thôn, gồm: 12 thôn ven sông; 8 thôn ven biển.\n") == "");
  CHECK(rules("Tổng số 20 thôn, gồm: 12 thôn ven sông; 7 xã ven biển.\n") == "");
}
