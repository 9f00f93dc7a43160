// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/trend.h"

#include <catch2/catch.hpp>

#include "libdoc/report/page/overview_page.h"
#include "libdoc/report/record_writer.h"
#include "tests/unit/report/lists/province.h"

namespace vbpl {

TEST_CASE("what has changed since an earlier run is counted", "[page]") {
  const test::Province province;
  std::string earlier;
  std::vector<Finding> old = province.findings;
  REQUIRE(!old.empty());
  old.front().id = "ffffffffffff";  // another one at another place: gone; that of today is new
  old.front().ours.unit = "art_99";
  for (const Finding& finding : old) earlier += finding_record(finding, province.options.as_of) + "\n";
  StatusRecord was = province.statuses.front();
  was.status = Status::not_yet;
  earlier += status_record(province.corpus.document(was.document), was, province.options.as_of) + "\n";
  const auto trend =
      trend_since(earlier, "old.ndjson", province.corpus, province.statuses, province.findings);
  REQUIRE(trend);
  std::size_t fresh = 0, gone = 0;
  for (const auto& [check, counts] : trend->findings) fresh += counts.fresh, gone += counts.gone;
  CHECK(fresh == 1);
  CHECK(gone == 1);
  REQUIRE(trend->statuses.size() == 1);
  CHECK(trend->statuses[0].before == Status::not_yet);
  const std::string html = overview_page(province.input(), province.options, province.entries(), {}, &*trend);
  CHECK(html.find("So với lần trước") != std::string::npos);
  CHECK(html.find("Chưa có hiệu lực") != std::string::npos);
}

TEST_CASE("an earlier run that is no run is an error", "[page]") {
  const test::Province province;
  CHECK_FALSE(trend_since("a,b,c\n", "x.csv", province.corpus, province.statuses, province.findings));
}

}  // namespace vbpl
