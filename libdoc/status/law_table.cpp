// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/law_table.h"

#include <fmt/format.h>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {

std::optional<TableEnd> end_in_table(const LawAlias& law, const Tables& tables) {
  if (law.ended_by.empty() || law.confidence == "U") return std::nullopt;
  const std::string_view cell = trimmed(law.ended_by);
  const std::size_t from = cell.find(" from ");
  const auto number = parse_number(trimmed(cell.substr(0, from)));
  if (!number) return std::nullopt;
  const LawAlias* successor = tables.law_numbered(number->canonical);
  auto day = from != std::string_view::npos ? parse_iso_date(trimmed(cell.substr(from + 6))) : std::nullopt;
  if (!day && successor != nullptr && successor->confidence != "U") day = successor->effective;
  return day ? std::optional(TableEnd{*day, number->canonical}) : std::nullopt;
}

Evidence table_evidence(const LawAlias& law, const char* rule, std::optional<Date> day) {
  Evidence evidence;
  evidence.doc = "table:law_aliases";
  evidence.text = law.ended_by.empty() ? fmt::format("{} {}", law.name, law.number)
                                       : fmt::format("{} {} → {}", law.name, law.number, law.ended_by);
  evidence.rule = rule;
  evidence.date = day;
  return evidence;
}

bool is_resolution(std::string_view act_key) { return act_key.ends_with("|nq"); }

}  // namespace vbpl
