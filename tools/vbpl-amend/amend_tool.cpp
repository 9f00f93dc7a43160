// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/amend_tool.h"

#include <ostream>

#include "libdoc/amend/amendment.h"
#include "libdoc/cite/find.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/basis.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-amend/apply_mode.h"
#include "tools/vbpl-amend/audit_mode.h"
#include "tools/vbpl-amend/command_lines.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|ndjson", N_("how to write the commands (default: text)")},
    {"pass", '\0', Takes::nothing, "", N_("with ndjson: write each document record before its commands")},
    {"apply", '\0', Takes::nothing, "", N_("write the documents as the commands of the others leave them")},
    {"as-of", '\0', Takes::date, "DATE", N_("the day whose law counts, such as 2025-07-01 (default: today)")},
    {"known-at", '\0', Takes::date, "DATE", N_("leave out what was issued after this day")},
    {"to", '\0', Takes::choice, "text|json|html|docx|akn",
     N_("with --apply: how to write the documents (default: text)")},
    {"act", '\0', Takes::text, "NUMBER", N_("with --apply: only this act; may be given several times")},
    {"out", '\0', Takes::text, "DIR", N_("with --apply: write each text into a file of its own in DIR")},
    {"office", '\0', Takes::text, "WORDS", N_("with --to docx: who certifies the text")},
    {"unapplied", '\0', Takes::nothing, "",
     N_("write the commands that could not be put into the documents, and why")},
    {"patch", '\0', Takes::nothing, "", N_("write what changes as a unified diff")},
    {"audit", '\0', Takes::nothing, "",
     N_("rebuild the consolidated texts that are given and write where they differ")},
};

using Writer = std::string (*)(const Document&, const Amendment&);

std::string as_ndjson(const Document& document, const Amendment& command) {
  return amendment_record(document, command) + "\n";
}

Writer writer_named(const std::string& format) {
  if (format == "ndjson") return as_ndjson;
  return format == "tsv" ? command_tsv : command_text;
}

bool applies(const Call& call) {
  const Arguments& given = call.arguments();
  return given.has("apply") || given.has("unapplied") || given.has("patch");
}

int run_amend(const Call& call) {
  const std::string format = call.arguments().value_or("format", "text");
  const bool pass = call.arguments().has("pass");
  if (pass && format != "ndjson") return call.misuse(_("--pass needs --format ndjson"));
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  if (call.arguments().has("audit")) return run_audit(call, *tables);
  if (applies(call)) return run_apply(call, *tables);
  const Writer write = writer_named(format);
  if (format == "tsv") call.out() << command_tsv_header();
  const Step step = [&](const Document& document) -> Then {
    const auto citations = find_citations(document, *tables);
    std::string lines = pass ? document_record(document, of_basis(citations)) + "\n" : std::string();
    for (const Amendment& command : find_amendments(document, citations, *tables))
      lines += write(document, command);
    return [&call, lines = std::move(lines)] { call.out() << lines; };
  };
  const auto report = for_each_document(call, *tables, call.arguments().operands(), step);
  if (format == "ndjson") call.out() << coverage_record(report) << '\n';
  return exit_code(report);
}

}  // namespace

const Tool kAmendTool = {
    "vbpl-amend",
    "[PATH]...",
    N_("Finds what Vietnamese legal documents do to others: amend, replace, repeal, end, suspend, correct;\n"
       "one command for each act or provision. With --apply, gives the text of documents on a day."),
    kOptions,
    kBatchExitCodes,
    run_amend,
};

}  // namespace vbpl
