// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_tool.h"

#include <algorithm>
#include <ostream>

#include "libdoc/report/lists/build_list.h"
#include "libdoc/report/lists/list_table.h"
#include "libdoc/report/lists/list_writers.h"
#include "tools/common/language.h"
#include "tools/vbpl-report/list_lines.h"
#include "tools/vbpl-report/report_files.h"
#include "tools/vbpl-report/report_input.h"

namespace vbpl {

namespace {

/// What --list names, built: one list, or the sheets of all acts.
struct Built {
  std::string name;
  std::vector<ReportList> lists;
};

std::vector<const ReportList*> pointers(const std::vector<ReportList>& lists) {
  std::vector<const ReportList*> all;
  for (const ReportList& list : lists) all.push_back(&list);
  return all;
}

std::string in_format(const std::vector<const ReportList*>& lists, const std::string& format,
                      const Forms& forms, bool excel) {
  if (format == "tsv") return list_tsv(list_table(lists, forms));
  if (format == "csv") return list_csv(list_table(lists, forms), excel);
  if (format == "html") return lists_html(lists, forms);
  std::string records;
  for (const ReportList* list : lists) records += list_records(*list);
  return records;
}

std::vector<Built> build_all(const ReportWishes& wishes, const ListInput& input, const ActEntries& entries) {
  std::vector<Built> all;
  for (const std::string& name : wishes.lists) {
    if (name == "sheets")
      all.push_back({name, build_sheets(input, wishes.options, entries)});
    else
      all.push_back({name, {build_list(name, input, wishes.options, entries)}});
  }
  return all;
}

/// Into files of a folder, or all into one stream.
int write_all(const Call& call, const ReportWishes& wishes, const Forms& forms,
              const std::vector<Built>& built, const CoverageReport& report) {
  if (wishes.folder.empty()) {
    std::vector<const ReportList*> lists;
    for (const Built& one : built) {
      for (const ReportList& list : one.lists) lists.push_back(&list);
    }
    call.out() << in_format(lists, wishes.formats.front(), forms, wishes.excel);
    if (wishes.formats.front() == "ndjson") call.out() << coverage_record(report) << '\n';
    return exit_code(report);
  }
  for (const Built& one : built) {
    for (const std::string& format : wishes.formats) {
      const auto written = write_report_file(wishes.folder, one.name + "." + format,
                                             in_format(pointers(one.lists), format, forms, wishes.excel));
      if (!written) return call.trouble(written.error());
      call.out() << wishes.folder << '/' << one.name << '.' << format << '\n';
    }
  }
  return exit_code(report);
}

/// What the lists do not show is said beside them.
void tell(const Call& call, const ActEntries& entries, const std::vector<Built>& built) {
  const auto unsettled = std::count_if(entries.entries.begin(), entries.entries.end(),
                                       [](const ActEntry& e) { return e.standing == Standing::unsettled; });
  if (unsettled > 0)
    call.say(message("{} of {} texts are in no list; --list unsettled says why", unsettled,
                     entries.entries.size()));
  if (entries.outside > 0) call.say(message("{} texts of others are left out", entries.outside));
  for (const std::string& id : entries.reopened)
    call.say(message("decision {} holds no longer: what it was made on has changed", id));
  std::vector<ReportList> lists;
  for (const Built& one : built) lists.insert(lists.end(), one.lists.begin(), one.lists.end());
  for (const std::string& sentence : broken_sums(entries, lists)) call.say(sentence);
}

bool needs_findings(const std::vector<std::string>& lists) {
  return std::any_of(lists.begin(), lists.end(), [](const std::string& name) {
    return name == "to-handle" || name == "summary" || name == "sheets";
  });
}

int make_reports(const Call& call, const Tables& tables, const Forms& forms, const ReportWishes& wishes) {
  const ReportInput input = read_report_input(call, tables, wishes, needs_findings(wishes.lists));
  const ListInput list_input{input.corpus, input.statuses, input.findings,
                             forms,        wishes.fields,  wishes.decisions};
  const ActEntries entries = gather_entries(list_input, wishes.options);
  const std::vector<Built> built = build_all(wishes, list_input, entries);
  tell(call, entries, built);
  return write_all(call, wishes, forms, built, input.report);
}

int run_report(const Call& call) {
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  const auto forms = load_forms(call.arguments().value_or("data", ""));
  if (!forms) return call.trouble(forms.error());
  auto wishes = read_wishes(call);
  if (!wishes) return call.misuse(wishes.error().message);
  if (call.arguments().has("explain")) {
    call.out() << explained_forms(*forms, forms->annex_on(wishes->options.decision));
    return kDone;
  }
  if (const auto path = call.arguments().value("fields")) {
    auto fields = FieldTable::read(*path);
    if (!fields) return call.trouble(fields.error());
    wishes->fields = std::move(*fields);
  }
  if (const auto path = call.arguments().value("decisions")) {
    auto decisions = Decisions::read(*path);
    if (!decisions) return call.trouble(decisions.error());
    wishes->decisions = std::move(*decisions);
  }
  return make_reports(call, *tables, *forms, *wishes);
}

}  // namespace

const Tool kReportTool = {
    "vbpl-report",
    "[PATH]...",
    N_("Makes the lists that the law asks for out of an archive: acts that have expired wholly or in part,\n"
       "are in force, are to be handled; and the review sheet of each act, with reason and evidence."),
    report_options(),
    kBatchExitCodes,
    run_report,
};

}  // namespace vbpl
