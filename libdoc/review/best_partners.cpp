// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/best_partners.h"

#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/review/syllable_cutter.h"

namespace vbpl {
namespace {

constexpr std::size_t kChunk = 256;

/// Share of equal words, figures included; parts neighbours that differ in a figure only.
double word_agreement(const std::vector<MaskId>& a, const std::vector<MaskId>& b) {
  std::size_t both = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    both += *x == *y ? 1 : 0;
    const bool step_x = *x <= *y, step_y = *y <= *x;
    x += step_x ? 1 : 0;
    y += step_y ? 1 : 0;
  }
  const std::size_t larger = std::max(a.size(), b.size());
  return larger == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(larger);
}

/// The words of a provision and of the heading above it, sorted.
struct Words {
  std::vector<MaskId> text, heading;
};

std::vector<MaskId> sorted_words(SyllableCutter& cutter, std::string_view text) {
  const std::vector<CutSyllable> cut = cutter.cut(text);
  std::vector<MaskId> ids;
  ids.reserve(cut.size());
  for (const CutSyllable& syllable : cut) ids.push_back(syllable.id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// The words of some provisions, each cut once.
class WordTable {
 public:
  WordTable(const Corpus& corpus, const ProvisionStore& store, std::vector<std::uint32_t> provisions,
            unsigned threads)
      : provisions_(std::move(provisions)) {
    words_.reserve(provisions_.size());
    for_each_ordered((provisions_.size() + kChunk - 1) / kChunk, threads,
                     [&](std::size_t chunk) {
                       std::vector<Words> words;
                       SyllableCutter cutter;
                       for (std::size_t i = chunk * kChunk;
                            i < std::min(provisions_.size(), (chunk + 1) * kChunk); ++i) {
                         const Provision& provision = store[provisions_[i]];
                         const Document& document = corpus.document(provision.document);
                         words.push_back({sorted_words(cutter, document.words(provision.words)),
                                          sorted_words(cutter, heading_of(document, provision))});
                       }
                       return words;
                     },
                     [&](std::size_t, std::vector<Words>&& words) {
                       std::move(words.begin(), words.end(), std::back_inserter(words_));
                     });
  }
  [[nodiscard]] const Words& of(std::uint32_t provision) const {
    const auto found = std::lower_bound(provisions_.begin(), provisions_.end(), provision);
    return words_[static_cast<std::size_t>(found - provisions_.begin())];
  }

 private:
  std::vector<std::uint32_t> provisions_;  ///< sorted
  std::vector<Words> words_;
};

/// One side of a pair: its partners in one document are rivals.
struct Seat {
  std::uint32_t provision, document;  ///< of the partner
  std::uint32_t pair;
  friend auto operator<=>(const Seat&, const Seat&) = default;
};

std::vector<Seat> seats_of(const std::vector<CandidatePair>& pairs, const ProvisionStore& store) {
  std::vector<Seat> seats;
  seats.reserve(pairs.size() * 2);
  for (std::uint32_t i = 0; i < pairs.size(); ++i) {
    seats.push_back({pairs[i].a, store[pairs[i].b].document, i});
    seats.push_back({pairs[i].b, store[pairs[i].a].document, i});
  }
  std::sort(seats.begin(), seats.end());
  return seats;
}

/// Calls `take(begin, end)` for the seats of each provision and document that have rivals.
template <class Take>
void for_each_rivalry(const std::vector<Seat>& seats, const Take& take) {
  for (auto begin = seats.begin(); begin != seats.end();) {
    const auto end = std::find_if(begin, seats.end(), [&](const Seat& seat) {
      return seat.provision != begin->provision || seat.document != begin->document;
    });
    if (end - begin > 1) take(begin, end);
    begin = end;
  }
}

}  // namespace

std::vector<CandidatePair> best_partners(const Corpus& corpus, const ProvisionStore& store,
                                         const std::vector<CandidatePair>& pairs, unsigned threads) {
  const std::vector<Seat> seats = seats_of(pairs, store);
  std::vector<bool> has_rival(pairs.size(), false), beaten(pairs.size(), false);
  std::vector<std::uint32_t> wanted;
  for_each_rivalry(seats, [&](auto begin, auto end) {
    for (auto seat = begin; seat != end; ++seat) {
      has_rival[seat->pair] = true;
      wanted.push_back(pairs[seat->pair].a);
      wanted.push_back(pairs[seat->pair].b);
    }
  });
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  const WordTable table(corpus, store, std::move(wanted), threads);
  std::vector<double> scores(pairs.size(), 0);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!has_rival[i]) continue;
    const Words &a = table.of(pairs[i].a), &b = table.of(pairs[i].b);
    scores[i] = pairs[i].likeness.jaccard + 0.25 * word_agreement(a.text, b.text) +
                0.15 * word_agreement(a.heading, b.heading);
  }
  for_each_rivalry(seats, [&](auto begin, auto end) {
    constexpr double kSame = 1e-9;
    double best = 0;
    for (auto seat = begin; seat != end; ++seat) best = std::max(best, scores[seat->pair]);
    for (auto seat = begin; seat != end; ++seat) {
      if (scores[seat->pair] + kSame < best) beaten[seat->pair] = true;
    }
  });
  std::vector<CandidatePair> result;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!beaten[i]) result.push_back(pairs[i]);
  }
  return result;
}

}  // namespace vbpl
