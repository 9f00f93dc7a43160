// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/ordered.h"
#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/status/status.h"

namespace vbpl {
namespace {

struct DocumentFacts {
  std::vector<Citation> citations;
  std::vector<Amendment> amendments;
};

/// Targets that came from a title or heading have not been resolved with the document's own citations.
void resolve_targets(const Document& document, const Corpus& corpus, const Tables& tables,
                     std::vector<Amendment>& amendments) {
  std::vector<Citation> open;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < amendments.size(); ++i) {
    if (!amendments[i].target.id.empty()) continue;
    Citation& citation = open.emplace_back();
    citation.span = amendments[i].span;
    citation.unit = amendments[i].unit;
    citation.target = amendments[i].target;
    citation.state = CitationState::document;
    owners.push_back(i);
  }
  resolve_citations(document, corpus, tables, open);
  for (std::size_t i = 0; i < owners.size(); ++i) amendments[owners[i]].target = std::move(open[i].target);
}

DocumentFacts facts_of(const Document& document, const Corpus& corpus, const Tables& tables) {
  DocumentFacts facts;
  facts.citations = find_citations(document, tables);
  resolve_citations(document, corpus, tables, facts.citations);
  facts.amendments = find_amendments(document, facts.citations, tables);
  resolve_targets(document, corpus, tables, facts.amendments);
  return facts;
}

}  // namespace

CorpusFacts gather_facts(const Corpus& corpus, const Tables& tables, unsigned threads) {
  CorpusFacts facts;
  facts.citations.resize(corpus.size());
  facts.amendments.resize(corpus.size());
  for_each_ordered(
      corpus.size(), threads, [&](std::size_t i) { return facts_of(corpus.document(i), corpus, tables); },
      [&](std::size_t i, DocumentFacts&& found) {
        facts.citations[i] = std::move(found.citations);
        facts.amendments[i] = std::move(found.amendments);
      });
  return facts;
}

}  // namespace vbpl
