// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: what a list of matches has in common, and other orders of it.
#pragma once
#include <xapian.h>

#include <vector>

#include "index/search.h"

namespace vbpl::index {

/// An entry that answers, with its weight.
struct Match {
  Xapian::docid id = 0;
  double weight = 0;
};

/// How many matches are counted and ordered at most.
inline constexpr std::size_t kMostCounted = 2000;

/// The documents of the matches by type, issuer, year of issue, place and status on `day`; the most frequent
/// value first.
[[nodiscard]] std::vector<Facet> count_facets(const Xapian::Database& database,
                                              const std::vector<Match>& matches, Date day);

/// Puts matches into another order; what is equal stays in the order of relevance.
void put_in_order(const Xapian::Database& database, SortBy sort, Date day, std::vector<Match>& matches);

/// Puts the matches of a document behind its first.
void put_together(const Xapian::Database& database, std::vector<Match>& matches);

}  // namespace vbpl::index
