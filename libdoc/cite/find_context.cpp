// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/find_context.h"

#include <algorithm>

#include "libdoc/model/eid.h"

namespace vbpl::cite {
namespace {

std::size_t find_header_end(const Document& document) {
  if (document.kind == DocumentKind::other) return 0;
  for (const Unit& unit : document.units) {
    if (unit.kind <= UnitKind::article) return unit.span.begin;
  }
  if (!document.basis.empty()) return document.basis.front().begin;
  return 0;
}

const Unit* ancestor(const Document& document, int from, UnitKind kind) {
  for (int i = from; i >= 0; i = document.units[static_cast<std::size_t>(i)].parent) {
    const Unit& unit = document.units[static_cast<std::size_t>(i)];
    if (unit.kind == kind) return &unit;
  }
  return nullptr;
}

/// "att_1" for a unit in the first attached text.
std::string part_prefix(const Document& document, int from) {
  if (from < 0) return {};
  const std::string& part = document.units[static_cast<std::size_t>(from)].part;
  const std::size_t colon = part.find(':');
  if (colon == std::string::npos) return {};
  return (part.starts_with("attached") ? "att_" : "annex_") + part.substr(colon + 1);
}

std::string append(std::string base, const std::vector<PathStep>& steps, std::size_t from) {
  for (std::size_t i = from; i < steps.size(); ++i)
    base = eid_join(base, eid_step(steps[i].kind, steps[i].label));
  return base;
}

}  // namespace

Surroundings::Surroundings(const Document& document)
    : document_(document), header_end_(find_header_end(document)) {}

bool Surroundings::has_unit(std::string_view eid) const {
  if (eids_.empty()) {
    eids_.reserve(document_.units.size());
    for (const Unit& unit : document_.units) eids_.insert(unit.eid);
  }
  return eids_.contains(eid);
}

bool Surroundings::in_basis(std::size_t at) const {
  const auto after = std::upper_bound(document_.basis.begin(), document_.basis.end(), at,
                                      [](std::size_t place, Span span) { return place < span.begin; });
  return after != document_.basis.begin() && std::prev(after)->contains(at);
}

bool Surroundings::in_form(int unit) const { return ancestor(document_, unit, UnitKind::form) != nullptr; }

/// `điểm a.1` may be a tiết below điểm a.
std::string Surroundings::own_eid(const UnitPath& path, int from, bool attached, bool self) const {
  std::string eid = eid_as_said(path, from, attached, self);
  const auto dotted = std::find_if(path.steps.begin(), path.steps.end(), [](const PathStep& step) {
    return step.kind == UnitKind::point && step.label.find('.') != std::string::npos;
  });
  if (dotted == path.steps.end() || has_unit(eid)) return eid;
  UnitPath below = path;
  const auto step = below.steps.begin() + (dotted - path.steps.begin());
  step->kind = UnitKind::subpoint;
  const std::string letter = step->label.substr(0, step->label.find('.'));
  below.steps.insert(step, PathStep{UnitKind::point, letter});
  std::string inner = eid_as_said(below, from, attached, self);
  return has_unit(inner) ? inner : eid;
}

std::string Surroundings::eid_as_said(const UnitPath& path, int from, bool attached, bool self) const {
  const PathStep& top = path.steps.front();
  if (top.label == "@") {
    const Unit* here = ancestor(document_, from, top.kind);
    return here == nullptr ? std::string{} : append(here->eid, path.steps, 1);
  }
  if (!self &&
      (top.kind == UnitKind::clause || top.kind == UnitKind::point || top.kind == UnitKind::subpoint)) {
    const UnitKind holder = top.kind == UnitKind::clause  ? UnitKind::article
                            : top.kind == UnitKind::point ? UnitKind::clause
                                                          : UnitKind::point;
    const Unit* here = ancestor(document_, from, holder);
    if (here == nullptr && holder == UnitKind::clause) here = ancestor(document_, from, UnitKind::article);
    return here == nullptr ? std::string{} : append(here->eid, path.steps, 0);
  }
  // inside an attached text articles are its own, unless the covering act is named: "Điều 2 Quyết định này"
  const std::string prefix = self && !attached ? std::string{} : part_prefix(document_, from);
  const std::string eid = append(prefix, path.steps, 0);
  if (has_unit(eid)) return eid;
  if (self && attached) return append("att_1", path.steps, 0);
  const std::string plain = append({}, path.steps, 0);
  return has_unit(plain) || prefix.empty() ? plain : eid;
}

std::string foreign_eid(const UnitPath& path, std::string_view prefix) {
  return append(std::string(prefix), path.steps, 0);
}

}  // namespace vbpl::cite
