// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "libdoc/model/tables.h"
#include "tests/unit/status/acts.h"

using namespace vbpl;

namespace {

// The units that a repeal of "Điều 8" touches in an act whose units have these eids.
std::string touched(const std::vector<std::string>& eids) {
  Document target = test::act(
      {"Nghị định", "10/2010/NĐ-CP", "2010-01-01", "2010-02-01", "Ban hành Quy chế bến", {"Một.", "Hai."}});
  for (std::size_t i = 0; i < eids.size(); ++i) target.units[i].eid = eids[i];
  Document actor = test::act({"Nghị định",
                              "20/2020/NĐ-CP",
                              "2020-02-01",
                              "2020-04-01",
                              "Bãi bỏ",
                              {"Bãi bỏ Điều 8 Nghị định số 10/2010/NĐ-CP."}});
  const MemoryCorpus corpus({std::move(target), std::move(actor)});
  const CorpusFacts facts = gather_facts(corpus, default_tables(), 1);
  std::string units;
  for (const StatusRecord& record : compute_status(corpus, facts, default_tables(), test::day("2020-05-01")))
    units += record.unit.empty() ? "" : record.unit + " ";
  return units;
}

}  // namespace

TEST_CASE("an article that the covering decision lacks is the attached regulation's", "[status]") {
  CHECK(touched({"art_1", "att_1__art_8"}) == "att_1__art_8 ");
  CHECK(touched({"art_8", "att_1__art_8"}) == "art_8 ");
}
