// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/summary.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "libdoc/report/lists/list_frame.h"

namespace vbpl {
namespace {

using Counts = std::map<std::string_view, std::size_t>;

/// The column that an act of this status is counted in. An act that has ended in part is still in force: both
/// columns count it.
constexpr struct {
  Status status;
  std::string_view columns[2];
} kCounted[] = {
    {Status::in_force, {"count_in_force", ""}},
    {Status::not_yet, {"count_in_force", ""}},
    {Status::partly_expired, {"count_in_force", "count_partly"}},
    {Status::partly_suspended, {"count_in_force", "count_partly_suspended"}},
    {Status::expired, {"count_expired", ""}},
    {Status::suspended, {"count_suspended", ""}},
};

void count(Counts& counts, const ActEntry& entry, bool to_handle) {
  ++counts["count_all"];
  if (to_handle) ++counts["count_to_handle"];
  for (const auto& row : kCounted) {
    if (row.status != entry.status) continue;
    for (const std::string_view column : row.columns) {
      if (!column.empty()) ++counts[column];
    }
  }
}

ListRow make_row(const std::vector<ListColumn>& columns, std::size_t number, const std::string& type,
                 const Counts& counts) {
  ListRow row;
  for (const ListColumn& column : columns) {
    if (column.content == "type") {
      row.cells.push_back({type, {}, false});
      continue;
    }
    const auto found = counts.find(column.content);
    std::size_t value = found == counts.end() ? 0 : found->second;
    if (column.content == "stt") value = number;
    const bool blank = column.content == "stt" && number == 0;
    row.cells.push_back({blank ? std::string() : std::to_string(value), {}, !blank});
  }
  return row;
}

}  // namespace

ListBlock summary_block(const ListContext& context, const std::vector<ActEntry>& entries) {
  std::set<const ActEntry*> to_handle;
  for (const Selected& one : select_acts("to-handle", context, entries)) to_handle.insert(one.entry);
  std::vector<std::string> types;  // in the order of force, as the entries are
  std::map<std::string, Counts> by_type;
  Counts all;
  for (const ActEntry& entry : entries) {
    if (entry.standing != Standing::settled) continue;
    const std::string type = context.document(entry).doc_type.value_or("?");
    if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
    count(by_type[type], entry, to_handle.count(&entry) != 0);
    count(all, entry, to_handle.count(&entry) != 0);
  }
  ListBlock block;
  block.columns = list_columns(context, "summary", "");
  block.groups.emplace_back();
  auto& rows = block.groups.front().rows;
  for (const std::string& type : types)
    rows.push_back(make_row(block.columns, rows.size() + 1, type, by_type[type]));
  rows.push_back(make_row(block.columns, 0, context.input.forms.word("sum"), all));
  return block;
}

}  // namespace vbpl
