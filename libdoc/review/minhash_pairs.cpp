// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/review/candidates.h"

namespace vbpl {
namespace {

constexpr std::size_t kBands = 32, kRows = kSketchSlots / kBands;
constexpr std::size_t kBucketCap = 60;  // a larger bucket is a form text, not a pair
constexpr std::size_t kLeastEqual =
    24;  // of 96 slots; J 0.42 has 40 on average, and less than 24 once in 1000 times

using Pair = std::pair<std::uint32_t, std::uint32_t>;

struct Row {
  std::uint64_t key;
  std::uint32_t provision;
  friend auto operator<=>(const Row&, const Row&) = default;
};

std::uint64_t band_key(const Sketch& sketch, std::size_t band) {
  std::uint64_t key = band;
  for (std::size_t i = band * kRows; i < (band + 1) * kRows; ++i) {
    key = (key ^ sketch[i]) * 0x9E3779B97F4A7C15ULL;
    key ^= key >> 29;
  }
  return key;
}

class BandJoin {
 public:
  BandJoin(const ProvisionStore& store, const Relations& relations, unsigned threads, Reach reach)
      : store_(store), relations_(relations), reach_(reach) {
    for (std::size_t i = 0; i < store.size(); ++i) {
      if (store.is_comparable(i) || (reach == Reach::all && store.is_long_enough(i)))
        chosen_.push_back(static_cast<std::uint32_t>(i));
    }
    constexpr std::size_t kChunk = 4096;
    for_each_ordered((chosen_.size() + kChunk - 1) / kChunk, threads,
                     [&](std::size_t chunk) {
                       std::vector<Sketch> sketches;
                       for (std::size_t i = chunk * kChunk;
                            i < std::min(chosen_.size(), (chunk + 1) * kChunk); ++i)
                         sketches.push_back(sketch_of(store.shingles(chosen_[i])));
                       return sketches;
                     },
                     [&](std::size_t, const std::vector<Sketch>& sketches) {
                       sketches_.insert(sketches_.end(), sketches.begin(), sketches.end());
                     });
  }

  /// Pairs of one band, as indexes in `chosen_`.
  [[nodiscard]] std::vector<Pair> pairs(std::size_t band) const {
    std::vector<Row> rows;
    rows.reserve(chosen_.size());
    for (std::size_t i = 0; i < chosen_.size(); ++i)
      rows.push_back({band_key(sketches_[i], band), static_cast<std::uint32_t>(i)});
    std::sort(rows.begin(), rows.end());
    std::vector<Pair> result;
    for (std::size_t begin = 0; begin < rows.size();) {
      std::size_t end = begin + 1;
      while (end < rows.size() && rows[end].key == rows[begin].key) ++end;
      if (end - begin <= kBucketCap) {
        for (std::size_t i = begin; i < end; ++i) {
          for (std::size_t j = i + 1; j < end; ++j) take(rows[i].provision, rows[j].provision, result);
        }
      }
      begin = end;
    }
    return result;
  }

 private:
  void take(std::uint32_t i, std::uint32_t j, std::vector<Pair>& result) const {
    const std::uint32_t a = chosen_[i], b = chosen_[j];
    const std::uint32_t first = store_[a].document, second = store_[b].document;
    if (first == second || equal_slots(sketches_[i], sketches_[j]) < kLeastEqual) return;
    const DocumentRelation relation = relations_.relation(first, second);
    const bool wanted = reach_ == Reach::all ? relation != DocumentRelation::same : is_compared(relation);
    if (wanted) result.emplace_back(std::min(a, b), std::max(a, b));
  }

  const ProvisionStore& store_;
  const Relations& relations_;
  Reach reach_;
  std::vector<std::uint32_t> chosen_;
  std::vector<Sketch> sketches_;
};

}  // namespace

std::vector<Pair> minhash_pairs(const ProvisionStore& store, const Relations& relations, unsigned threads,
                                Reach reach) {
  const BandJoin join(store, relations, threads, reach);
  std::vector<Pair> all;
  for_each_ordered(
      kBands, threads, [&](std::size_t band) { return join.pairs(band); },
      [&](std::size_t, const std::vector<Pair>& pairs) {
        all.insert(all.end(), pairs.begin(), pairs.end());
      });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace vbpl
