// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-cite/cited_corpus.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tools/common/documents.h"

namespace vbpl {

namespace {

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

}  // namespace

CitedCorpus load_cited_corpus(const Call& call, const Tables& tables) {
  LoadedDocuments asked = load_documents(call, tables, call.arguments().operands());
  const std::size_t count = asked.documents.size();
  if (const auto paths = call.arguments().values("corpus"); !paths.empty())
    add_corpus(call, tables, paths, asked);
  return {MemoryCorpus(std::move(asked.documents)), count, std::move(asked.report)};
}

}  // namespace vbpl
