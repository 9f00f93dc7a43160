// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/provision_store.h"

#include <algorithm>

#include "libdoc/base/ordered.h"
#include "libdoc/review/shingles.h"

namespace vbpl {
namespace {

constexpr std::size_t kLeastTokens = 14, kLeastLead = 40;

constexpr std::size_t kDocumentsAtOnce = 16;  // share a masker

struct Masked {
  std::vector<std::size_t> documents;  ///< provisions of each
  std::vector<Provision> provisions;
  std::vector<std::vector<MaskId>> tokens;
  std::vector<std::vector<std::uint32_t>> shingles;
  std::vector<std::uint64_t> hashes;
};

void mask_document(const Document& document, const std::vector<Provision>& provisions, Masker& masker,
                   Masked& result) {
  for (const Provision& provision : provisions) {
    const MaskedText masked = masker.mask(document.words(provision.words));
    std::vector<MaskId> ids;
    ids.reserve(masked.tokens.size());
    for (const MaskedToken& token : masked.tokens) ids.push_back(token.id);
    result.provisions.push_back(provision);
    result.shingles.push_back(shingles_of(ids));
    result.tokens.push_back(std::move(ids));
    result.hashes.push_back(masker.words_hash());
  }
  result.documents.push_back(provisions.size());
}

template <class T>
void append(std::vector<T>& all, const std::vector<T>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

ProvisionStore::ProvisionStore(const Corpus& corpus,
                               const std::function<std::vector<Provision>(std::size_t)>& provisions,
                               unsigned threads) {
  for_each_ordered((corpus.size() + kDocumentsAtOnce - 1) / kDocumentsAtOnce, threads,
                   [&](std::size_t chunk) {
                     Masked masked;
                     Masker masker;
                     const std::size_t begin = chunk * kDocumentsAtOnce;
                     for (std::size_t i = begin; i < std::min(corpus.size(), begin + kDocumentsAtOnce); ++i)
                       mask_document(corpus.document(i), provisions(i), masker, masked);
                     return masked;
                   },
                   [&](std::size_t, const Masked& masked) {
                     append(provisions_, masked.provisions);
                     append(hashes_, masked.hashes);
                     for (std::size_t k = 0; k < masked.provisions.size(); ++k) {
                       append(tokens_, masked.tokens[k]);
                       append(shingles_, masked.shingles[k]);
                       token_begin_.push_back(tokens_.size());
                       shingle_begin_.push_back(shingles_.size());
                     }
                     for (const std::size_t count : masked.documents)
                       document_begin_.push_back(document_begin_.back() + count);
                   });
}

bool ProvisionStore::is_long_enough(std::size_t index) const {
  // The lead of an article says little without what follows.
  const std::size_t least = (provisions_[index].flags & kLead) != 0 ? kLeastLead : kLeastTokens;
  return tokens(index).size() >= least;
}

bool ProvisionStore::is_comparable(std::size_t index) const {
  constexpr std::uint16_t kLeftOut = kBoilerplate | kAmending | kTransitional | kTabular | kSuperseded;
  return (provisions_[index].flags & kLeftOut) == 0 && is_long_enough(index);
}

}  // namespace vbpl
