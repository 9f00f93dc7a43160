// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/life.h"

#include <catch2/catch.hpp>

#include "libdoc/status/known_at.h"
#include "libdoc/status/registry.h"
#include "tests/unit/status/acts.h"

using vbpl::Document;
using vbpl::test::Acts;
using vbpl::test::ActText;
using vbpl::test::day;

namespace {

const ActText kBase{"Nghị quyết",  "05/2024/NQ-HĐND", "2024-07-10",
                    "2024-08-01",  "Mức thu",         {"Thu 10.000 đồng", "Thu tại bến"},
                    "tỉnh Vân Hải"};

ActText change(const char* number, const char* issued, const char* effective, const char* words) {
  return {"Nghị quyết", number,        issued, effective, "Sửa đổi Nghị quyết số 05/2024/NQ-HĐND",
          {words},      "tỉnh Vân Hải"};
}

Acts acts() {
  return Acts(
      {kBase,
       change("08/2025/NQ-HĐND", "2025-07-10", "2025-08-01",
              "Thay thế cụm từ “10.000” bằng cụm từ “12.000” tại Điều 1 Nghị quyết số 05/2024/NQ-HĐND."),
       change("09/2025/NQ-HĐND", "2025-09-10", "2025-10-01",
              "Thay thế cụm từ “99.000” bằng cụm từ “15.000” tại Điều 1 Nghị quyết số 05/2024/NQ-HĐND."),
       change("02/2026/NQ-HĐND", "2026-02-10", "2026-03-01",
              "Bãi bỏ Điều 1 Nghị quyết số 05/2024/NQ-HĐND.")});
}

}  // namespace

TEST_CASE("a provision through time", "[status]") {
  const Acts all = acts();
  const vbpl::CommandIndex index(all.corpus(), all.facts());
  const Document& base = all.corpus().document(0);
  const auto commands = index.commands_on(0);
  const vbpl::UnitLife life = vbpl::life_of(base, commands, "art_1", day("2025-12-01"));
  CHECK(life.first_text == "Điều 1. Thu 10.000 đồng");
  REQUIRE(life.done.size() == 1);
  CHECK(life.done[0].text == "Điều 1. Thu 12.000 đồng");
  REQUIRE(life.failed.size() == 1);
  CHECK(life.failed[0].command.state == "text_mismatch");
  REQUIRE(life.pending.size() == 1);
  CHECK(life.pending[0].actor->number == "02/2026/NQ-HĐND");
  // After the repeal there is no text; another provision has no such life.
  const vbpl::UnitLife later = vbpl::life_of(base, commands, "art_1", day("2026-03-01"));
  REQUIRE(later.done.size() == 2);
  CHECK(!later.done[1].text);
  CHECK(vbpl::life_of(base, commands, "art_2", day("2026-03-01")).done.empty());
}

TEST_CASE("a text changes only on the days of events", "[status]") {
  const Acts all = acts();
  const vbpl::CommandIndex index(all.corpus(), all.facts());
  const Document& base = all.corpus().document(0);
  const auto text_on = [&](vbpl::Date date) {
    return vbpl::consolidated_document(base, vbpl::consolidate(base, index.commands_on(0), date), date).text;
  };
  std::string before = text_on(day("2025-01-01"));
  std::string days;
  for (vbpl::Date date = day("2025-01-02"); date < day("2026-06-01"); date = vbpl::add_days(date, 1)) {
    const std::string now = text_on(date);
    if (now != before) days += vbpl::iso(date) + " ";
    before = now;
  }
  CHECK(days == "2025-08-01 2026-03-01 ");
}

TEST_CASE("what was issued later is not known", "[status]") {
  const auto fate = [](const char* as_of, const char* known) {
    std::vector<Document> documents;
    const Acts all({kBase, change("02/2026/NQ-HĐND", "2026-02-10", "2026-03-01",
                                  "Bãi bỏ toàn bộ Nghị quyết số 05/2024/NQ-HĐND.")});
    for (std::size_t i = 0; i < all.corpus().size(); ++i) documents.push_back(all.corpus().document(i));
    const vbpl::MemoryCorpus corpus(vbpl::known_documents(std::move(documents), day(known)));
    const auto facts = vbpl::gather_facts(corpus, vbpl::default_tables(), 1);
    return std::string(to_string(vbpl::StatusRegistry(corpus, facts, vbpl::default_tables())
                                     .fate_of(std::size_t{0}, day(as_of))
                                     .status));
  };
  CHECK(fate("2026-04-01", "2026-02-10") == "expired");
  CHECK(fate("2026-04-01", "2026-02-09") == "in_force");
}

TEST_CASE("the table forgets the ends of laws by laws issued later", "[status]") {
  const auto ended_by = [](const char* known) {
    const vbpl::Tables tables = vbpl::known_tables(vbpl::default_tables(), day(known));
    return tables.law_numbered("80/2015/QH13")->ended_by;
  };
  CHECK(ended_by("2025-01-01").empty());
  CHECK(ended_by("2025-06-01") == vbpl::default_tables().law_numbered("80/2015/QH13")->ended_by);
}
