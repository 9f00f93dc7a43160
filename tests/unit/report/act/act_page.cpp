// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/act_page.h"

#include <catch2/catch.hpp>

#include "tests/unit/report/act/archive.h"

using namespace vbpl;

namespace {

std::string page_on(const char* day, const std::map<std::string, std::string>& pages = {}) {
  static const test::Archive archive;
  ActPageInput input = archive.page_input(parse_iso_date(day).value());
  input.pages = pages;
  return act_page(input, 0);
}

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("states are told by word, mark and colour", "[act]") {
  const std::string page = page_on("2025-06-01");
  const char* words = GENERATE(
      "<span class=\"state amended\"><span aria-hidden=\"true\">✎</span> Đã sửa đổi, bổ sung</span> từ ngày "
      "24/8/2023",
      "<span class=\"state ended\"><span aria-hidden=\"true\">✕</span> Hết hiệu lực</span>",
      "<span class=\"state suspended\"><span aria-hidden=\"true\">‖</span> Tạm ngưng hiệu lực</span> từ ngày "
      "01/3/2025 đến trước ngày 01/01/2026",
      "<span class=\"state inserted\"><span aria-hidden=\"true\">+</span> Được bổ sung mới</span>",
      "<span class=\"state failed\"><span aria-hidden=\"true\">!</span>",
      "<section class=\"clause changed\" id=\"art_2__cl_2\">",
      "<p class=\"earlier\"><del>2. Trông bến.</del></p>", "<a href=\"#art_1\">Điều 1</a>");
  CAPTURE(words);
  CHECK(has(page, words));
}

TEST_CASE("the page of an act has its timeline and its relations", "[act]") {
  const std::string page = page_on("2025-06-01");
  CHECK(has(page, "<li><time datetime=\"2020-05-06\">06/5/2020</time>: văn bản được ban hành</li>"));
  CHECK(has(page, "<time datetime=\"2026-02-01\">01/02/2026</time> (chưa đến): Quyết định 1/2026/QĐ-UBND"));
  CHECK(has(page, "<svg role=\"img\""));
  CHECK(has(page, "<td>được sửa đổi, bổ sung, bãi bỏ một phần bởi</td><td>Quyết định 9/2023/QĐ-UBND"));
  // Who repeals one article does not end the act.
  CHECK_FALSE(has(page, "<td>bị bãi bỏ bởi</td>"));
  CHECK(has(page, "<li id=\"cited-1\">"));
}

TEST_CASE("pages of one folder lead to each other", "[act]") {
  const std::string key = "Quyết định|9/2023/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải";
  CHECK(has(page_on("2025-06-01", {{key, "act-9-2023-qd-ubnd.html"}}),
            "<a href=\"act-9-2023-qd-ubnd.html\">Quyết định 9/2023/QĐ-UBND</a>"));
  CHECK_FALSE(has(page_on("2025-06-01"), "<a href=\"act-"));
}

TEST_CASE("nothing in the page of an act runs, loads or breaks it", "[act]") {
  const std::string page = page_on("2025-06-01");
  CHECK(has(page, "Về bến &lt;thuyền&gt;"));
  CHECK_FALSE(has(page, "<script"));
  CHECK_FALSE(has(page, "<thuyền>"));
  CHECK(has(page, "default-src 'none'"));
}
