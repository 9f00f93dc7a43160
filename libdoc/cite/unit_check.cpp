// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/unit_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace vbpl::cite {
namespace {

/// "art_5__cl_2" gives "art_5" and "cl_2".
struct Parts {
  std::string_view parent, step;
};

Parts split(std::string_view eid) {
  const std::size_t at = eid.rfind("__");
  return at == std::string_view::npos ? Parts{{}, eid} : Parts{eid.substr(0, at), eid.substr(at + 2)};
}

/// The plain number at the end of a step, 0 for letters and inserted units such as 7a.
int number_of(std::string_view step) {
  const std::string_view label = step.substr(std::min(step.find('_') + 1, step.size()));
  int value = 0;
  const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), value);
  return error == std::errc() && end == label.data() + label.size() ? value : 0;
}

bool is_child(const Document& document, const Unit& unit, int parent, std::string_view kind) {
  if (unit.quoted || !split(unit.eid).step.starts_with(kind)) return false;
  return kind == "art_" ? unit.part == "main"
                        : unit.parent == parent && parent >= 0 && !document.units.empty();
}

struct Siblings {
  int count = 0, last = 0;
  bool inserted = false;  ///< one of them bears a letter
};

Siblings siblings_of(const Document& document, int parent, std::string_view kind) {
  Siblings siblings;
  for (const Unit& unit : document.units) {
    if (!is_child(document, unit, parent, kind)) continue;
    const int number = number_of(split(unit.eid).step);
    ++siblings.count;
    siblings.last = std::max(siblings.last, number);
    siblings.inserted |= number == 0;
  }
  return siblings;
}

UnitAnswer unclear() { return {UnitPresence::unclear, "no such unit in the text at hand", {}, {}, 0}; }

}  // namespace

bool shows_its_end(const Document& document) {
  return std::any_of(document.units.rbegin(), document.units.rend(), [](const Unit& unit) {
    return unit.kind == UnitKind::signature || unit.kind == UnitKind::recipients;
  });
}

UnitAnswer look_for_unit(const Document& document, std::string_view eid) {
  if (eid.empty() || unit_with_eid(document, eid) >= 0) return {UnitPresence::present, {}, {}, {}, 0};
  const auto [parent_eid, step] = split(eid);
  const std::string_view kind = step.substr(0, step.find('_') + 1);
  const int number = number_of(step);
  const bool counted = kind == "art_" || kind == "cl_";
  if (!counted || number == 0 || parent_eid.starts_with("att_") || parent_eid.starts_with("annex_"))
    return unclear();
  const int parent = parent_eid.empty() ? -1 : unit_with_eid(document, parent_eid);
  if (!parent_eid.empty() && parent < 0) {
    UnitAnswer above = look_for_unit(document, parent_eid);
    return above.presence == UnitPresence::present ? unclear() : above;
  }
  if (!shows_its_end(document)) return unclear();
  const Siblings siblings = siblings_of(document, parent, kind);
  const bool complete = siblings.count > 1 && siblings.count == siblings.last && !siblings.inserted;
  if (!complete || number <= siblings.last) return unclear();
  const char* what = kind == "art_" ? "article" : "clause";
  return {UnitPresence::absent, fmt::format("no {} {}: the last one is {}", what, number, siblings.last),
          kind == "art_" ? UnitKind::article : UnitKind::clause, std::string(parent_eid), siblings.last};
}

}  // namespace vbpl::cite
