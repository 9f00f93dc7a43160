// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("of pages of the law databases only the act is read", "[read]") {
  // A frame needs some text to be taken for the act.
  const std::string act = "<p>Điều 1</p><p>" + std::string(300, 'x') + "</p>";
  const std::string expected = "Điều 1|" + std::string(300, 'x') + "|";
  const auto page = [](const std::string& body) {
    return "<html><body><ul><li>Trang chủ</ul>" + body + "<p>Bản quyền</p></body></html>";
  };
  CHECK(dump_bytes(page("<div data-vbpl-content-root=\"true\">" + act + "</div>")) == expected);
  CHECK(dump_bytes(page("<div class=\"fulltext\"><div id=\"toanvancontent\">" + act + "</div></div>")) ==
        expected);
  CHECK(dump_bytes(page("<div class='a content1'>" + act + "</div><div class=content1><p>Article 1</p>" +
                        act + "</div>")) == expected);
  // The tab that holds the act may be hidden when the page was saved.
  CHECK(dump_bytes(page("<div style='display:none'><div class=content1>" + act + "</div></div>")) ==
        expected);
  // An empty frame is not the act; nor is a class that only begins alike.
  CHECK(dump_bytes(page("<div class=content1>Đang tải</div>" + act)) ==
        "• Trang chủ|Đang tải|" + expected + "Bản quyền|");
  CHECK(dump_bytes(page("<div class=content12>" + act + "</div>")) ==
        "• Trang chủ|" + expected + "Bản quyền|");
}
