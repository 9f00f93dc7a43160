// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/linked_pairs.h"

#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/review/candidates.h"

namespace vbpl {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

constexpr std::size_t kCommonShingle = 8;  // a shingle in more provisions of a document tells nothing

struct Posting {
  std::uint32_t shingle, provision;
  friend auto operator<=>(const Posting&, const Posting&) = default;
};

std::vector<Posting> postings_of(const ProvisionStore& store, std::size_t document) {
  std::vector<Posting> postings;
  const auto [first, last] = store.of_document(document);
  for (std::size_t i = first; i < last; ++i) {
    if (!store.is_comparable(i)) continue;
    for (const std::uint32_t shingle : store.shingles(i))
      postings.push_back({shingle, static_cast<std::uint32_t>(i)});
  }
  std::sort(postings.begin(), postings.end());
  return postings;
}

std::size_t run_end(const std::vector<Posting>& postings, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < postings.size() && postings[end].shingle == postings[begin].shingle) ++end;
  return end;
}

/// Pairs that share at least a quarter of the smaller side's shingles.
std::vector<Pair> join(const ProvisionStore& store, const std::vector<Posting>& left,
                       const std::vector<Posting>& right) {
  std::vector<Pair> shared;
  for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
    const std::size_t i_end = run_end(left, i), j_end = run_end(right, j);
    if (left[i].shingle == right[j].shingle && i_end - i <= kCommonShingle && j_end - j <= kCommonShingle) {
      for (std::size_t x = i; x < i_end; ++x) {
        for (std::size_t y = j; y < j_end; ++y) shared.emplace_back(left[x].provision, right[y].provision);
      }
    }
    const bool step_left = left[i].shingle <= right[j].shingle,
               step_right = right[j].shingle <= left[i].shingle;
    if (step_left) i = i_end;
    if (step_right) j = j_end;
  }
  std::sort(shared.begin(), shared.end());
  std::vector<Pair> result;
  for (std::size_t begin = 0; begin < shared.size();) {
    std::size_t end = begin + 1;
    while (end < shared.size() && shared[end] == shared[begin]) ++end;
    const auto [a, b] = shared[begin];
    if ((end - begin) * 4 >= std::min(store.shingles(a).size(), store.shingles(b).size()))
      result.emplace_back(std::min(a, b), std::max(a, b));
    begin = end;
  }
  return result;
}

}  // namespace

std::vector<Pair> linked_pairs(const ProvisionStore& store, const Relations& relations, unsigned threads) {
  const std::size_t documents = store.document_count();
  std::vector<char> compared(documents, 0);
  for (std::size_t from = 0; from < documents; ++from) {
    for (const Link& link : relations.links(from)) {
      if (is_compared(relations.relation(from, link.to))) compared[from] = compared[link.to] = 1;
    }
  }
  std::vector<std::vector<Posting>> postings(documents);
  for_each_ordered(
      documents, threads,
      [&](std::size_t i) { return compared[i] ? postings_of(store, i) : std::vector<Posting>{}; },
      [&](std::size_t i, std::vector<Posting>&& found) { postings[i] = std::move(found); });
  std::vector<Pair> all;
  for_each_ordered(
      documents, threads,
      [&](std::size_t from) {
        std::vector<Pair> pairs;
        for (const Link& link : relations.links(from)) {
          if (!is_compared(relations.relation(from, link.to))) continue;
          const auto found = join(store, postings[from], postings[link.to]);
          pairs.insert(pairs.end(), found.begin(), found.end());
        }
        return pairs;
      },
      [&](std::size_t, const std::vector<Pair>& pairs) {
        all.insert(all.end(), pairs.begin(), pairs.end());
      });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace vbpl
