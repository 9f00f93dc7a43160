// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/findings_page.h"

#include <catch2/catch.hpp>

#include "libdoc/report/page/finding_view.h"

namespace vbpl {
namespace {

Finding finding(const std::string& id) {
  Finding one;
  one.id = id;
  one.check = "numeric-conflict";
  one.kind = "conflict";
  one.severity = "warning";
  one.certainty = "certain";
  one.ours.doc = "Quyết định|15/2024/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải";
  one.ours.label = "Điều 2";
  one.ours.text = "trong 15 ngày </script><script>alert(1)</script> làm việc";
  one.theirs.doc = "Luật|901/2019/QH14|Quốc hội";
  one.theirs.text = "trong 10 ngày </script><script>alert(1)</script> làm việc";
  one.message = "khác nhau <b>";
  one.rule_source = "Luật 64/2025/QH15 Điều 58";
  one.action = "sửa cho thống nhất";
  return one;
}

std::string page(const std::vector<Finding>& findings) {
  CoverageReport coverage;
  coverage.inputs = 3;
  coverage.parsed = 2;
  coverage.failed = {{"broken", "<x>.txt", 0, 0, {}}};
  coverage.not_checked = {{"numeric-conflict", 4, "tables"}};
  return findings_page({findings, coverage, {{"tables", "bảng biểu"}}});
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("the page says what was not checked, shows both sides, and runs nothing of the texts", "[page]") {
  const std::string html = page({finding("a"), finding("a")});
  CHECK(count(html, "<script") == 1);  // the page's own
  CHECK(html.find("&lt;script&gt;alert(1)") != std::string::npos);
  CHECK(html.find("<strong>1 không đọc được") != std::string::npos);
  CHECK(html.find("&lt;x&gt;.txt: broken") != std::string::npos);
  CHECK(html.find("bảng biểu") != std::string::npos);
  CHECK(html.find("trong <ins>15</ins> ngày") != std::string::npos);
  CHECK(html.find("trong <del>10</del> ngày") != std::string::npos);
  CHECK(html.find("id=\"f-a\"") != std::string::npos);
  CHECK(html.find("id=\"f-a-2\"") != std::string::npos);  // twins have anchors of their own
  CHECK(html.find("Quyết định 15/2024/QĐ-UBND (tỉnh Vân Hải)") != std::string::npos);
  CHECK(html.find("http://") == std::string::npos);  // nothing is loaded
  CHECK(page({finding("a")}) == page({finding("a")}));
}

TEST_CASE("without findings the page still says what was looked at", "[page]") {
  const std::string html = page({});
  CHECK(html.find("0 phát hiện") != std::string::npos);
  CHECK(html.find("Phạm vi đã xem xét") != std::string::npos);
}

TEST_CASE("many findings stand in a block of data that nothing can end", "[page]") {
  const std::vector<Finding> many(kMostDrawn + 1, finding("a"));
  const std::string html = page(many);
  CHECK(count(html, "<article") == 0);
  CHECK(count(html, "<script") == 2);
  CHECK(count(html, "</script>") == 2);
  CHECK(html.find("\\u003c/script>") != std::string::npos);
  CHECK(html.find("<noscript>") != std::string::npos);
  CHECK(count(page(std::vector<Finding>(kMostDrawn, finding("a"))), "<article") == kMostDrawn);
}

TEST_CASE("keys of documents as names", "[page]") {
  CHECK(name_of_key("Luật|901/2019/QH14|Quốc hội") == "Luật 901/2019/QH14");
  CHECK(name_of_key("file:a|b.txt") == "a|b.txt");
  CHECK(name_of_key("76/2015/QH13") == "76/2015/QH13");
}

}  // namespace vbpl
