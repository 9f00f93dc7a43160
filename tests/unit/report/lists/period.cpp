// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/period.h"

#include <catch2/catch.hpp>

namespace vbpl {

TEST_CASE("periods are one year or several", "[lists]") {
  CHECK(parse_period("2025")->first == 2025);
  CHECK(parse_period("2019-2023")->last == 2023);
  for (const char* wrong : {"", "25", "2023-2019", "2019-", "2019-2023-2025", "2019 - 2023", "20190", "1900"})
    CHECK_FALSE(parse_period(wrong).has_value());
}

TEST_CASE("the decision's day chooses the annex, not the year reported", "[lists]") {
  const Forms forms = load_forms({}).value();
  struct Row {
    const char* day;
    const char* annex;
    const char* suspend;
  };
  for (const Row& row : {Row{"2016-06-30", "tt09-2013", "ngưng"}, Row{"2016-07-01", "nd34-2016", "ngưng"},
                         Row{"2025-03-31", "nd34-2016", "ngưng"}, Row{"2025-04-01", "nd79-2025", "tạm ngưng"},
                         Row{"2031-01-01", "nd79-2025", "tạm ngưng"}}) {
    CAPTURE(row.day);
    const FormAnnex& annex = forms.annex_on(parse_iso_date(row.day).value());
    CHECK(annex.code == row.annex);
    CHECK(annex.suspend == row.suspend);
  }
}

TEST_CASE("words for a period", "[lists]") {
  const Forms forms = load_forms({}).value();
  const FormAnnex& annex = forms.annex_on(parse_iso_date("2026-01-15").value());
  const Fillings year = period_fillings(forms, annex, {2025, 2025});
  CHECK(year.at("period") == "năm 2025");
  CHECK(year.at("IN_PERIOD") == "TRONG NĂM 2025");
  CHECK(year.at("PERIOD_BEGIN") == "01/01/2025");
  CHECK(year.at("Suspend") == "Tạm ngưng");
  CHECK(period_fillings(forms, annex, {2019, 2023}).at("period") == "trong kỳ hệ thống hóa 2019 - 2023");
}

}  // namespace vbpl
