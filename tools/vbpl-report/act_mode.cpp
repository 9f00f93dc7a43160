// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/act_mode.h"

#include <map>

#include "libdoc/report/act/act_page.h"
#include "tools/common/asked_acts.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/common/library_messages.h"
#include "tools/common/output_files.h"

namespace vbpl {

namespace {

/// Pages lead to each other when they lie in one folder.
std::map<std::string, std::string> addresses(const Corpus& corpus, const std::vector<std::size_t>& acts,
                                             const std::vector<std::string>& names) {
  std::map<std::string, std::string> pages;
  for (std::size_t i = 0; i < acts.size(); ++i) pages.emplace(corpus.document(acts[i]).id, names[i]);
  return pages;
}

Result<void> write_pages(const Call& call, const ActPageInput& input, const std::vector<std::size_t>& acts,
                         const std::vector<std::string>& names) {
  const LanguageScope vietnamese("vi");  // reasons are told in the language of the page
  return write_outputs(call, call.arguments().value("out"), names,
                       [&](std::size_t i) { return act_page(input, acts[i]); });
}

}  // namespace

int write_act_pages(const Call& call, const Tables& tables) {
  LoadedDocuments loaded = load_documents(call, tables, call.arguments().operands());
  const Date as_of = call.as_of();
  const MemoryCorpus corpus(std::move(loaded.documents));
  const auto acts = asked_acts(corpus, call.arguments().values("act"));
  if (!acts) return call.trouble(acts.error());
  const bool folder = call.arguments().has("out");
  if (!folder && acts->size() != 1) return call.misuse(_("pages of several acts want a folder: give --out"));
  const CorpusFacts facts = gather_facts(corpus, tables, call.jobs());
  const StatusRegistry registry(corpus, facts, tables);
  const CommandIndex commands(corpus, facts);
  const RelationGraph graph = relation_graph(corpus, corpus.size(), facts.citations);
  const std::vector<std::string> names = act_file_names(corpus, *acts, "act", "html");
  const ActPageInput input{corpus,
                           tables,
                           registry,
                           commands,
                           graph,
                           as_of,
                           folder ? addresses(corpus, *acts, names) : std::map<std::string, std::string>(),
                           [](const std::string& words) { return translated(words); }};
  const auto written = write_pages(call, input, *acts, names);
  return written ? exit_code(loaded.report) : call.trouble(written.error());
}

}  // namespace vbpl
