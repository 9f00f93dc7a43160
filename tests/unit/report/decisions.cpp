// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/decisions.h"

#include <catch2/catch.hpp>

#include "tests/support/temporary_file.h"

namespace vbpl {

TEST_CASE("decisions are read, later lines hold", "[decisions]") {
  const test::TemporaryFile file("# head\n\na1\taccepted\tnote\na1\trejected\r\nb2\twaiting\n");
  const auto decisions = Decisions::read(file.path());
  REQUIRE(decisions);
  CHECK(decisions->on("a1") == "rejected");
  CHECK(decisions->on("b2") == "waiting");
  CHECK(decisions->on("c3").empty());
  CHECK(Decisions::is_open("waiting"));
  CHECK_FALSE(Decisions::is_open("accepted"));
}

TEST_CASE("rows of lists carry what stands in place of what was found", "[decisions]") {
  const test::TemporaryFile file("r\tcorrected\tghi chú\tLuật|1/2020/QH14\tstatus=expired\treason=a=b\n");
  const auto decisions = Decisions::read(file.path());
  REQUIRE(decisions);
  const Decision* row = decisions->find("r");
  REQUIRE(row != nullptr);
  CHECK(row->note == "ghi chú");
  CHECK(row->doc == "Luật|1/2020/QH14");
  CHECK(row->fixes.at("status") == "expired");
  CHECK(row->fixes.at("reason") == "a=b");
  CHECK(decisions->text() ==
        "# id\tdecision\tnote\tdocument\tcorrections\n"
        "r\tcorrected\tghi chú\tLuật|1/2020/QH14\treason=a=b\tstatus=expired\n");
}

TEST_CASE("what is written is read back, tabs become blanks", "[decisions]") {
  Decisions decisions;
  decisions.set("x", {"corrected", "a\tb\nc", "D|1", {{"reason", "một\thai"}}});
  const test::TemporaryFile file(decisions.text());
  const auto again = Decisions::read(file.path());
  REQUIRE(again);
  CHECK(again->text() == decisions.text());
  CHECK(again->find("x")->note == "a b c");
}

TEST_CASE("a line that decides nothing is named", "[decisions]") {
  const test::TemporaryFile file("a\taccepted\nb\tperhaps\n");
  const auto decisions = Decisions::read(file.path());
  REQUIRE_FALSE(decisions);
  CHECK(decisions.error().line == 2);
}

}  // namespace vbpl
