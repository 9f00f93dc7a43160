// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/authority_rules.h"

#include <fmt/format.h>

#include "libdoc/model/table_rows.h"

namespace vbpl {
namespace {

AuthorityRule rule(const TableRow& row) {
  return {row.text("id"),       row.text("matter"), row.list("acts"),    row.list("except_issuers"),
          row.date("from"),     row.date("to"),     row.list("heading"), row.list("words"),
          row.text("quantity"), row.list("unless"), row.text("source"),  row.text("quote"),
          row.text("certainty")};
}

bool is_known(const AuthorityRule& rule) {
  const bool certainty =
      rule.certainty == "certain" || rule.certainty == "likely" || rule.certainty == "possible";
  return certainty && (rule.quantity.empty() || rule.quantity == "money");
}

}  // namespace

Result<std::vector<AuthorityRule>> load_authority_rules(const std::string& directory) {
  auto rules = read_values<AuthorityRule>("authority", "id", directory, rule);
  if (!rules) return rules;
  for (const AuthorityRule& one : *rules) {
    if (!is_known(one))
      return fail({fmt::format("a row of authority.tsv has an unknown certainty or quantity: \"{}\"", one.id),
                   directory, 0, 0, "certain, likely or possible; money or nothing"});
  }
  return rules;
}

}  // namespace vbpl
