// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/own_start.h"

#include <algorithm>

#include "libdoc/model/eid.h"

namespace vbpl {
namespace {

/// The unit as the document names it: articles of a regulation that a decision puts into force are its own.
int unit_of(const Document& document, const std::string& eid) {
  const int unit = unit_with_eid(document, eid);
  return unit >= 0 ? unit : unit_with_eid(document, eid_join("att_1", eid));
}

Evidence clause_evidence(const Document& document, const UnitDay& own) {
  const int unit = unit_at(document, own.clause.begin);
  return {document.id, unit < 0 ? "" : document.units[static_cast<std::size_t>(unit)].eid,
          own.clause,  std::string(document.words(own.clause)),
          "E7",        own.day};
}

}  // namespace

std::vector<UnitDay> own_starts(const Document& document) {
  std::vector<UnitDay> starts;
  if (!document.effective || document.kind == DocumentKind::consolidation) return starts;
  for (UnitDay& own : days_of_units(document)) {
    const int unit = unit_of(document, own.eid);
    if (!own.of_effect || unit < 0) continue;
    own.eid = document.units[static_cast<std::size_t>(unit)].eid;
    starts.push_back(std::move(own));
  }
  return starts;
}

std::vector<UnitFate> unit_fates(const StatusRegistry& registry, const Document& document, std::size_t index,
                                 Date as_of) {
  std::vector<UnitFate> fates = registry.touched_units(index, as_of);
  const std::size_t touched = fates.size();
  for (const UnitDay& own : own_starts(document)) {
    const bool started = own.day <= as_of;
    const bool known = std::any_of(fates.begin() + static_cast<std::ptrdiff_t>(touched), fates.end(),
                                   [&](const UnitFate& fate) { return fate.unit == own.eid; });
    if (known || started == (*document.effective <= as_of)) continue;
    fates.push_back({own.eid, started ? Status::in_force : Status::not_yet, own.day, {}, {}});
    fates.back().evidence.push_back(clause_evidence(document, own));
  }
  return fates;
}

}  // namespace vbpl
