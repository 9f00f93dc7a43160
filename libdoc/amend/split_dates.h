// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"

namespace vbpl {

/// From which day on the act lets a provision of its own work (DOMAIN 3.3 E7).
struct UnitDay {
  std::string eid;
  Date day;
  Span clause;             ///< the words that say so
  bool of_effect = false;  ///< "có hiệu lực", not only "áp dụng"
};
/// "Khoản 3 Điều 200 và khoản 15 Điều 210 của Luật này có hiệu lực thi hành từ ngày …", in order of place.
[[nodiscard]] std::vector<UnitDay> days_of_units(const Document& document);

/// Gives commands the day that the act states for their own provision: "Quy định tại điểm b khoản 3 và khoản
/// 9 Điều 1 của Luật này có hiệu lực từ ngày …" (DOMAIN 3.3 E7). Commands that have a day keep it.
void date_by_provision(const Document& document, std::vector<Amendment>& commands);

}  // namespace vbpl
