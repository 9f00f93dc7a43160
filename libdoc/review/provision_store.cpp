// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/provision_store.h"

#include "libdoc/base/ordered.h"
#include "libdoc/review/shingles.h"

namespace vbpl {
namespace {

constexpr std::size_t kLeastTokens = 14, kLeastLead = 40;

struct Masked {
  std::vector<Provision> provisions;
  std::vector<std::vector<MaskId>> tokens;
  std::vector<std::vector<std::uint32_t>> shingles;
};

Masked mask_document(const Document& document, std::vector<Provision> provisions) {
  Masked result;
  result.provisions = std::move(provisions);
  for (const Provision& provision : result.provisions) {
    std::vector<MaskId> ids;
    for (const MaskedToken& token : mask_text(document.words(provision.words)).tokens)
      ids.push_back(token.id);
    result.shingles.push_back(shingles_of(ids));
    result.tokens.push_back(std::move(ids));
  }
  return result;
}

}  // namespace

ProvisionStore::ProvisionStore(const Corpus& corpus,
                               const std::function<std::vector<Provision>(std::size_t)>& provisions,
                               unsigned threads) {
  for_each_ordered(
      corpus.size(), threads, [&](std::size_t i) { return mask_document(corpus.document(i), provisions(i)); },
      [&](std::size_t, const Masked& masked) {
        for (std::size_t k = 0; k < masked.provisions.size(); ++k) {
          provisions_.push_back(masked.provisions[k]);
          tokens_.insert(tokens_.end(), masked.tokens[k].begin(), masked.tokens[k].end());
          shingles_.insert(shingles_.end(), masked.shingles[k].begin(), masked.shingles[k].end());
          token_begin_.push_back(tokens_.size());
          shingle_begin_.push_back(shingles_.size());
        }
        document_begin_.push_back(provisions_.size());
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
