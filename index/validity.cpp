// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/validity.h"

#include <algorithm>

namespace vbpl::index {
namespace {

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

/// True for "art_5" and "art_5__cl_2" under "art_5".
bool lies_in(std::string_view eid, std::string_view unit) {
  return eid.substr(0, unit.size()) == unit &&
         (eid.size() == unit.size() || eid.substr(unit.size(), 2) == "__");
}

}  // namespace

Validity validity_of(const DocumentValidity& document, std::string_view eid) {
  Validity validity = document.whole;
  if (eid.empty()) return validity;
  validity.partly_from.reset();
  for (const auto& [unit, own] : document.units) {
    if (lies_in(eid, unit)) {
      validity.from = own.from ? own.from : validity.from;
      validity.to = earlier(validity.to, own.to);
      validity.suspended_from = earlier(validity.suspended_from, own.suspended_from);
    } else if (lies_in(unit, eid)) {
      validity.partly_from = earlier(validity.partly_from, own.to);
    }
  }
  return validity;
}

Status status_at(const Validity& validity, Date day) {
  if (validity.to && *validity.to <= day) return Status::expired;
  if (!validity.from) return Status::unknown;
  if (day < *validity.from) return Status::not_yet;
  if (validity.suspended_from && *validity.suspended_from <= day) return Status::suspended;
  if (validity.partly_from && *validity.partly_from <= day) return Status::partly_expired;
  return Status::in_force;
}

}  // namespace vbpl::index
