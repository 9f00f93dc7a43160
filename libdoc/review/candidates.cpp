// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/candidates.h"

#include <algorithm>
#include <optional>

#include "libdoc/base/ordered.h"
#include "libdoc/review/best_partners.h"
#include "libdoc/review/linked_pairs.h"

namespace vbpl {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// Enough text in common to be worth a look; of documents that cite one another less is enough.
bool is_like(const Likeness& like, DocumentRelation relation) {
  if (like.jaccard >= 0.42 || (like.containment >= 0.6 && like.smaller >= 16)) return true;
  return relation != DocumentRelation::none && (like.jaccard >= 0.22 || like.containment >= 0.38);
}

class Verifier {
 public:
  Verifier(const Corpus& corpus, const ProvisionStore& store, const Relations& relations)
      : corpus_(corpus), store_(store), relations_(relations) {}

  /// Nothing when the two have too little in common.
  [[nodiscard]] std::optional<CandidatePair> verify(Pair pair) const {
    const std::uint32_t first = store_[pair.first].document, second = store_[pair.second].document;
    CandidatePair result;
    result.relation = relations_.relation(first, second);
    result.likeness = likeness(store_.shingles(pair.first), store_.shingles(pair.second));
    if (!is_like(result.likeness, result.relation)) return std::nullopt;
    const bool swap = is_lower(second, first);
    result.a = swap ? pair.second : pair.first;
    result.b = swap ? pair.first : pair.second;
    return result;
  }

 private:
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

/// The pairs that `keep` takes, in order.
template <class Keep>
std::vector<CandidatePair> verified(const std::vector<Pair>& pairs, const Verifier& verifier,
                                    unsigned threads, const Keep& keep) {
  std::vector<CandidatePair> all;
  constexpr std::size_t kChunk = 2048;
  for_each_ordered((pairs.size() + kChunk - 1) / kChunk, threads,
                   [&](std::size_t chunk) {
                     std::vector<CandidatePair> kept;
                     for (std::size_t i = chunk * kChunk; i < std::min(pairs.size(), (chunk + 1) * kChunk);
                          ++i) {
                       if (const auto pair = verifier.verify(pairs[i]); pair && keep(*pair))
                         kept.push_back(*pair);
                     }
                     return kept;
                   },
                   [&](std::size_t, const std::vector<CandidatePair>& kept) {
                     all.insert(all.end(), kept.begin(), kept.end());
                   });
  return all;
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
  const auto all = [](const CandidatePair&) { return true; };
  return best_partners(corpus, store, verified(pairs, verifier, threads, all), threads);
}

std::vector<CandidatePair> withheld_pairs(const Corpus& corpus, const ProvisionStore& store,
                                          const Relations& relations, unsigned threads) {
  constexpr double kLeastJaccard = 0.6;
  const auto is_withheld = [&](const CandidatePair& pair) {
    return pair.likeness.jaccard >= kLeastJaccard &&
           !(is_compared(pair.relation) && store.is_comparable(pair.a) && store.is_comparable(pair.b));
  };
  const Verifier verifier(corpus, store, relations);
  const std::vector<Pair> pairs = minhash_pairs(store, relations, threads, Reach::all);
  return best_partners(corpus, store, verified(pairs, verifier, threads, is_withheld), threads);
}

}  // namespace vbpl
