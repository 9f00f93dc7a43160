// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_options.h"

#include <algorithm>
#include <string_view>

#include "libdoc/report/lists/build_list.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"list", '\0', Takes::text, "NAME,NAME...",
     N_("which lists: expired, partly-expired, in-force, to-handle, unsettled, summary, entry, sheets, "
        "findings, overview")},
    {"format", '\0', Takes::choice, "html|xlsx|docx|tsv|csv|ndjson",
     N_("how to write them (default: html; with --out every format)")},
    {"act", '\0', Takes::text, "NUMBER",
     N_("write the page of this act, and stop (with --out: several, or \"all\")")},
    {"out", '\0', Takes::text, "DIR", N_("write each list into a file of its own in DIR")},
    {"period", '\0', Takes::text, "YEAR[-YEAR]",
     N_("the years of the lists, 2025 or 2019-2023 (default: the year of --as-of)")},
    {"as-of", '\0', Takes::date, "DATE",
     N_("the day whose law counts (default: the end of the period, or today)")},
    {"decision-date", '\0', Takes::date, "DATE",
     N_("the day of the decision that publishes the lists: it chooses the forms (default: --as-of)")},
    {"decision-number", '\0', Takes::text, "NUMBER", N_("its number")},
    {"signer", '\0', Takes::text, "WORDS", N_("whose decision it is, for the line below the title")},
    {"body", '\0', Takes::text, "WORDS", N_("whose acts the lists are of, for their titles")},
    {"office", '\0', Takes::text, "WORDS", N_("whose paper it is, at the top of DOCX files")},
    {"territory", '\0', Takes::text, "NAME", N_("only acts of this place")},
    {"issuer", '\0', Takes::text, "NAME", N_("only acts of this issuer")},
    {"fields", '\0', Takes::text, "FILE",
     N_("a table of fields of state management: field, issuer, keyword")},
    {"decisions", '\0', Takes::text, "FILE", N_("what people have decided about findings and rows of lists")},
    {"since", '\0', Takes::text, "FILE",
     N_("with --list overview: the records of an earlier run, to show what has changed")},
    {"import", '\0', Takes::text, "FILE",
     N_("take the corrections of a list (XLSX or TSV): write the decisions file, and stop")},
    {"excel", '\0', Takes::nothing, "", N_("write CSV for Excel: with a byte order mark, formulas as words")},
    {"explain", '\0', Takes::nothing, "", N_("show the words of the forms and how sure they are, and stop")},
};

constexpr const char* kFindings = "findings";
constexpr const char* kOverview = "overview";
constexpr std::string_view kFormats[] = {"html", "xlsx", "docx", "tsv", "csv", "ndjson"};

Error misuse(std::string words) { return {std::move(words), {}, 0, 0, {}}; }

Result<std::vector<std::string>> lists_of(const Arguments& arguments) {
  const std::vector<std::string> known = report_names();
  if (!arguments.has("list")) return known;
  std::vector<std::string> lists = arguments.list("list");
  for (const std::string& name : lists) {
    if (std::find(known.begin(), known.end(), name) == known.end())
      return fail(misuse(message("there is no list \"{}\"", name)));
  }
  if (lists.empty()) return fail(misuse(_("--list wants the name of a list")));
  return lists;
}

Result<ListOptions> list_options(const Call& call) {
  const Arguments& arguments = call.arguments();
  ListOptions options;
  if (const auto asked = arguments.value("period")) {
    const auto period = parse_period(*asked);
    if (!period) return fail(misuse(message("\"{}\" is no period; write 2025 or 2019-2023", *asked)));
    options.period = *period;
    options.as_of = arguments.has("as-of") ? call.as_of() : period->end();
    if (options.as_of > period->end())
      return fail(misuse(_("--as-of is later than the period; lists of a period show its end")));
  } else {
    options.as_of = call.as_of();
    options.period.first = options.period.last = static_cast<int>(options.as_of.year());
  }
  const auto decision = arguments.value("decision-date");
  options.decision = decision ? parse_iso_date(*decision).value() : options.as_of;
  options.decision_number = arguments.value_or("decision-number", "");
  options.signer = arguments.value_or("signer", "");
  options.body = arguments.value_or("body", "");
  options.territory = arguments.value_or("territory", "");
  options.issuer = arguments.value_or("issuer", "");
  return options;
}

}  // namespace

std::span<const Option> report_options() { return kOptions; }

std::vector<std::string> report_names() {
  std::vector<std::string> names(list_names().begin(), list_names().end());
  names.emplace_back("sheets");
  names.emplace_back(kFindings);
  names.emplace_back(kOverview);
  return names;
}

Result<ReportWishes> read_wishes(const Call& call) {
  const Arguments& arguments = call.arguments();
  ReportWishes wishes;
  wishes.excel = arguments.has("excel");
  wishes.folder = arguments.value_or("out", "");
  wishes.office = arguments.value_or("office", "");
  auto lists = lists_of(arguments);
  if (!lists) return fail(lists.error());
  wishes.lists = std::move(*lists);
  if (arguments.has("format"))
    wishes.formats = {arguments.value_or("format", "")};
  else if (wishes.folder.empty())
    wishes.formats = {"html"};
  else
    wishes.formats.assign(std::begin(kFormats), std::end(kFormats));
  const std::size_t asked = wishes.lists.size();
  wishes.findings = std::erase(wishes.lists, kFindings) > 0;
  wishes.overview = std::erase(wishes.lists, kOverview) > 0;
  const bool one_stream = wishes.folder.empty();
  if (one_stream && !arguments.has("list")) wishes.findings = wishes.overview = false;
  const bool page = wishes.findings || wishes.overview;
  if (one_stream && page && (asked != 1 || wishes.formats.front() != "html"))
    return fail(
        misuse(_("findings and overview are pages of their own, in HTML; ask for one alone, or choose a "
                 "folder with --out")));
  const bool one_only = wishes.formats.front() == "tsv" || wishes.formats.front() == "csv";
  if (wishes.folder.empty() && one_only && wishes.lists.size() != 1 && !arguments.has("import"))
    return fail(misuse(_("this format holds one list: choose it with --list, or a folder with --out")));
  auto options = list_options(call);
  if (!options) return fail(options.error());
  wishes.options = std::move(*options);
  return wishes;
}

}  // namespace vbpl
