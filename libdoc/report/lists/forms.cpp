// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/forms.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/model/table_rows.h"

namespace vbpl {
namespace {

template <class Value, class Read>
Result<std::vector<Value>> load(std::string_view name, std::string_view key_column,
                                const std::string& directory, Read read) {
  auto values = read_values<Value>(name, key_column, directory, read);
  if (values && values->empty())
    return fail({fmt::format("the table \"{}\" has no rows", name), directory, 0, 0,
                 "take the table that is installed as a beginning"});
  return values;
}

FormAnnex annex(const TableRow& row) {
  return {row.text("code"),  row.date("from"),    row.date("to"),        row.text("decree"),
          row.text("annex"), row.text("suspend"), row.text("confidence")};
}
ListForm list(const TableRow& row) {
  return {row.text("list"),
          row.text("annex"),
          row.text("form"),
          row.text("form_confidence"),
          row.text("head"),
          row.text("title"),
          row.text("title_confidence")};
}
BlockForm block(const TableRow& row) {
  return {row.text("list"), row.text("part"), row.text("block"), row.text("head"), row.text("confidence")};
}
ColumnForm column(const TableRow& row) {
  return {row.text("list"),    row.text("block"),    row.text("annex"),     row.text("title"),
          row.text("content"), row.integer("width"), row.text("confidence")};
}
ReasonForm reason(const TableRow& row) {
  return {row.text("rule"), row.text("code"), row.text("words"), row.text("law"), row.text("confidence")};
}
ActionForm action(const TableRow& row) {
  return {row.text("check"), row.text("least"), row.text("proposal"), row.text("confidence")};
}
SheetRow sheet_row(const TableRow& row) {
  return {row.text("row"),     row.text("title"),  row.list("checks"),
          row.text("only_in"), row.text("silent"), row.text("confidence")};
}

/// Fills one member of the forms; false when the table cannot be used.
template <class Value, class Read>
bool take(std::vector<Value>& into, std::string_view name, std::string_view key, const std::string& directory,
          Read read, Error& why) {
  auto values = load<Value>(name, key, directory, read);
  if (!values) {
    why = values.error();
    return false;
  }
  into = std::move(*values);
  return true;
}

bool fits(const std::string& asked, const std::string& code) { return asked == "*" || asked == code; }

/// The first row for `name` itself, else that for its beginning, else the row for all.
template <class Row>
const Row& nearest(const std::vector<Row>& rows, std::string Row::*name, std::string_view wanted) {
  const auto named = [&](std::string_view key) {
    return std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*name == key; });
  };
  for (std::string_view key = wanted; !key.empty(); key.remove_suffix(1)) {
    if (const auto found = named(key); found != rows.end()) return *found;
  }
  const auto found = named("*");
  return found == rows.end() ? rows.back() : *found;
}

}  // namespace

const FormAnnex& Forms::annex_on(Date decision) const {
  for (const FormAnnex& row : annexes) {
    if ((!row.from || *row.from <= decision) && (!row.to || decision <= *row.to)) return row;
  }
  return annexes.back();
}

const ListForm* Forms::list_in(std::string_view name, const FormAnnex& annex) const {
  const auto find = [&](std::string_view code) -> const ListForm* {
    for (const ListForm& row : lists) {
      if (row.list == name && row.annex == code) return &row;
    }
    return nullptr;
  };
  const ListForm* own = find(annex.code);
  return own != nullptr ? own : find("*");
}

std::vector<const ColumnForm*> Forms::columns_of(std::string_view name, std::string_view in_block,
                                                 const FormAnnex& annex) const {
  std::vector<const ColumnForm*> found;
  for (const ColumnForm& row : columns) {
    if (row.list == name && row.block == in_block && fits(row.annex, annex.code)) found.push_back(&row);
  }
  return found;
}

const ReasonForm& Forms::reason_for(std::string_view rule) const {
  return nearest(reasons, &ReasonForm::rule, rule);
}
const ActionForm& Forms::action_for(std::string_view check) const {
  return nearest(actions, &ActionForm::check, check);
}

const std::string& Forms::word(std::string_view key) const {
  static const std::string none;
  const auto found = words.find(key);
  return found == words.end() ? none : found->second.words;
}

Result<Forms> load_forms(const std::string& directory) {
  Forms forms;
  Error why;
  const bool loaded = take(forms.annexes, "report_annexes", "code", directory, annex, why) &&
                      take(forms.lists, "report_lists", "list", directory, list, why) &&
                      take(forms.blocks, "report_blocks", "list", directory, block, why) &&
                      take(forms.columns, "report_columns", "list", directory, column, why) &&
                      take(forms.reasons, "report_reasons", "rule", directory, reason, why) &&
                      take(forms.actions, "report_actions", "check", directory, action, why) &&
                      take(forms.sheet, "report_sheet", "row", directory, sheet_row, why);
  if (!loaded) return fail(std::move(why));
  const auto words = read_table("report_words", "key", directory);
  if (!words) return fail(words.error());
  for (const TableRow& row : words->rows)
    forms.words[row.text("key")] = {row.text("words"), row.text("confidence")};
  return forms;
}

std::string filled(std::string_view words, const Fillings& fillings) {
  std::string out;
  while (!words.empty()) {
    const std::size_t open = std::min(words.find('{'), words.size());
    out += words.substr(0, open);
    words.remove_prefix(open);
    const std::size_t close = words.find('}');
    if (close == std::string_view::npos) return out.append(words);
    const auto found = fillings.find(words.substr(1, close - 1));
    out += found == fillings.end() ? words.substr(0, close + 1) : std::string_view(found->second);
    words.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace vbpl
