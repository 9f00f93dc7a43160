// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

#include "libdoc/review/provision_store.h"
#include "libdoc/review/relations.h"

namespace vbpl {

/// Pairs of provisions of two documents of which one cites the other, by shared shingles; finds texts that
/// are too far changed for MinHash. Unverified, pairs (i, j) with i < j, sorted, each once.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> linked_pairs(const ProvisionStore& store,
                                                                                const Relations& relations,
                                                                                unsigned threads);

}  // namespace vbpl
