// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/cite_tool.h"

#include <ostream>
#include <set>
#include <utility>

#include "libdoc/base/ordered.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/basis.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/vbpl-cite/citation_lines.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|ndjson", N_("how to write citations (default: text)")},
    {"corpus", '\0', Takes::text, "PATH",
     N_("also look for what is cited in PATH; may be given more than once")},
    {"pass", '\0', Takes::nothing, "", N_("with ndjson: write each document record before its citations")},
};

using Writer = std::string (*)(const Document&, const Citation&, PlaceFinder&);

std::string as_ndjson(const Document& document, const Citation& citation, PlaceFinder&) {
  return citation_record(document, citation) + "\n";
}

Writer writer_named(const std::string& format) {
  if (format == "ndjson") return as_ndjson;
  return format == "tsv" ? citation_tsv : citation_text;
}

/// The documents whose citations are asked for come first, then those of --corpus.
struct Loaded {
  MemoryCorpus corpus;
  std::size_t asked;
  CoverageReport report;
};

/// Adds the documents of --corpus, but none a second time: it would be a twin that makes citations ambiguous.
void add_corpus(const Call& call, const Tables& tables, const std::vector<std::string>& paths,
                LoadedDocuments& asked) {
  std::set<std::string> known;
  for (const auto& document : asked.documents) known.insert(document.source.path);
  LoadedDocuments others = load_documents(call, tables, paths);
  for (auto& document : others.documents) {
    if (!known.contains(document.source.path)) asked.documents.push_back(std::move(document));
  }
  asked.report = joined(std::move(asked.report), std::move(others.report));
}

Loaded load(const Call& call, const Tables& tables) {
  LoadedDocuments asked = load_documents(call, tables, call.arguments().operands());
  const std::size_t count = asked.documents.size();
  if (const auto paths = call.arguments().values("corpus"); !paths.empty())
    add_corpus(call, tables, paths, asked);
  return {MemoryCorpus(std::move(asked.documents)), count, std::move(asked.report)};
}

int run_cite(const Call& call) {
  const std::string format = call.arguments().value_or("format", "text");
  const bool pass = call.arguments().has("pass");
  if (pass && format != "ndjson") return call.misuse(_("--pass needs --format ndjson"));
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  const Loaded loaded = load(call, *tables);
  const Writer write = writer_named(format);
  const auto cite = [&](std::size_t i) {
    const Document& document = loaded.corpus.document(i);
    auto citations = find_citations(document, *tables);
    resolve_citations(document, loaded.corpus, *tables, citations);
    std::string lines = pass ? document_record(document, of_basis(citations)) + "\n" : std::string();
    PlaceFinder places(document.text);
    for (const auto& citation : citations) lines += write(document, citation, places);
    return lines;
  };
  if (format == "tsv") call.out() << citation_tsv_header();
  for_each_ordered(loaded.asked, call.jobs(), cite,
                   [&](std::size_t, const std::string& lines) { call.out() << lines; });
  if (format == "ndjson") call.out() << coverage_record(loaded.report) << '\n';
  return exit_code(loaded.report);
}

}  // namespace

const Tool kCiteTool = {
    "vbpl-cite",
    "[PATH]...",
    N_("Finds the citations of Vietnamese legal documents and what they lead to, as far as the documents\n"
       "that are given can tell."),
    kOptions,
    kBatchExitCodes,
    run_cite,
};

}  // namespace vbpl
