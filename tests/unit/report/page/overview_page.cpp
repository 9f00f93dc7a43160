// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/overview_page.h"

#include <catch2/catch.hpp>

#include "tests/unit/report/lists/province.h"

namespace vbpl {

TEST_CASE("an archive at a glance: every act is in each figure once", "[page]") {
  const test::Province province;
  CoverageReport coverage;
  coverage.inputs = 8;
  coverage.parsed = 8;
  const std::string html = overview_page(province.input(), province.options, province.entries(), coverage);
  for (const char* words : {"<th scope=\"row\">Còn hiệu lực</th><td class=\"n\">2</td>",
                            "<th scope=\"row\">Hết hiệu lực toàn bộ</th><td class=\"n\">2</td>",
                            "<th scope=\"row\">Quyết định</th><td class=\"n\">7</td>",
                            "<th scope=\"row\">2024</th><td class=\"n\">3</td>",
                            "Chưa xếp được: Các văn bản được đưa vào không cho biết hiệu lực",
                            "Phát hiện theo loại kiểm tra", "8 đầu vào"}) {
    CAPTURE(words);
    CHECK(html.find(words) != std::string::npos);
  }
  CHECK(html.find("<script") == std::string::npos);
}

}  // namespace vbpl
