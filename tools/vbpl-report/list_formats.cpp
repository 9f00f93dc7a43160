// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/list_formats.h"

#include "libdoc/report/lists/decision_words.h"
#include "libdoc/report/lists/list_table.h"
#include "libdoc/report/lists/list_writers.h"
#include "libdoc/report/office/list_docx.h"
#include "libdoc/report/office/list_xlsx.h"
#include "tools/vbpl-report/list_lines.h"

namespace vbpl {

namespace {

using Lists = std::vector<const ReportList*>;

Lists lists_of(const BuiltReport& report) {
  Lists lists;
  for (const ReportList& list : report.lists) lists.push_back(&list);
  return lists;
}

Lists lists_of(const std::vector<const BuiltReport*>& reports) {
  Lists all;
  for (const BuiltReport* report : reports) {
    const Lists lists = lists_of(*report);
    all.insert(all.end(), lists.begin(), lists.end());
  }
  return all;
}

/// The words that may be chosen for a status, those of all statuses.
std::vector<std::string> status_choices(const Forms& forms, const FormAnnex& annex) {
  std::vector<std::string> choices;
  for (const Status status : {Status::in_force, Status::partly_expired, Status::expired, Status::not_yet,
                              Status::partly_suspended, Status::suspended})
    choices.push_back(status_words(status, forms, annex));
  return choices;
}

Result<std::string> as_workbook(const std::vector<const BuiltReport*>& reports, const Forms& forms,
                                const ReportWishes& wishes) {
  std::vector<XlsxSheet> sheets;
  for (const BuiltReport* report : reports) {
    const Lists lists = lists_of(*report);
    const std::string kind = lists.empty() ? report->name : lists.front()->name;
    XlsxSheet sheet{forms.word("tab_" + kind), {}, list_table(lists, forms)};
    if (!lists.empty()) sheet.head.push_back(lists.front()->head + " " + lists.front()->title);
    sheets.push_back(std::move(sheet));
  }
  const FormAnnex& annex = forms.annex_on(wishes.options.decision);
  return workbook(sheets, {status_choices(forms, annex), all_decision_words(forms)});
}

}  // namespace

Result<std::string> in_format(const std::vector<const BuiltReport*>& reports, const std::string& format,
                              const Forms& forms, const ReportWishes& wishes) {
  if (format == "xlsx") return as_workbook(reports, forms, wishes);
  const Lists lists = lists_of(reports);
  if (format == "docx") return lists_docx(lists, forms, wishes.office);
  if (format == "tsv") return list_tsv(list_table(lists, forms));
  if (format == "csv") return list_csv(list_table(lists, forms), wishes.excel);
  if (format == "html") return lists_html(lists, forms);
  std::string records;
  for (const ReportList* list : lists) records += list_records(*list);
  return records;
}

}  // namespace vbpl
