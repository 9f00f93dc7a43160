// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/life.h"

#include <map>

namespace vbpl {
namespace {

constexpr std::size_t kMostTexts = 200;  // days on which the text is made; each costs all commands before it

bool holds(const std::string& outer, const std::string& inner) {
  return outer.empty() || outer == inner || inner.starts_with(outer + "__");
}

bool speaks_of(const Amendment& command, const std::string& eid) {
  return holds(command.target.unit, eid) || holds(eid, command.target.unit);
}

std::optional<std::string> text_on(const TextTree& tree, const std::string& eid) {
  const int node = eid.empty() ? TextTree::kRoot : tree.find(eid);
  if (node < 0 || tree.node(node).gone) return std::nullopt;
  return tree.text_of(node);
}

}  // namespace

UnitLife life_of(const Document& base, const std::vector<DatedCommand>& commands, const std::string& eid,
                 Date as_of) {
  UnitLife life;
  life.first_text = text_on(TextTree(base), eid);
  std::map<Date, std::optional<std::string>> texts;
  const auto text_from = [&](Date day) {
    const auto known = texts.find(day);
    if (known != texts.end() || texts.size() >= kMostTexts)
      return known == texts.end() ? std::nullopt : known->second;
    return texts[day] = text_on(consolidate(base, commands, day).tree, eid);
  };
  for (Edit& edit : consolidate(base, commands, as_of).edits) {
    if (!speaks_of(edit.command, eid)) continue;
    if (edit.command.state == "applied")
      life.done.push_back({edit, edit.touched.empty() ? std::nullopt : text_from(*edit.from)});
    else
      (edit.from && *edit.from <= as_of ? life.failed : life.pending).push_back(std::move(edit));
  }
  return life;
}

}  // namespace vbpl
