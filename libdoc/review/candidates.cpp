// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/candidates.h"

#include <algorithm>
#include <map>

#include "libdoc/base/ordered.h"
#include "libdoc/review/linked_pairs.h"
#include "libdoc/text/syllables.h"

namespace vbpl {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

struct Scored {
  CandidatePair pair;
  double score = 0;
  bool kept = false;
};

/// Enough text in common to be worth a look; of documents that cite one another less is enough.
bool is_like(const Likeness& like, DocumentRelation relation) {
  if (like.jaccard >= 0.42 || (like.containment >= 0.6 && like.smaller >= 16)) return true;
  return relation != DocumentRelation::none && (like.jaccard >= 0.22 || like.containment >= 0.38);
}

std::vector<MaskId> sorted_words(std::string_view text) {
  std::vector<MaskId> ids;
  for (const Syllable& syllable : syllables(text)) ids.push_back(syllable_id(syllable.key));
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// Share of equal words, figures included; parts neighbours that differ in a figure only.
double word_agreement(const std::vector<MaskId>& a, const std::vector<MaskId>& b) {
  std::vector<MaskId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  const std::size_t larger = std::max(a.size(), b.size());
  return larger == 0 ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(larger);
}

class Verifier {
 public:
  Verifier(const Corpus& corpus, const ProvisionStore& store, const Relations& relations)
      : corpus_(corpus), store_(store), relations_(relations) {}

  [[nodiscard]] Scored verify(Pair pair) const {
    Scored result;
    const Provision &first = store_[pair.first], &second = store_[pair.second];
    result.pair.relation = relations_.relation(first.document, second.document);
    result.pair.likeness = likeness(store_.shingles(pair.first), store_.shingles(pair.second));
    result.kept = is_like(result.pair.likeness, result.pair.relation);
    if (!result.kept) return result;
    const bool swap = is_lower(second.document, first.document);
    result.pair.a = swap ? pair.second : pair.first;
    result.pair.b = swap ? pair.first : pair.second;
    result.score = result.pair.likeness.jaccard + 0.25 * word_agreement(words(first), words(second)) +
                   0.15 * heading_agreement(first, second);
    return result;
  }

 private:
  [[nodiscard]] std::vector<MaskId> words(const Provision& provision) const {
    return sorted_words(corpus_.document(provision.document).words(provision.words));
  }
  [[nodiscard]] double heading_agreement(const Provision& first, const Provision& second) const {
    return word_agreement(sorted_words(heading_of(corpus_.document(first.document), first)),
                          sorted_words(heading_of(corpus_.document(second.document), second)));
  }
  /// The side that must give way stands first: lower rank, then later issue.
  [[nodiscard]] bool is_lower(std::size_t x, std::size_t y) const {
    const int rank_x = relations_.facts(x).rank, rank_y = relations_.facts(y).rank;
    if (rank_x != rank_y) return rank_x > rank_y;
    const auto day = [&](std::size_t index) { return corpus_.document(index).issued.value_or(Date{}); };
    return day(x) != day(y) ? day(x) > day(y) : x > y;
  }

  const Corpus& corpus_;
  const ProvisionStore& store_;
  const Relations& relations_;
};

/// Keeps a pair only where each side is the other's best partner in its document.
std::vector<CandidatePair> one_to_one(const std::vector<Scored>& scored, const ProvisionStore& store) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> best;  // provision, other document
  const auto raise = [&](std::uint32_t provision, std::uint32_t other, double score) {
    double& value = best[{provision, store[other].document}];
    value = std::max(value, score);
  };
  for (const Scored& candidate : scored) {
    raise(candidate.pair.a, candidate.pair.b, candidate.score);
    raise(candidate.pair.b, candidate.pair.a, candidate.score);
  }
  std::vector<CandidatePair> result;
  for (const Scored& candidate : scored) {
    const auto& [a, b] = std::pair(candidate.pair.a, candidate.pair.b);
    constexpr double kSame = 1e-9;
    if (candidate.score + kSame >= best[{a, store[b].document}] &&
        candidate.score + kSame >= best[{b, store[a].document}])
      result.push_back(candidate.pair);
  }
  return result;
}

/// The pairs that `keep` takes, scored, in order.
template <class Keep>
std::vector<Scored> verified(const std::vector<Pair>& pairs, const Verifier& verifier, unsigned threads,
                             const Keep& keep) {
  std::vector<Scored> scored;
  constexpr std::size_t kChunk = 2048;
  for_each_ordered((pairs.size() + kChunk - 1) / kChunk, threads,
                   [&](std::size_t chunk) {
                     std::vector<Scored> kept;
                     for (std::size_t i = chunk * kChunk; i < std::min(pairs.size(), (chunk + 1) * kChunk);
                          ++i) {
                       if (Scored result = verifier.verify(pairs[i]); keep(result)) kept.push_back(result);
                     }
                     return kept;
                   },
                   [&](std::size_t, const std::vector<Scored>& kept) {
                     scored.insert(scored.end(), kept.begin(), kept.end());
                   });
  return scored;
}

}  // namespace

std::vector<CandidatePair> candidate_pairs(const Corpus& corpus, const ProvisionStore& store,
                                           const Relations& relations, unsigned threads) {
  std::vector<Pair> pairs = minhash_pairs(store, relations, threads);
  const std::vector<Pair> linked = linked_pairs(store, relations, threads);
  pairs.insert(pairs.end(), linked.begin(), linked.end());
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  const Verifier verifier(corpus, store, relations);
  return one_to_one(verified(pairs, verifier, threads, [](const Scored& pair) { return pair.kept; }), store);
}

std::vector<CandidatePair> withheld_pairs(const Corpus& corpus, const ProvisionStore& store,
                                          const Relations& relations, unsigned threads) {
  constexpr double kLeastJaccard = 0.6;
  const auto is_withheld = [&](const Scored& pair) {
    const CandidatePair& found = pair.pair;
    return pair.kept && found.likeness.jaccard >= kLeastJaccard &&
           !(is_compared(found.relation) && store.is_comparable(found.a) && store.is_comparable(found.b));
  };
  const Verifier verifier(corpus, store, relations);
  const std::vector<Pair> pairs = minhash_pairs(store, relations, threads, Reach::all);
  return one_to_one(verified(pairs, verifier, threads, is_withheld), store);
}

}  // namespace vbpl
