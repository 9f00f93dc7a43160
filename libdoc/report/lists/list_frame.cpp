// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/list_frame.h"

#include <algorithm>
#include <array>

namespace vbpl {
namespace {

/// Lists whose rows are acts that a person may correct.
constexpr std::array<std::string_view, 5> kReviewed = {"expired", "partly-expired", "in-force", "to-handle",
                                                       "unsettled"};
/// Lists that are published with a decision.
constexpr std::array<std::string_view, 4> kPublished = {"expired", "partly-expired", "in-force", "to-handle"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string attachment(const ListContext& context) {
  const Forms& forms = context.input.forms;
  const ListOptions& options = context.options;
  const bool known = !options.decision_number.empty();
  return filled(
      forms.word("attachment"),
      {{"decision", known ? "Quyết định số " + options.decision_number : forms.word("decision_blank")},
       {"day", known ? vietnamese(options.decision) : forms.word("day_blank")},
       {"signer", options.signer.empty() ? forms.word("signer_blank") : options.signer}});
}

void add_columns(std::vector<ListColumn>& columns, const ListContext& context, std::string_view list,
                 std::string_view block, bool working) {
  for (const ColumnForm* form : context.input.forms.columns_of(list, block, context.annex)) {
    ListColumn column{form->content, filled(form->title, context.fillings), 12, working};
    if (form->width > 0) column.width = form->width;
    columns.push_back(std::move(column));
  }
}

}  // namespace

ReportList list_frame(std::string_view name, const ListContext& context) {
  ReportList list;
  list.name = name;
  const ListForm* form = context.input.forms.list_in(name, context.annex);
  if (form == nullptr) return list;
  list.head = filled(form->head, context.fillings);
  list.title = filled(form->title, context.fillings);
  if (!form->form.empty())
    list.form =
        filled(context.input.forms.word("form_of"),
               {{"form", form->form}, {"annex", context.annex.annex}, {"decree", context.annex.decree}});
  if (is_among(kPublished, name)) list.attachment = attachment(context);
  return list;
}

std::vector<ListColumn> list_columns(const ListContext& context, std::string_view list,
                                     std::string_view block) {
  std::vector<ListColumn> columns;
  add_columns(columns, context, list, block, false);
  if (!is_among(kReviewed, list)) return columns;
  add_columns(columns, context, list, "review", true);  // what only rows of this list can be corrected in
  add_columns(columns, context, "*", "review", true);
  return columns;
}

}  // namespace vbpl
