// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/update_validity.h"

#include "index/corpus_validity.h"

namespace vbpl::index {

Result<bool> update_validity(IndexWriter& writer, const Tables& tables, unsigned threads,
                             std::size_t most_text) {
  const auto listed = writer.documents();
  if (!listed) return fail(listed.error());
  std::vector<Document> documents;
  std::size_t text = 0;
  for (const IndexedDocument& each : *listed) {
    auto document = writer.document(each.group);
    if (!document) return fail(document.error());
    text += document->text.size();
    if (text > most_text) return false;
    documents.push_back(std::move(*document));
  }
  const MemoryCorpus corpus(std::move(documents));
  const std::vector<DocumentValidity> validity = corpus_validity(corpus, tables, threads);
  for (std::size_t i = 0; i < listed->size(); ++i) {
    if (auto written = writer.set_validity((*listed)[i].group, validity[i]); !written)
      return fail(written.error());
  }
  return true;
}

}  // namespace vbpl::index
