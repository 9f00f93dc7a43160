// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "libdoc/review/provision_store.h"
#include "libdoc/review/relations.h"
#include "libdoc/review/shingles.h"

namespace vbpl {

/// Two provisions of two documents that share much of their text; `a` is of the lower or later document.
struct CandidatePair {
  std::uint32_t a = 0, b = 0;  ///< indexes in the ProvisionStore
  DocumentRelation relation = DocumentRelation::none;
  Likeness likeness;
};

/// Which pairs are looked for: those that may be compared, or all of two documents.
enum class Reach : std::uint8_t { compared, all };

/// Pairs from two streams, never all pairs: MinHash buckets over the whole corpus, and shared shingles of
/// documents of which one cites the other. Each is verified on exact shingle sets; of one provision only the
/// best partner in each other document stays. Documents that may not be compared (versions, amendments,
/// consolidations, expired, other places) give none. In a fixed order, whatever `threads` is.
[[nodiscard]] std::vector<CandidatePair> candidate_pairs(const Corpus& corpus, const ProvisionStore& store,
                                                         const Relations& relations, unsigned threads);

/// Like pairs that candidate_pairs leaves out: of documents that may not be compared, or of provisions of a
/// kind that repeats of need. Nearly the same text only (J >= 0.6), for telling what is kept silent.
[[nodiscard]] std::vector<CandidatePair> withheld_pairs(const Corpus& corpus, const ProvisionStore& store,
                                                        const Relations& relations, unsigned threads);

/// The MinHash stream alone, unverified, for tests of its recall: pairs (i, j) with i < j.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> minhash_pairs(
    const ProvisionStore& store, const Relations& relations, unsigned threads, Reach reach = Reach::compared);

/// True when provisions of two documents in this relation may be held against each other.
[[nodiscard]] constexpr bool is_compared(DocumentRelation relation) {
  return relation == DocumentRelation::details || relation == DocumentRelation::cites ||
         relation == DocumentRelation::inherits || relation == DocumentRelation::none;
}
/// True when one of the two cites the other, or what the other replaced: what contradicts then was meant to
/// agree.
[[nodiscard]] constexpr bool is_linked(DocumentRelation relation) {
  return relation == DocumentRelation::details || relation == DocumentRelation::cites ||
         relation == DocumentRelation::inherits;
}

}  // namespace vbpl
