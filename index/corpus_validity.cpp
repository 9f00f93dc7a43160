// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/corpus_validity.h"

#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/status/own_start.h"
#include "libdoc/status/registry.h"

namespace vbpl::index {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

// The status tables speak of one day at a time. Asked for the last day they tell how everything ends; the day
// of a change that has none of its own is found by asking for days between.
constexpr Date kFirstDay{year{1945}, month{9}, day{2}};
constexpr Date kLastDay{year{2200}, month{1}, day{1}};

/// The first day for which `holds` is true, which it is for kLastDay and every day after the first.
template <class Holds>
Date first_day(Holds holds) {
  int low = 0, high = days_between(kFirstDay, kLastDay);
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (holds(add_days(kFirstDay, middle))) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return add_days(kFirstDay, low);
}

Validity unit_validity(const StatusRegistry& registry, std::size_t document, const UnitFate& unit) {
  Validity validity{unit.from, unit.to, {}, {}};
  const auto has_status = [&](Date on) {
    const std::vector<UnitFate> units = registry.touched_units(document, on);
    return std::any_of(units.begin(), units.end(), [&](const UnitFate& each) {
      return each.unit == unit.unit && each.status == unit.status;
    });
  };
  if (unit.status == Status::expired && !unit.to) validity.to = first_day(has_status);
  if (unit.status == Status::suspended) validity.suspended_from = first_day(has_status);
  return validity;
}

DocumentValidity document_validity(const StatusRegistry& registry, const Corpus& corpus,
                                   std::size_t document) {
  const ActFate fate = registry.fate_of(document, kLastDay);
  DocumentValidity validity{{fate.from, fate.to, {}, {}}, {}};
  const auto status_on = [&](Date on) { return registry.fate_of(document, on).status; };
  if (fate.status == Status::expired && !fate.to) {
    validity.whole.to = first_day([&](Date on) { return status_on(on) == Status::expired; });
  }
  if (fate.status == Status::suspended) {
    validity.whole.suspended_from = first_day([&](Date on) { return status_on(on) == Status::suspended; });
  }
  const std::vector<UnitFate> units = registry.touched_units(document, kLastDay);
  for (const UnitFate& unit : units) {
    if (!unit.unit.empty()) validity.units[unit.unit] = unit_validity(registry, document, unit);
  }
  for (const UnitDay& own : own_starts(corpus.document(document))) {
    std::optional<Date>& from = validity.units[own.eid].from;
    if (!from) from = own.day;
  }
  if (fate.status == Status::partly_expired || !units.empty()) {
    const Date from = first_day([&](Date on) {
      const Status status = status_on(on);
      return status == Status::partly_expired || status == Status::expired || on == kLastDay;
    });
    if (status_on(from) == Status::partly_expired) validity.whole.partly_from = from;
  }
  return validity;
}

}  // namespace

std::vector<DocumentValidity> corpus_validity(const Corpus& corpus, const Tables& tables, unsigned threads) {
  const CorpusFacts facts = gather_facts(corpus, tables, threads);
  const StatusRegistry registry(corpus, facts, tables);
  std::vector<DocumentValidity> all(corpus.size());
  for_each_ordered(
      corpus.size(), threads, [&](std::size_t i) { return document_validity(registry, corpus, i); },
      [&](std::size_t i, DocumentValidity validity) { all[i] = std::move(validity); });
  return all;
}

}  // namespace vbpl::index
