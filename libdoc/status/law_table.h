// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/status/status.h"

namespace vbpl {

struct TableEnd {
  Date day;
  std::string by;  ///< number of the act that ended or replaced the law
};

/// When law_aliases says that a law ended: "80/2015/QH13" (on the day that one took effect) or "03/2026/QH16
/// from 2027-03-01". Rows marked [U], amendments ("amended by …") and rows with several numbers say nothing
/// sure.
[[nodiscard]] std::optional<TableEnd> end_in_table(const LawAlias& law, const Tables& tables);

/// The row as evidence; doc is "table:law_aliases".
[[nodiscard]] Evidence table_evidence(const LawAlias& law, const char* rule, std::optional<Date> day);

/// True for the key of a resolution of the National Assembly, whose number a law may have too.
[[nodiscard]] bool is_resolution(std::string_view act_key);

}  // namespace vbpl
