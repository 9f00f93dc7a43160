// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/cite_tool.h"

#include <ostream>

#include "libdoc/base/ordered.h"
#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/report/marked_text.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/basis.h"
#include "tools/common/language.h"
#include "tools/vbpl-cite/citation_lines.h"
#include "tools/vbpl-cite/cited_corpus.h"
#include "tools/vbpl-cite/graph_mode.h"
#include "tools/vbpl-cite/verify_mode.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"format", '\0', Takes::choice, "text|tsv|ndjson|marked|html",
     N_("how to write citations: a line for each (default: text), or in the text itself")},
    {"corpus", '\0', Takes::text, "PATH",
     N_("also look for what is cited in PATH; may be given more than once")},
    {"pass", '\0', Takes::nothing, "", N_("with ndjson: write each document record before its citations")},
    {"verify", '\0', Takes::nothing, "", N_("write only citations in doubt, and what is wrong with them")},
    {"as-of", '\0', Takes::date, "DATE", N_("with --verify: the day whose law counts (default: today)")},
    {"graph", '\0', Takes::choice, "tsv|dot|svg|timeline",
     N_("write who does what to whom: a table, a picture, or one document's history")},
    {"around", '\0', Takes::text, "DOC",
     N_("with --graph: only the document with this number or id and its neighbours")},
};

using Writer = std::string (*)(const Document&, const Citation&, PlaceFinder&);

std::string as_ndjson(const Document& document, const Citation& citation, PlaceFinder&) {
  return citation_record(document, citation) + "\n";
}

Writer writer_named(const std::string& format) {
  if (format == "ndjson") return as_ndjson;
  return format == "tsv" ? citation_tsv : citation_text;
}

/// The whole document with its citations, or a line for each.
std::string written(const Call& call, const std::string& format, const Document& document,
                    const std::vector<Citation>& citations) {
  if (format == "marked") return marked_text(document, citations);
  if (format == "html") return marked_html(document, citations);
  std::string lines =
      call.arguments().has("pass") ? document_record(document, of_basis(citations)) + "\n" : std::string();
  const Writer write = writer_named(format);
  PlaceFinder places(document.text);
  for (const auto& citation : citations) lines += write(document, citation, places);
  return lines;
}

int list_citations(const Call& call, const Tables& tables, const CitedCorpus& loaded,
                   const std::string& format) {
  const auto cite = [&](std::size_t i) {
    const Document& document = loaded.corpus.document(i);
    auto citations = find_citations(document, tables);
    resolve_citations(document, loaded.corpus, tables, citations);
    return written(call, format, document, citations);
  };
  if (format == "tsv") call.out() << citation_tsv_header();
  for_each_ordered(loaded.asked, call.jobs(), cite,
                   [&](std::size_t, const std::string& lines) { call.out() << lines; });
  if (format == "ndjson") call.out() << coverage_record(loaded.report) << '\n';
  return exit_code(loaded.report);
}

/// What is wrong with the options taken together; empty when nothing is.
std::string misused(const Arguments& arguments, const std::string& format) {
  const bool verify = arguments.has("verify"), graph = arguments.has("graph");
  if (arguments.has("pass") && format != "ndjson") return _("--pass needs --format ndjson");
  if (verify && graph) return _("choose --verify or --graph");
  if (arguments.has("around") && !graph) return _("--around needs --graph");
  if (verify && (format == "marked" || format == "html")) return _("--verify writes text, tsv or ndjson");
  if (graph && arguments.has("format")) return _("--graph says itself how it is written");
  return {};
}

int run_cite(const Call& call) {
  const std::string format = call.arguments().value_or("format", "text");
  if (const std::string words = misused(call.arguments(), format); !words.empty()) return call.misuse(words);
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  CitedCorpus loaded = load_cited_corpus(call, *tables);
  if (format == "html" && loaded.asked > 1) return call.misuse(_("a page is that of one document: give one"));
  if (call.arguments().has("verify")) return verify_citations(call, *tables, loaded);
  if (call.arguments().has("graph")) return draw_graph(call, *tables, loaded);
  return list_citations(call, *tables, loaded, format);
}

constexpr const char* kCiteExitCodes =
    N_("  0  done, everything was read; with --verify: and no citation is in doubt\n"
       "  1  with --verify: a citation is in doubt\n"
       "  2  something could not be read, understood or written");

}  // namespace

const Tool kCiteTool = {
    "vbpl-cite",
    "[PATH]...",
    N_("Finds the citations of Vietnamese legal documents and what they lead to, as far as the documents\n"
       "that are given can tell."),
    kOptions,
    kCiteExitCodes,
    run_cite,
};

}  // namespace vbpl
