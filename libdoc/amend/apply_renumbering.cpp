// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/apply.h"
#include "libdoc/model/eid.h"

namespace vbpl {
namespace {

std::string last_step(const std::string& eid) {
  const std::size_t at = eid.rfind("__");
  return at == std::string::npos ? eid : eid.substr(at + 2);
}

/// The printed label for an eid step: "point_dd" gives "đ".
std::string label_of(const std::string& step) {
  std::string label = step.substr(step.find('_') + 1);
  const std::size_t at = label.find("dd");
  if (at != std::string::npos) label.replace(at, 2, "đ");
  return label;
}

}  // namespace

/// The unit stays where it stands and bears the new number; a number that is taken is a conflict, as the text
/// does not say what becomes of the other unit.
Outcome apply_renumbering(TextTree& tree, const Amendment& command) {
  const PlaceInTree place = place_in(tree, command.target.unit);
  if (place.node < 0) return failed(place.state, place.reason);
  const std::string& eid = command.new_words;
  if (const int taken = tree.find(eid); taken >= 0 && !tree.node(taken).gone)
    return failed("conflicting", "a unit of the new number is there already");
  const std::string old_step = last_step(command.target.unit), step = last_step(eid);
  if (old_step.substr(0, old_step.find('_')) != step.substr(0, step.find('_')) ||
      eid.substr(0, eid.size() - step.size()) !=
          command.target.unit.substr(0, command.target.unit.size() - old_step.size()))
    return failed("ambiguous", "the unit moves to another place");
  TextTree::Node& node = tree.node(place.node);
  const std::string label = label_of(step);
  const std::size_t at = node.words.substr(0, label_end(node)).find(node.unit.num);
  if (at == std::string::npos || node.unit.num.empty())
    return failed("text_mismatch", "the label of the unit does not stand in its text");
  node.words.replace(at, node.unit.num.size(), label);
  tree.relabel(place.node, eid, label);
  return {"applied", {}, {place.node}};
}

}  // namespace vbpl
