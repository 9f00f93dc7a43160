// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_tool.h"

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>

#include "libdoc/read/read.h"
#include "libdoc/report/lists/build_list.h"
#include "libdoc/report/office/list_xlsx.h"
#include "libdoc/report/page/findings_page.h"
#include "libdoc/report/page/overview_page.h"
#include "tools/common/language.h"
#include "tools/common/library_messages.h"
#include "tools/common/output_files.h"
#include "tools/vbpl-report/act_mode.h"
#include "tools/vbpl-report/import_mode.h"
#include "tools/vbpl-report/list_formats.h"
#include "tools/vbpl-report/report_input.h"

namespace vbpl {

namespace {

std::vector<BuiltReport> build_all(const ReportWishes& wishes, const ListInput& input,
                                   const ActEntries& entries) {
  std::vector<BuiltReport> all;
  for (const std::string& name : wishes.lists) {
    if (name == "sheets")
      all.push_back({name, build_sheets(input, wishes.options, entries)});
    else
      all.push_back({name, {build_list(name, input, wishes.options, entries)}});
  }
  return all;
}

/// All into one stream, coverage last where it has a place.
int write_stream(const Call& call, const ReportWishes& wishes, const Forms& forms,
                 const std::vector<BuiltReport>& built, const CoverageReport& report) {
  std::vector<const BuiltReport*> all;
  for (const BuiltReport& one : built) all.push_back(&one);
  const auto bytes = in_format(all, wishes.formats.front(), forms, wishes);
  if (!bytes) return call.trouble(bytes.error());
  call.out() << *bytes;
  if (wishes.formats.front() == "ndjson") call.out() << coverage_record(report) << '\n';
  return exit_code(report);
}

/// Into files of a folder, whose names are told.
int write_folder(const Call& call, const ReportWishes& wishes, const Forms& forms,
                 const std::vector<BuiltReport>& built, const CoverageReport& report) {
  for (const BuiltReport& one : built) {
    for (const std::string& format : wishes.formats) {
      const auto bytes = in_format({&one}, format, forms, wishes);
      if (!bytes) return call.trouble(bytes.error());
      const auto written = write_output(call, wishes.folder, one.name + "." + format, *bytes);
      if (!written) return call.trouble(written.error());
    }
  }
  return exit_code(report);
}

std::vector<ReportList> lists_of(const std::vector<BuiltReport>& built) {
  std::vector<ReportList> lists;
  for (const BuiltReport& one : built) lists.insert(lists.end(), one.lists.begin(), one.lists.end());
  return lists;
}

/// What the lists do not show is said beside them.
void tell(const Call& call, const ReportWishes& wishes, const ActEntries& entries,
          const std::vector<BuiltReport>& built) {
  const auto unsettled = std::count_if(entries.entries.begin(), entries.entries.end(),
                                       [](const ActEntry& e) { return e.standing == Standing::unsettled; });
  if (unsettled > 0)
    call.say(message("{} of {} texts are in no list; --list unsettled says why", unsettled,
                     entries.entries.size()));
  if (entries.outside > 0) call.say(message("{} texts of others are left out", entries.outside));
  const auto& formats = wishes.formats;
  std::size_t cut = 0;
  if (std::find(formats.begin(), formats.end(), "xlsx") != formats.end()) {
    for (const BuiltReport& one : built) {
      for (const ReportList& list : one.lists) cut += cut_cells(list);
    }
  }
  if (cut > 0)
    call.say(message(
        "{} cells have more words than a workbook takes and end with […] in .xlsx; .tsv has them whole",
        cut));
  for (const std::string& id : entries.reopened)
    call.say(message("decision {} holds no longer: what it was made on has changed", id));
  for (const std::string& sentence : broken_sums(entries, lists_of(built))) call.say(sentence);
}

bool needs_findings(const ReportWishes& wishes) {
  const auto& lists = wishes.lists;
  return wishes.findings || wishes.overview ||
         std::any_of(lists.begin(), lists.end(), [](const std::string& name) {
           return name == "to-handle" || name == "summary" || name == "sheets";
         });
}

std::string page_of_findings(const ReportInput& input) {
  // What was not checked is said in the language of the page.
  const LanguageScope vietnamese("vi");
  std::map<std::string, std::string> reasons;
  for (const NotChecked& row : input.report.not_checked) reasons[row.reason] = translated(row.reason);
  return findings_page({input.findings, input.report, reasons});
}

Result<void> write_page(const Call& call, const ReportWishes& wishes, const std::string& name,
                        const std::string& page) {
  return write_output(call, wishes.folder.empty() ? std::nullopt : std::optional(wishes.folder), name, page);
}

Result<void> write_pages(const Call& call, const ReportWishes& wishes, const ReportInput& input,
                         const ListInput& list_input, const ActEntries& entries) {
  if (wishes.findings) {
    auto written = write_page(call, wishes, "findings.html", page_of_findings(input));
    if (!written) return written;
  }
  if (!wishes.overview) return {};
  std::optional<Trend> trend;
  if (const auto path = call.arguments().value("since")) {
    const auto bytes = read_file(*path);
    if (!bytes) return fail(bytes.error());
    auto found = trend_since(*bytes, *path, input.corpus, input.statuses, input.findings);
    if (!found) return fail(found.error());
    trend = std::move(*found);
  }
  return write_page(
      call, wishes, "overview.html",
      overview_page(list_input, wishes.options, entries, input.report, trend ? &*trend : nullptr));
}

int make_reports(const Call& call, const Tables& tables, const Forms& forms, const ReportWishes& wishes) {
  const auto read = read_report_input(call, tables, wishes, needs_findings(wishes));
  if (!read) return call.trouble(read.error());
  const ReportInput& input = *read;
  const ListInput list_input{input.corpus, input.statuses, input.findings,
                             forms,        wishes.fields,  wishes.decisions};
  const ActEntries entries = gather_entries(list_input, wishes.options);
  const std::vector<BuiltReport> built = build_all(wishes, list_input, entries);
  if (call.arguments().has("import")) {
    return import_corrections(call, call.arguments().values("import"), lists_of(built), list_input,
                              forms.annex_on(wishes.options.decision));
  }
  const auto pages = write_pages(call, wishes, input, list_input, entries);
  if (!pages) return call.trouble(pages.error());
  if (wishes.lists.empty()) return exit_code(input.report);
  tell(call, wishes, entries, built);
  const bool one_stream = wishes.folder.empty();
  return (one_stream ? write_stream : write_folder)(call, wishes, forms, built, input.report);
}

int run_report(const Call& call) {
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  if (call.arguments().has("act")) return write_act_pages(call, *tables);
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

constexpr const char* kReportExitCodes =
    N_("  0  done, everything was read\n"
       "  1  corrections contradict each other or fit no row\n"
       "  2  something could not be read, understood or written");

}  // namespace

const Tool kReportTool = {
    "vbpl-report",
    "[PATH]...",
    N_("Makes the lists that the law asks for out of an archive: acts that have expired wholly or in part,\n"
       "are in force, are to be handled; and the review sheet of each act, with reason and evidence."),
    report_options(),
    kReportExitCodes,
    run_report,
};

}  // namespace vbpl
