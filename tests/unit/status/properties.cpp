// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/status/acts.h"

using vbpl::test::Acts;
using vbpl::test::ActText;

namespace {

/// A row of decrees, each replacing, repealing in part or suspending one before it.
std::vector<ActText> chain(int length) {
  std::vector<ActText> texts;
  for (int i = 0; i < length; ++i) {
    const std::string year = std::to_string(1999 + i), number = std::to_string(i + 1) + "/" + year + "/NĐ-CP";
    const std::string before = std::to_string(i) + "/" + std::to_string(1998 + i) + "/NĐ-CP";
    const char* verbs[] = {"Nghị định này thay thế Nghị định số ", "Bãi bỏ Điều 4 Nghị định số ",
                           "Tạm ngưng hiệu lực toàn bộ Nghị định số "};
    texts.push_back({"Nghị định",
                     number,
                     year + "-02-01",
                     year + "-04-01",
                     "Chợ",
                     {i == 0 ? "Phạm vi" : verbs[i % 3] + before + "."}});
  }
  return texts;
}

std::string dump(const std::vector<vbpl::StatusRecord>& records) {
  std::string out;
  for (const auto& record : records) {
    out += std::to_string(record.document) + " " + record.unit + " " + vbpl::to_string(record.status);
    for (const auto& evidence : record.evidence)
      out += " " + evidence.rule + "@" + std::to_string(evidence.span.begin);
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("an expired act stays expired as time goes on", "[status]") {
  const Acts acts(chain(20));
  std::vector<bool> ended(acts.corpus().size(), false);
  for (int year = 1999; year < 2022; ++year) {
    for (const auto& record : acts.records((std::to_string(year) + "-06-01").c_str())) {
      if (!record.unit.empty()) continue;
      const bool now = record.status == vbpl::Status::expired;
      CHECK((now || !ended[record.document]));
      ended[record.document] = now;
    }
  }
}

TEST_CASE("every end has its proof", "[status]") {
  for (const auto& record : Acts(chain(20)).records("2030-01-01")) {
    if (record.status == vbpl::Status::unknown) continue;
    CHECK_FALSE(record.evidence.empty());
    for (const auto& evidence : record.evidence) CHECK_FALSE(evidence.rule.empty());
  }
}

TEST_CASE("the number of threads changes nothing", "[status]") {
  const auto texts = chain(40);
  CHECK(dump(Acts(texts, 1).records("2030-01-01")) == dump(Acts(texts, 4).records("2030-01-01")));
}

TEST_CASE("status changes only on event days", "[status]") {
  const Acts acts(chain(6));
  CHECK(dump(acts.records("2003-04-01")) == dump(acts.records("2003-12-31")));
}
