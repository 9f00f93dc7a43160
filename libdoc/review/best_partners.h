// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/review/candidates.h"
#include "libdoc/review/provision_store.h"

namespace vbpl {

/// Of the pairs given, in their order, those in which each side is the other's best partner in its document:
/// by shingles, by words with their figures, by headings. Only where a provision has several partners in one
/// document are texts looked at again.
[[nodiscard]] std::vector<CandidatePair> best_partners(const Corpus& corpus, const ProvisionStore& store,
                                                       const std::vector<CandidatePair>& pairs,
                                                       unsigned threads);

}  // namespace vbpl
