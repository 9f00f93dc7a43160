// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "libdoc/amend/apply.h"
#include "libdoc/amend/unit_order.h"
#include "libdoc/amend/unit_part.h"
#include "libdoc/model/eid.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::string above(const std::string& eid) {
  const std::size_t at = eid.rfind("__");
  return at == std::string::npos ? std::string{} : eid.substr(0, at);
}
std::string last_step(const std::string& eid) {
  const std::size_t at = eid.rfind("__");
  return at == std::string::npos ? eid : eid.substr(at + 2);
}

std::string step_of(const TextTree::Node& node) { return eid_step(node.unit.kind, node.unit.num); }

/// A unit that the payload's own structure did not show: "3. …" as one piece, when it begins with the label
/// that is due.
std::optional<int> single_unit(TextTree& tree, const Amendment& command) {
  const std::string step = last_step(command.target.unit);
  struct Form {
    const char* prefix;
    UnitKind kind;
  };
  constexpr Form kForms[] = {
      {"cl_", UnitKind::clause}, {"point_", UnitKind::point}, {"art_", UnitKind::article}};
  for (const Form& form : kForms) {
    if (!step.starts_with(form.prefix)) continue;
    const int fresh = tree.make(form.kind, {}, command.new_words);
    std::string label = command.new_words.substr(0, label_end(tree.node(fresh)));
    if (label.starts_with("Điều ")) label = label.substr(std::string_view("Điều ").size());
    while (!label.empty() && (label.back() == '.' || label.back() == ')' || label.back() == ' '))
      label.pop_back();
    if (form.kind == UnitKind::clause && label.starts_with('l')) {  // "la." of a recognised page
      label[0] = '1';
      tree.node(fresh).words[tree.node(fresh).words.find('l')] = '1';
    }
    if (label.empty() || eid_step(form.kind, label) != step) return std::nullopt;
    tree.node(fresh).unit.num = label;
    return fresh;
  }
  return std::nullopt;
}

/// The new units, hanging nowhere yet; the first bears the label that the command names. None when it does
/// not.
std::vector<int> fresh_units(TextTree& tree, const Document& actor, const Amendment& command) {
  if (!command.payload.empty()) {
    std::vector<int> found = tree.adopt(actor, command.payload);
    if (!found.empty() && step_of(tree.node(found.front())) == last_step(command.target.unit)) return found;
  }
  if (const auto single = single_unit(tree, command)) return {*single};
  return {};
}

bool same_words(const TextTree& tree, int a, int b) {
  return match_key(tree.text_of(a)) == match_key(tree.text_of(b));
}

/// Units of the payload behind its first: "Mục 5 …" and its articles, "khoản 3 và 4" under a command on
/// khoản 3. Empty answer: they are where they belong; else why not, and nothing was changed.
std::string misplaced(const TextTree& tree, const std::vector<int>& fresh, const std::string& holder) {
  for (std::size_t i = 1; i < fresh.size(); ++i) {
    const std::string eid =
        eid_join(tree.node(fresh[i]).unit.kind == UnitKind::article ? std::string{} : holder,
                 step_of(tree.node(fresh[i])));
    const int there = tree.find(eid);
    if (there >= 0 && !tree.node(there).gone)
      return "the new text brings a unit that is there already: " + eid;
  }
  return {};
}

void hang_followers(TextTree& tree, const std::vector<int>& fresh, const std::string& holder) {
  int before = fresh.front();
  for (std::size_t i = 1; i < fresh.size(); ++i) {
    const bool lower_level = tree.node(fresh[i]).unit.kind > tree.node(fresh.front()).unit.kind;
    const bool article = tree.node(fresh[i]).unit.kind == UnitKind::article;
    if (lower_level) {
      tree.append_below(fresh.front(), fresh[i]);
    } else {
      tree.insert_after(before, fresh[i]);
      before = fresh[i];
    }
    const std::string parent = article       ? std::string{}
                               : lower_level ? tree.node(fresh.front()).unit.eid
                                             : holder;
    tree.relabel(fresh[i], eid_join(parent, step_of(tree.node(fresh[i]))), tree.node(fresh[i]).unit.num);
  }
}

Outcome put_in_place(TextTree& tree, int old, const std::vector<int>& fresh) {
  const std::string holder = above(tree.node(old).unit.eid);
  if (const std::string reason = misplaced(tree, fresh, holder); !reason.empty())
    return failed("ambiguous", reason);
  tree.replace(old, fresh.front());
  hang_followers(tree, fresh, holder);
  return {"applied", {}, fresh};
}

