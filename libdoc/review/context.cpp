// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/context.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <unordered_map>

#include "libdoc/base/ordered.h"
#include "libdoc/text/syllables.h"

namespace vbpl {
namespace {

/// Words alone, folded: what survives a change of layout.
void append_normal(std::string& out, std::string_view text) {
  for (const Syllable& syllable : syllables(text)) {
    out += syllable.key;
    out += ' ';
  }
  out += '\n';
}

std::vector<PairAnalysis> analyse_all(const ReviewContext& context, const ProvisionStore& store,
                                      const std::vector<CandidatePair>& pairs) {
  std::vector<PairAnalysis> result;
  result.reserve(pairs.size());
  constexpr std::size_t kChunk = 256;
  for_each_ordered((pairs.size() + kChunk - 1) / kChunk, context.options.threads,
                   [&](std::size_t chunk) {
                     PairAnalyser analyser(context.corpus, store, context.relations, context.bodies);
                     std::vector<PairAnalysis> analysed;
                     for (std::size_t i = chunk * kChunk; i < std::min(pairs.size(), (chunk + 1) * kChunk);
                          ++i)
                       analysed.push_back(analyser.analyse(pairs[i]));
                     return analysed;
                   },
                   [&](std::size_t, std::vector<PairAnalysis>&& analysed) {
                     std::move(analysed.begin(), analysed.end(), std::back_inserter(result));
                   });
  return result;
}

std::vector<int> touched(const Document& document, const std::vector<UnitFate>& fates) {
  std::unordered_map<std::string_view, int> by_eid;
  for (std::size_t i = 0; !fates.empty() && i < document.units.size(); ++i)
    by_eid.emplace(document.units[i].eid, static_cast<int>(i));
  std::vector<int> units;
  for (const UnitFate& fate : fates) {
    const bool changed = fate.status == Status::expired || fate.status == Status::partly_expired;
    if (const auto found = by_eid.find(fate.unit); changed && found != by_eid.end())
      units.push_back(found->second);
  }
  std::sort(units.begin(), units.end());
  return units;
}

std::vector<std::uint16_t> count_partners(const ProvisionStore& store,
                                          const std::vector<CandidatePair>& pairs) {
  std::vector<std::uint16_t> partners(store.size(), 0);
  for (const CandidatePair& pair : pairs) {
    if (pair.likeness.jaccard < 0.6) continue;
    ++partners[pair.a];
    ++partners[pair.b];
  }
  return partners;
}

}  // namespace

ReviewContext::ReviewContext(const Corpus& corpus_in, const CorpusFacts& facts_in,
                             const std::vector<StatusRecord>& statuses_in, const Tables& tables_in,
                             const ReviewOptions& options_in)
    : corpus(corpus_in),
      facts(facts_in),
      statuses(statuses_in),
      tables(tables_in),
      options(options_in),
      relations(corpus_in, facts_in, statuses_in),
      bodies(tables_in),
      registry(corpus_in, facts_in, tables_in),
      status_of(corpus_in.size(), nullptr) {
  for (const StatusRecord& record : statuses) {
    if (record.unit.empty() && record.document < status_of.size()) status_of[record.document] = &record;
  }
  superseded.resize(corpus.size());
  for_each_ordered(
      corpus.size(), options.threads,
      [&](std::size_t i) { return touched(corpus.document(i), registry.touched_units(i, options.as_of)); },
      [&](std::size_t i, std::vector<int>&& units) { superseded[i] = std::move(units); });
}

bool ReviewContext::is_standing(std::size_t document) const {
  const DocumentFacts& known = relations.facts(document);
  return !known.expired && !known.consolidation && !known.outside;
}

bool ReviewContext::is_superseded(std::size_t document, int unit) const {
  const auto& touched_units = superseded[document];
  if (unit < 0 || touched_units.empty()) return false;
  const auto& units = corpus.document(document).units;
  const auto is_touched = [&](int index) {
    return std::binary_search(touched_units.begin(), touched_units.end(), index);
  };
  for (int i = unit; i >= 0; i = units[static_cast<std::size_t>(i)].parent) {
    if (is_touched(i)) return true;
  }
  // Units stand in reading order: the first touched one behind this unit is the one that may lie within.
  const auto next = std::upper_bound(touched_units.begin(), touched_units.end(), unit);
  return next != touched_units.end() &&
         units[static_cast<std::size_t>(unit)].span.contains(units[static_cast<std::size_t>(*next)].span);
}

std::vector<Provision> ReviewContext::provisions(std::size_t document) const {
  std::vector<Provision> result =
      provisions_of(corpus.document(document), static_cast<std::uint32_t>(document));
  for (Provision& provision : result) {
    if (is_superseded(document, static_cast<int>(provision.unit))) provision.flags |= kSuperseded;
  }
  return result;
}

PairContext::PairContext(const ReviewContext& context)
    : store(
          context.corpus, [&](std::size_t i) { return context.provisions(i); }, context.options.threads) {
  const std::vector<CandidatePair> candidates =
      candidate_pairs(context.corpus, store, context.relations, context.options.threads);
  partners = count_partners(store, candidates);
  pairs = analyse_all(context, store, candidates);
  if (context.options.explain_suppressed)
    withheld = analyse_all(context, store,
                           withheld_pairs(context.corpus, store, context.relations, context.options.threads));
}

std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::string document_name(const Document& document) {
  std::string name = document.doc_type.value_or("");
  if (document.number)
    name += (name.empty() ? "" : " ") + *document.number;
  else if (document.title)
    name += (name.empty() ? "" : " ") + *document.title;
  if (name.empty()) return file_name(document.source.path);
  return document.territory ? fmt::format("{} ({})", name, *document.territory) : name;
}

Passage passage(const ReviewContext& context, std::size_t index, int unit, Span span) {
  const Document& document = context.corpus.document(index);
  Passage result;
  result.doc = document.id;
  result.path = document.source.path;
  result.span = span;
  result.text = std::string(document.words(span));
  result.status = context.relations.facts(index).status;
  if (unit >= 0) {
    result.unit = document.units[static_cast<std::size_t>(unit)].eid;
    result.label = unit_label(document, static_cast<std::size_t>(unit));
  }
  return result;
}

Passage document_passage(const ReviewContext& context, std::size_t index) {
  const Document& document = context.corpus.document(index);
  const std::size_t at = document.title ? document.text.find(*document.title) : std::string::npos;
  Passage result =
      passage(context, index, -1, at == std::string::npos ? Span{} : Span{at, at + document.title->size()});
  if (result.text.empty()) result.text = document.title.value_or(document_name(document));
  return result;
}

namespace {
std::string hexadecimal(const std::string& content) {
  return fmt::format("{:016x}", static_cast<std::uint64_t>(XXH3_64bits(content.data(), content.size())));
}
}  // namespace

std::string numbered_id(const std::string& id, std::size_t number) {
  return hexadecimal(fmt::format("{}\n{}", id, number));
}

std::string finding_id(const Finding& finding, std::string_view our_number, std::string_view their_number) {
  std::string content = finding.check + "\n";
  append_normal(content, our_number);
  append_normal(content, finding.ours.text);
  append_normal(content, their_number);
  append_normal(content, finding.theirs.text);
  return hexadecimal(content);
}

}  // namespace vbpl
