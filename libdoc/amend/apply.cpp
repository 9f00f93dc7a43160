// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/apply.h"

#include "libdoc/model/eid.h"

namespace vbpl {

Outcome failed(std::string state, std::string reason) { return {std::move(state), std::move(reason), {}}; }

PlaceInTree place_in(const TextTree& tree, const std::string& eid) {
  PlaceInTree place;
  place.node = tree.find(eid);
  if (place.node < 0 && !eid.starts_with("att_")) place.node = tree.find(eid_join("att_1", eid));
  if (place.node < 0) {
    const std::vector<int> found = tree.find_below_chapters(eid);
    if (found.size() > 1) return {-1, "ambiguous", "articles are numbered anew in each chapter"};
    if (found.size() == 1) place.node = found.front();
  }
  if (place.node < 0) return {-1, "target_missing", "there is no such unit"};
  if (tree.node(place.node).gone) return {-1, "target_missing", "the unit was repealed before"};
  return place;
}

namespace {

Outcome repeal(TextTree& tree, const Amendment& command) {
  if (command.target.unit.empty())
    return failed("ambiguous", "the part to be repealed is told in words only");
  const PlaceInTree place = place_in(tree, command.target.unit);
  if (place.node < 0) return failed(place.state, place.reason);
  if (!command.scope.empty())
    return failed("ambiguous", "only a part of the unit is repealed: " + command.scope);
  tree.repeal(place.node);
  return {"applied", {}, {place.node}};
}

Outcome suspend(const TextTree& tree, const Amendment& command) {
  if (command.target.unit.empty()) return {"applied", "the text stays; it is suspended", {}};
  const PlaceInTree place = place_in(tree, command.target.unit);
  if (place.node < 0) return failed(place.state, place.reason);
  return {"applied", "the text stays; it is suspended", {place.node}};
}

}  // namespace

Outcome apply_command(TextTree& tree, const Document& actor, const Amendment& command) {
  if (command.state != "ready") return failed(command.state, command.reason);
  switch (command.verb) {
    case AmendVerb::replace:
    case AmendVerb::insert:
      return apply_unit_command(tree, actor, command);
    case AmendVerb::replace_words:
    case AmendVerb::insert_words:
    case AmendVerb::delete_words:
    case AmendVerb::correct:
      return apply_words_command(tree, command);
    case AmendVerb::renumber:
    case AmendVerb::move:
      return apply_renumbering(tree, command);
    case AmendVerb::repeal:
      return repeal(tree, command);
    case AmendVerb::suspend:
      return suspend(tree, command);
    case AmendVerb::expire:
      if (!command.target.unit.empty()) return repeal(tree, command);
      break;
    case AmendVerb::replace_document:
    case AmendVerb::repeal_document:
    case AmendVerb::announce:
    case AmendVerb::resume:
    case AmendVerb::postpone:
    case AmendVerb::extend:
    case AmendVerb::keep:
    case AmendVerb::extend_scope:
    case AmendVerb::rename:
    case AmendVerb::reinterpret:
    case AmendVerb::transfer:
      break;
  }
  return {"applied", "no words of the act are changed", {}};
}

}  // namespace vbpl