Outcome replace(TextTree& tree, const Document& actor, const Amendment& command) {
  const PlaceInTree place = place_in(tree, command.target.unit);
  if (place.node < 0) return failed(place.state, place.reason);
  const std::vector<int> fresh = fresh_units(tree, actor, command);
  if (fresh.empty()) return failed("text_mismatch", "the new text does not begin with the label of the unit");
  if (fresh.size() == 1 && same_words(tree, place.node, fresh.front()))
    return {"applied", "the text reads so already", {}};
  return put_in_place(tree, place.node, fresh);
}

/// The unit behind which a new one goes when the command names none: the last one before it by its label.
int predecessor(const TextTree& tree, int parent, const TextTree::Node& fresh) {
  int before = -1;
  for (const int each : tree.node(parent).below) {
    const Unit& unit = tree.node(each).unit;
    if (unit.kind == fresh.unit.kind && label_before(unit.kind, unit.num, fresh.unit.num)) before = each;
  }
  return before;
}

/// Articles stand below chapters that the command does not name: behind the article before them.
PlaceInTree article_before(const TextTree& tree, const std::string& eid) {
  std::string stem = eid;
  while (!stem.empty() && !(stem.back() >= '0' && stem.back() <= '9')) stem.pop_back();
  if (stem != eid) return place_in(tree, stem);
  int number = 0;
  for (const char c : stem.substr(stem.find_last_not_of("0123456789") + 1))
    number = number < 100000 ? number * 10 + (c - '0') : number;
  return place_in(tree, stem.substr(0, stem.find_last_not_of("0123456789") + 1) + std::to_string(number - 1));
}

Outcome insert(TextTree& tree, const Document& actor, const Amendment& command) {
  const std::string& eid = command.target.unit;
  const PlaceInTree there = place_in(tree, eid);
  const std::vector<int> fresh = fresh_units(tree, actor, command);
  if (fresh.empty()) return failed("text_mismatch", "the new text does not begin with the label of the unit");
  if (there.node >= 0) {
    if (same_words(tree, there.node, fresh.front())) return {"applied", "the text reads so already", {}};
    return failed("conflicting", "a unit of this number is there already");
  }
  if (const int gone = tree.find(eid); gone >= 0) return put_in_place(tree, gone, fresh);
  int parent = -1, before = -1;
  if (!above(eid).empty()) {
    const PlaceInTree holder = place_in(tree, above(eid));
    if (holder.node < 0) return failed(holder.state, "there is no unit to hold it");
    parent = holder.node;
    before = predecessor(tree, parent, tree.node(fresh.front()));
  }
  if (!command.after.empty()) {
    const PlaceInTree anchor = place_in(tree, command.after);
    if (anchor.node < 0) return failed(anchor.state, "there is no unit to go behind");
    if (parent < 0 || tree.node(anchor.node).parent == parent) before = anchor.node;
  } else if (parent < 0) {
    before = article_before(tree, eid).node;
  }
  if (before < 0 && (parent < 0 || !tree.node(parent).below.empty()))
    return failed("ambiguous", "the command does not say where the new unit goes");
  const std::string holder = parent >= 0 ? tree.node(parent).unit.eid : above(tree.node(before).unit.eid);
  if (const std::string reason = misplaced(tree, fresh, holder); !reason.empty())
    return failed("ambiguous", reason);
  if (before >= 0) {
    tree.insert_after(before, fresh.front());
  } else {
    tree.append_below(parent, fresh.front());
  }
  tree.relabel(fresh.front(), eid_join(holder, last_step(eid)), tree.node(fresh.front()).unit.num);
  hang_followers(tree, fresh, holder);
  return {"applied", {}, fresh};
}

}  // namespace

Outcome apply_unit_command(TextTree& tree, const Document& actor, const Amendment& command) {
  if (command.target.unit.empty()) return failed("ambiguous", "the part to be changed is told in words only");
  if (command.new_words.empty())
    return failed("ambiguous",
                  command.reason.empty() ? "the command has no new text of its own" : command.reason);
  if (!command.scope.empty()) return apply_part_command(tree, command);
  return command.verb == AmendVerb::insert ? insert(tree, actor, command) : replace(tree, actor, command);
}

}  // namespace vbpl
