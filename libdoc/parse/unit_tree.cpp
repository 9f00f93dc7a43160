// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/unit_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "libdoc/model/eid.h"

namespace vbpl {
namespace {

bool is_heading(UnitKind kind) {
  return kind == UnitKind::part || kind == UnitKind::chapter || kind == UnitKind::section ||
         kind == UnitKind::subsection;
}

/// Units that are counted rather than numbered: a second one is nothing odd.
bool is_counted(UnitKind kind) {
  return kind == UnitKind::indent || kind == UnitKind::table || kind >= UnitKind::signature;
}

std::string arabic(Ordinal ordinal) {
  return std::to_string(ordinal.number) + std::string(letter_of(ordinal.suffix));
}

}  // namespace

int UnitTree::add_frame(Frame frame) {
  frames_.push_back(std::move(frame));
  return static_cast<int>(frames_.size()) - 1;
}

int UnitTree::add(UnitKind kind, std::string num, Ordinal ordinal, Span label, int parent, int frame) {
  const Frame& home = frames_[static_cast<std::size_t>(frame)];
  Unit unit;
  unit.kind = kind;
  unit.num = std::move(num);
  unit.span = label;
  unit.parent = parent;
  unit.quoted = home.quoted;
  unit.part = home.part;
  units_.push_back(std::move(unit));
  facts_.push_back({frame, 0, ordinal, label});
  return static_cast<int>(units_.size()) - 1;
}

int UnitTree::preamble(int frame, Span line) {
  int& preamble = frames_[static_cast<std::size_t>(frame)].preamble;
  if (preamble < 0) preamble = add(UnitKind::preamble, {}, {}, line, -1, frame);
  stretch(preamble, line.end);
  return preamble;
}

void UnitTree::stretch(int unit, std::size_t end) {
  std::size_t& last = units_[static_cast<std::size_t>(unit)].span.end;
  last = std::max(last, end);
}

std::string UnitTree::base_of(std::size_t unit) const {
  const int parent = units_[unit].parent;
  const Frame& frame = frames_[static_cast<std::size_t>(facts_[unit].frame)];
  const bool own_parent = parent >= 0 && facts_[static_cast<std::size_t>(parent)].frame == facts_[unit].frame;
  if (!own_parent || (units_[unit].kind == UnitKind::article && !frame.articles_restart)) return frame.prefix;
  return units_[static_cast<std::size_t>(parent)].eid;
}

std::string UnitTree::step_of(std::size_t unit) const {
  const Unit& u = units_[unit];
  if (is_heading(u.kind) && !facts_[unit].ordinal.none())
    return eid_step(u.kind, arabic(facts_[unit].ordinal));
  return eid_step(u.kind, u.num);
}

void UnitTree::give_eids(std::vector<Diagnostic>& diagnostics) {
  std::unordered_map<std::string, int> seen;
  seen.reserve(units_.size());
  for (std::size_t i = 0; i < units_.size(); ++i) {
    Unit& unit = units_[i];
    Frame& frame = frames_[static_cast<std::size_t>(facts_[i].frame)];
    if (frame.payload != 0 && frame.prefix.empty()) {
      const std::string host =
          frame.host >= 0 ? units_[static_cast<std::size_t>(frame.host)].eid : std::string{};
      frame.prefix = eid_join(host, fmt::format("quot_{}", frame.payload));
    }
    unit.eid = eid_join(base_of(i), step_of(i));
    const int count = ++seen[unit.eid];
    const bool listed = unit.kind == UnitKind::indent || unit.kind == UnitKind::table;
    if (count == 1 && !listed) continue;
    unit.eid += fmt::format("{}{}", is_counted(unit.kind) ? '_' : '~', count);
    if (is_counted(unit.kind) || unit.num.empty()) continue;
    diagnostics.push_back({Severity::warning, facts_[i].label, "numbering-dup",
                           fmt::format("the number \"{}\" was used before at the same level; this unit is {}",
                                       unit.num, unit.eid)});
  }
}

std::vector<Unit> UnitTree::finish(std::vector<Diagnostic>& diagnostics) {
  for (std::size_t i = units_.size(); i-- > 0;) {
    if (units_[i].parent >= 0) stretch(units_[i].parent, units_[i].span.end);
  }
  give_eids(diagnostics);
  return std::move(units_);
}

}  // namespace vbpl
