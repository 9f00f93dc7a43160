// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/authority_rules.h"

#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

std::string found(const Head& head, const std::string& body, bool possible = true) {
  Archive archive;
  archive.add(head, body);
  return brief(archive.findings("authority", possible));
}

const Head kCircular{"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021",
                     "Quy định về bến thuyền"};

}  // namespace

TEST_CASE("what acts of a kind may not set", "[authority]") {
  struct Row {
    const char* why;
    std::string body, found;
  };
  const auto row = GENERATE_COPY(values<Row>({
      {"a fine", "Điều 2. Vi phạm\nChủ bến không đặt phao bị phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng.",
       "error possible"},
      {"a fee", "Điều 2. Phí bến\nMức thu phí qua bến là 20.000 đồng/lượt.", "error possible"},
      {"conditions of business", "Điều 2. Điều kiện kinh doanh bến thuyền\nChủ bến phải có vốn từ 1 tỷ đồng.",
       "error possible"},
      // Near misses: who may is named; no amount; another kind of phí.
      {"a fine of a decree",
       "Điều 2. Vi phạm\nChủ bến bị phạt tiền từ 1.000.000 đồng theo quy định tại Nghị định số "
       "901/2020/NĐ-CP.",
       ""},
      {"no amount", "Điều 2. Vi phạm\nChủ bến không đặt phao thì bị phạt tiền.", ""},
      {"an insurance", "Điều 2. Phí bảo hiểm\nMức phí bảo hiểm là 20.000 đồng/lượt.", ""},
      {"conditions of a law",
       "Điều 2. Điều kiện kinh doanh bến thuyền\nChủ bến đáp ứng điều kiện theo quy định của Luật Bến "
       "thuyền.",
       ""},
      {"a procedure", "Điều 2. Trình tự cấp giấy\nChủ bến nộp hồ sơ tại Ủy ban nhân dân.", "error possible"},
  }));
  CAPTURE(row.why);
  const std::string result = found(kCircular, row.body);
  CHECK((result.find(row.found) != std::string::npos && result.empty() == row.found.empty()));
}

TEST_CASE("rules hold for the days and issuers of the table", "[authority]") {
  const std::string fee = "Điều 2. Phí bến\nMức thu phí qua bến là 20.000 đồng/lượt.";
  Head head = kCircular;
  head.number = "903/2015/TT-BXD";
  head.date = "05 tháng 5 năm 2015";
  CHECK(found(head, fee).empty());
  head = kCircular;
  head.number = "903/2021/TT-BTC";
  head.issuer = "BỘ TÀI CHÍNH";
  CHECK(found(head, fee).empty());
  CHECK(found({"Nghị định", "903/2021/NĐ-CP", "CHÍNH PHỦ", "05 tháng 5 năm 2021", "Quy định về bến"}, fee)
            .empty());
}

TEST_CASE("the table of authority is read", "[authority]") {
  const auto rules = load_authority_rules();
  REQUIRE(rules);
  CHECK(rules->size() >= 6);
  for (const AuthorityRule& rule : *rules) {
    CAPTURE(rule.id);
    CHECK_FALSE(rule.acts.empty());
    CHECK_FALSE(rule.source.empty());
    CHECK_FALSE(rule.quote.empty());
  }
}
