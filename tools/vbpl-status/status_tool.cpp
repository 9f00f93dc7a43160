// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-status/status_tool.h"

#include <ostream>

#include "libdoc/report/record_writer.h"
#include "libdoc/status/known_at.h"
#include "libdoc/status/status.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-status/status_lines.h"
#include "tools/vbpl-status/trace.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|ndjson", N_("how to write the status (default: text)")},
    {"as-of", '\0', Takes::date, "DATE", N_("the day whose law counts, such as 2025-07-01 (default: today)")},
    {"known-at", '\0', Takes::date, "DATE", N_("leave out what was issued after this day")},
    {"trace", '\0', Takes::text, "PROVISION",
     N_("tell the life of an act or provision, such as \"khoản 2 Điều 5 Nghị định số 15/2021/NĐ-CP\"")},
};

int run_trace(const Call& call, const TraceCorpus& corpus, Date as_of, const CoverageReport& report) {
  const auto text = trace_text(corpus, *call.arguments().value("trace"), as_of);
  if (!text) return call.trouble(text.error());
  call.out() << *text;
  return exit_code(report);
}

int run_status(const Call& call) {
  auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  const auto known = call.arguments().value("known-at");
  const std::optional<Date> known_at = known ? parse_iso_date(*known) : std::nullopt;
  if (known_at) *tables = known_tables(std::move(*tables), *known_at);
  const std::string format = call.arguments().value_or("format", "text");
  const Date as_of = call.as_of();
  LoadedDocuments loaded = load_documents(call, *tables, call.arguments().operands());
  if (known_at) loaded.documents = known_documents(std::move(loaded.documents), *known_at);
  const MemoryCorpus corpus(std::move(loaded.documents));
  const CorpusFacts facts = gather_facts(corpus, *tables, call.jobs());
  // Lists for people are Vietnamese, as findings are, unless English is asked for.
  const LanguageScope scope(call.arguments().value_or("lang", "vi"));
  if (call.arguments().has("trace")) return run_trace(call, {corpus, facts, *tables}, as_of, loaded.report);
  if (format == "tsv") call.out() << status_tsv_header();
  for (const StatusRecord& record : compute_status(corpus, facts, *tables, as_of)) {
    const Document& document = corpus.document(record.document);
    if (format == "ndjson")
      call.out() << status_record(document, record, as_of, known_at) << '\n';
    else
      call.out() << (format == "tsv" ? status_tsv(document, record) : status_text(document, record));
  }
  loaded.report.as_of = as_of;
  if (format == "ndjson") call.out() << coverage_record(loaded.report) << '\n';
  return exit_code(loaded.report);
}

}  // namespace

const Tool kStatusTool = {
    "vbpl-status",
    "[PATH]...",
    N_("Says whether Vietnamese legal documents are in force on a day, wholly or in part, by what the\n"
       "documents that are given say of themselves and of each other, and quotes the words that prove it."),
    kOptions,
    kBatchExitCodes,
    run_status,
};

}  // namespace vbpl
