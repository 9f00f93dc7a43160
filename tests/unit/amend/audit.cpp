// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/audit.h"

#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::audit_consolidation;
using vbpl::test::act;

namespace {

/// The differences as "rebuilt > official", one a line.
std::string differences(const std::vector<std::string>& rebuilt, const std::vector<std::string>& official) {
  std::string out;
  for (const auto& row : audit_consolidation(act(rebuilt), act(official)).differences)
    out += row.before_text + " > " + row.after_text + "\n";
  return out;
}

}  // namespace

TEST_CASE("an official text that says something else is told", "[amend]") {
  CHECK(differences({"Phí\n1. Một nghìn đồng."}, {"Phí\n1. Hai nghìn đồng."}) ==
        "1. Một nghìn đồng.\n > 1. Hai nghìn đồng.\n\n");
  CHECK(differences({"Phí\n1. Một.", "Kho"}, {"Phí\n1. Một."}) != "");
}

TEST_CASE("what the form of a consolidation asks for is no difference", "[amend]") {
  CHECK(differences({"Phí\n1. Một nghìn đồng."}, {"Phí\n1.[3] Một nghìn đồng."}) == "");
  CHECK(differences({"Phí\n1. Một nghìn đồng."}, {"Phí\n1. Một nghìn đồng.\n2. (được bãi bỏ)"}) == "");
  CHECK(audit_consolidation(act({"Phí\n1. Một."}), act({"Phí\n1. Một."})).equal == 2);
}
