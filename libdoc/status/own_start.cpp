// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/own_start.h"

#include <algorithm>

#include "libdoc/amend/split_dates.h"
#include "libdoc/model/eid.h"

namespace vbpl {
namespace {

/// The unit as the document names it: articles of a regulation that a decision puts into force are its own.
int unit_of(const Document& document, const std::string& eid) {
  const int unit = unit_with_eid(document, eid);
  return unit >= 0 ? unit : unit_with_eid(document, eid_join("att_1", eid));
}

}  // namespace

std::vector<UnitFate> units_with_own_start(const Document& document, Date as_of) {
  std::vector<UnitFate> fates;
  if (!document.effective || document.kind == DocumentKind::consolidation) return fates;
  for (const UnitDay& own : days_of_units(document)) {
    const int unit = unit_of(document, own.eid);
    const bool started = own.day <= as_of, act_started = *document.effective <= as_of;
    if (!own.of_effect || unit < 0 || started == act_started) continue;
    const std::string& eid = document.units[static_cast<std::size_t>(unit)].eid;
    const bool known =
        std::any_of(fates.begin(), fates.end(), [&](const UnitFate& fate) { return fate.unit == eid; });
    if (known) continue;
    const int clause = unit_at(document, own.clause.begin);
    fates.push_back({eid, started ? Status::in_force : Status::not_yet, own.day, {}, {}});
    fates.back().evidence.push_back({document.id,
                                     clause < 0 ? "" : document.units[static_cast<std::size_t>(clause)].eid,
                                     own.clause, std::string(document.words(own.clause)), "E7", own.day});
  }
  return fates;
}

}  // namespace vbpl
