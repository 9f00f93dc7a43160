// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/diff_tool.h"

#include <ostream>

#include "libdoc/report/difference_record.h"
#include "tools/common/language.h"
#include "tools/vbpl-diff/diff_lines.h"
#include "tools/vbpl-diff/diff_page.h"

namespace vbpl {
namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|html|docx|ndjson",
     N_("how to write the differences (default: text)")},
    {"all", '\0', Takes::nothing, "", N_("write the provisions that did not change, too")},
    {"base", '\0', Takes::text, "FILE", N_("compare this document with itself on the two days of --as-of")},
    {"as-of", '\0', Takes::date, "DATE",
     N_("with --base, twice: the days whose texts are compared, such as 2025-07-01")},
};

/// The rows asked for, as one text.
std::string written(const TwoTexts& texts, const std::vector<const ComparedUnit*>& rows,
                    const std::string& format) {
  if (format == "html") return difference_page(texts, rows);
  std::string out;
  if (format == "tsv") out += difference_tsv_header();
  if (format == "text") out += message("{} compared with {}", texts.before.name, texts.after.name) + "\n\n";
  for (const ComparedUnit* row : rows) {
    if (format == "ndjson")
      out += difference_record(texts.before.document, texts.after.document, *row, change_code(*row)) + "\n";
    else
      out += format == "tsv" ? difference_tsv(texts, *row) : difference_text(texts, *row);
  }
  if (format == "text" && rows.empty()) out += std::string(_("No provision differs.")) + "\n";
  return out;
}

int run_diff(const Call& call) {
  const Arguments& given = call.arguments();
  const bool days = given.has("base");
  if (days && given.values("as-of").size() != 2) return call.misuse(_("--base needs --as-of twice"));
  if (!days && given.has("as-of")) return call.misuse(_("--as-of needs --base"));
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  const auto texts = days ? two_days(call, *tables) : two_documents(call, *tables);
  if (!texts) return call.trouble(texts.error());
  if (!texts->report.failed.empty()) return exit_code(texts->report);
  const std::vector<ComparedUnit> units = compare_units(texts->before.document, texts->after.document);
  std::vector<const ComparedUnit*> rows;
  bool differ = false;
  for (const ComparedUnit& unit : units) {
    differ = differ || unit.is_changed();
    if (given.has("all") || unit.is_changed()) rows.push_back(&unit);
  }
  const std::string format = given.value_or("format", "text");
  if (format == "docx") {
    const auto file = difference_file(*texts, rows);
    if (!file) return call.trouble(file.error());
    call.out() << *file;
  } else {
    call.out() << written(*texts, rows, format);
  }
  if (format == "ndjson") call.out() << coverage_record(texts->report) << '\n';
  return exit_code(texts->report, differ ? kFound : kDone);
}

constexpr const char* kDiffExitCodes =
    N_("  0  no provision differs\n"
       "  1  at least one differs\n"
       "  2  something could not be read, understood or written");

}  // namespace

const Tool kDiffTool = {
    "vbpl-diff",
    "[BEFORE AFTER | --base FILE --as-of DATE --as-of DATE [PATH]...]",
    N_("Compares two texts of a Vietnamese legal document provision by provision and marks the words that\n"
       "changed: two files, or one document on two days, as the documents in PATH amend it."),
    kOptions,
    kDiffExitCodes,
    run_diff,
};

}  // namespace vbpl
