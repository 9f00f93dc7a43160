// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/build_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "libdoc/report/lists/list_cell.h"
#include "libdoc/report/lists/list_frame.h"
#include "libdoc/report/lists/summary.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::array<std::string_view, 7> kNames = {"expired",   "partly-expired", "in-force", "to-handle",
                                                    "unsettled", "summary",        "entry"};

ListRow make_row(const Selected& one, const ListContext& context, const std::vector<ListColumn>& columns,
                 std::size_t number) {
  ListRow row;
  row.id = one.id;
  row.doc = context.document(*one.entry).id;
  row.path = context.document(*one.entry).source.path;
  row.reason_code = reason_for(one, context).code;
  if (!one.parts.empty()) row.reason_code = one.parts.front().reason.code;
  row.evidence = one.evidence;
  row.cells.reserve(columns.size());
  for (const ListColumn& column : columns)
    row.cells.push_back(list_cell(column.content, one, context, number));
  return row;
}

Selected in_field(Selected one, std::size_t field) {
  one.field = field;
  return one;
}

/// Rows by field, in the order of the fields; acts without one come last. Without a table of fields there is
/// one group with no head.
std::vector<ListGroup> grouped(const std::vector<const Selected*>& rows, const ListContext& context,
                               const std::vector<ListColumn>& columns) {
  const auto& names = context.input.fields.names();
  std::map<std::size_t, ListGroup> groups;
  for (const Selected* one : rows) {
    std::vector<std::size_t> fields = one->entry->fields;
    if (fields.empty()) fields.push_back(names.size());
    for (const std::size_t field : fields) {
      ListGroup& group = groups[field];
      const std::size_t number = group.rows.size() + 1;
      group.rows.push_back(fields.size() > 1 ? make_row(in_field(*one, field), context, columns, number)
                                             : make_row(*one, context, columns, number));
    }
  }
  std::vector<ListGroup> ordered;
  for (auto& [field, group] : groups) {
    const Forms& forms = context.input.forms;
    if (field < names.size()) {
      group.field = names[field];
      group.heading = filled(forms.word("field"), {{"FIELD", upper(names[field])}});
    } else if (!names.empty()) {
      group.heading = forms.word("no_field");
    }
    group.total = filled(forms.word("total"), {{"count", fmt::format("{:02}", group.rows.size())}});
    ordered.push_back(std::move(group));
  }
  return ordered;
}

ListBlock make_block(const BlockForm& form, const ListContext& context, const std::vector<Selected>& chosen) {
  ListBlock block;
  block.part = form.part;
  block.block = form.block;
  block.head = filled(form.head, context.fillings);
  block.columns = list_columns(context, form.list, form.block);
  std::vector<const Selected*> rows;
  for (const Selected& one : chosen) {
    if (one.part == form.part && one.block == form.block) rows.push_back(&one);
  }
  block.groups = grouped(rows, context, block.columns);
  if (block.groups.empty()) block.nothing = context.input.forms.word("nothing");
  return block;
}

/// The blocks of a list. A row without a block is the head of the part whose blocks follow.
std::vector<ListBlock> make_blocks(std::string_view name, const ListContext& context,
                                   const std::vector<Selected>& chosen) {
  std::vector<ListBlock> blocks;
  std::string part_head;
  for (const BlockForm& form : context.input.forms.blocks) {
    if (form.list != name) continue;
    if (!form.part.empty() && form.block.empty()) {
      part_head = filled(form.head, context.fillings);
      continue;
    }
    blocks.push_back(make_block(form, context, chosen));
    blocks.back().part_head = std::exchange(part_head, {});
  }
  return blocks;
}

/// Acts of several fields are listed in each and counted once.
std::size_t distinct(const std::vector<Selected>& chosen) {
  std::vector<const ActEntry*> acts;
  for (const Selected& one : chosen) acts.push_back(one.entry);
  std::sort(acts.begin(), acts.end());
  return static_cast<std::size_t>(std::unique(acts.begin(), acts.end()) - acts.begin());
}

}  // namespace

std::span<const std::string_view> list_names() { return kNames; }

ReportList build_list(std::string_view name, const ListInput& input, const ListOptions& options,
                      const ActEntries& entries) {
  const ListContext context(input, options);
  ReportList list = list_frame(name, context);
  if (name == "summary") {
    list.blocks.push_back(summary_block(context, entries.entries));
    return list;
  }
  const std::vector<Selected> chosen = select_acts(name, context, entries.entries);
  list.blocks = make_blocks(name, context, chosen);
  list.grand_total =
      filled(input.forms.word("grand_total"), {{"count", fmt::format("{:02}", distinct(chosen))}});
  return list;
}

std::vector<std::string> broken_sums(const ActEntries& entries, const std::vector<ReportList>& lists) {
  std::size_t alive = 0, gone = 0, unsettled = 0;
  for (const ActEntry& entry : entries.entries) {
    if (entry.standing == Standing::unsettled)
      ++unsettled;
    else if (entry.status == Status::expired || entry.status == Status::suspended)
      ++gone;
    else
      ++alive;
  }
  std::vector<std::string> broken;
  if (alive + gone + unsettled != entries.entries.size())
    broken.push_back("the sums of acts do not agree");  // no act may be lost between the lists
  const auto acts_in = [&](std::string_view name) -> std::optional<std::size_t> {
    for (const ReportList& list : lists) {
      if (list.name != name) continue;
      std::map<std::string_view, bool> ids;
      for (const ListBlock& block : list.blocks) {
        for (const ListGroup& group : block.groups) {
          for (const ListRow& row : group.rows) ids[row.id] = true;
        }
      }
      return ids.size();
    }
    return std::nullopt;
  };
  const auto check = [&](std::string_view name, std::size_t wanted) {
    const auto seen = acts_in(name);
    if (seen && *seen != wanted)
      broken.push_back(fmt::format("the list \"{}\" has {} acts of {}", name, *seen, wanted));
  };
  check("expired", gone);
  check("in-force", alive);
  check("unsettled", unsettled);
  return broken;
}

}  // namespace vbpl
