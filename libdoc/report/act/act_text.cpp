// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/act_text.h"

#include <algorithm>
#include <map>
#include <optional>

#include "libdoc/amend/apply.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr const char* kRepealed = "(được bãi bỏ)";

bool changes_numbers(const Edit& edit) {
  return edit.command.verb == AmendVerb::renumber || edit.command.verb == AmendVerb::move;
}

/// What an edit that was put leaves the provision as; nothing when it left no trace.
std::optional<ProvisionState> state_after(const Edit& edit, Date as_of) {
  switch (edit.command.verb) {
    case AmendVerb::insert:
      return ProvisionState::inserted;
    case AmendVerb::repeal:
    case AmendVerb::expire:
      return ProvisionState::ended;
    case AmendVerb::suspend:
      if (edit.command.until && *edit.command.until <= as_of) return {};
      return ProvisionState::suspended;
    case AmendVerb::resume:
      return ProvisionState::noted;
    default:
      return edit.touched.empty() ? std::optional<ProvisionState>() : ProvisionState::amended;
  }
}

/// The state of a provision by all that was done to it, in order. What could not be put outweighs the rest: a
/// reader must not trust the text.
ProvisionState state_of(const std::vector<const Edit*>& edits, Date as_of) {
  std::optional<ProvisionState> state;
  bool pending = false;
  for (const Edit* edit : edits) {
    const bool due = edit->from && *edit->from <= as_of;
    if (due && edit->command.state != "applied") return ProvisionState::failed;
    pending = pending || !due;
    const auto next = due ? state_after(*edit, as_of) : std::nullopt;
    const bool still_new = next == ProvisionState::amended && state == ProvisionState::inserted;
    if (next && !still_new) state = next;
  }
  return state.value_or(pending ? ProvisionState::pending : ProvisionState::noted);
}

Document printed(const Document& base, const Consolidation& done, Date as_of) {
  Document out = consolidated_document(base, done, as_of);
  PrintMarks marks;
  marks.repealed = kRepealed;
  RenderedText rendered = render(done.tree, marks);
  // The legal bases stand before all that may change; where they do not, they are told no longer.
  std::vector<Span> basis = base.basis;
  std::erase_if(basis, [&](Span span) { return slice(rendered.text, span) != base.words(span); });
  out.basis = std::move(basis);
  out.text = std::move(rendered.text);
  out.units = std::move(rendered.units);
  out.blocks = out.text == base.text ? base.blocks : rows_told_by_tabs(base, out.text);
  return out;
}

/// The nodes an edit speaks of: those it touched, else the one it was meant for.
std::vector<int> nodes_of(const Edit& edit, const TextTree& tree) {
  if (!edit.touched.empty()) return edit.touched;
  if (edit.command.target.unit.empty()) return {};
  const int node = place_in(tree, edit.command.target.unit).node;
  return node > TextTree::kRoot ? std::vector<int>{node} : std::vector<int>{};
}

std::string first_words(const Document& base, const std::string& eid) {
  const int unit = unit_with_eid(base, eid);
  if (unit < 0) return {};
  return std::string(trimmed(base.words(base.units[static_cast<std::size_t>(unit)].span)));
}

}  // namespace

std::vector<Block> rows_told_by_tabs(const Document& base, const std::string& text) {
  const bool has_rows = std::any_of(base.blocks.begin(), base.blocks.end(),
                                    [](const Block& block) { return block.kind == BlockKind::table_row; });
  std::vector<Block> blocks;
  int table = -1;
  bool in_table = false;
  for (std::size_t at = 0; has_rows && at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const bool row = text.find('\t', at) < end;
    if (row && !in_table) ++table;
    in_table = row;
    if (row) blocks.push_back({{at, end}, BlockKind::table_row, table});
    at = end + 1;
  }
  return blocks;
}

ActText act_text(const Document& base, std::vector<DatedCommand> commands, Date as_of) {
  ActText text{{}, consolidate(base, std::move(commands), as_of), {}, {}, {}};
  const TextTree& tree = text.consolidation.tree;
  text.document = printed(base, text.consolidation, as_of);
  std::map<int, std::vector<const Edit*>> by_node;
  bool renumbered = false;
  for (const Edit& edit : text.consolidation.edits) {
    const bool applied = edit.command.state == "applied";
    renumbered = renumbered || (applied && changes_numbers(edit));
    const std::vector<int> nodes = nodes_of(edit, tree);
    for (const int node : nodes) by_node[node].push_back(&edit);
    if (nodes.empty()) (applied ? text.whole : text.unplaced).push_back(&edit);
  }
  for (const int node : tree.with_all_below(TextTree::kRoot)) {
    const auto found = by_node.find(node);
    if (found == by_node.end()) continue;
    const Unit& unit = tree.node(node).unit;
    ProvisionChange change{unit.eid, unit.kind, state_of(found->second, as_of), found->second, {}};
    if (!renumbered) change.earlier = first_words(base, unit.eid);
    text.changes.push_back(std::move(change));
  }
  return text;
}

std::vector<const Edit*> amending_acts(const ActText& text) {
  std::vector<const Edit*> acts;
  for (const Edit& edit : text.consolidation.edits) {
    const bool put = edit.command.state == "applied" && !edit.command.target.unit.empty();
    const bool known =
        std::any_of(acts.begin(), acts.end(), [&](const Edit* act) { return act->actor == edit.actor; });
    if ((put || !edit.touched.empty()) && !known) acts.push_back(&edit);
  }
  return acts;
}

}  // namespace vbpl
