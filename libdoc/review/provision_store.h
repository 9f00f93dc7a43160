// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/review/mask.h"
#include "libdoc/review/provision.h"

namespace vbpl {

/// Every provision of a corpus with its masked tokens and shingles, in corpus order. About a tenth more
/// memory than the text.
class ProvisionStore {
 public:
  /// `provisions` gives those of one document; it is called on several threads.
  ProvisionStore(const Corpus& corpus, const std::function<std::vector<Provision>(std::size_t)>& provisions,
                 unsigned threads);

  [[nodiscard]] std::size_t size() const { return provisions_.size(); }
  [[nodiscard]] const Provision& operator[](std::size_t index) const { return provisions_[index]; }
  [[nodiscard]] std::span<const MaskId> tokens(std::size_t index) const {
    return range(tokens_, token_begin_, index);
  }
  [[nodiscard]] std::span<const std::uint32_t> shingles(std::size_t index) const {
    return range(shingles_, shingle_begin_, index);
  }
  /// Both have the same words and figures, in whatever layout.
  [[nodiscard]] bool same_words(std::size_t a, std::size_t b) const { return hashes_[a] == hashes_[b]; }
  /// The provisions of one document: [first, second).
  [[nodiscard]] std::pair<std::size_t, std::size_t> of_document(std::size_t document) const {
    return {document_begin_[document], document_begin_[document + 1]};
  }
  [[nodiscard]] std::size_t document_count() const { return document_begin_.size() - 1; }
  /// Enough tokens to tell one text from another.
  [[nodiscard]] bool is_long_enough(std::size_t index) const;
  /// Long enough and of a kind that two acts have no reason to share.
  [[nodiscard]] bool is_comparable(std::size_t index) const;

 private:
  template <class T>
  static std::span<const T> range(const std::vector<T>& all, const std::vector<std::size_t>& begin,
                                  std::size_t index) {
    return std::span<const T>(all).subspan(begin[index], begin[index + 1] - begin[index]);
  }
  std::vector<Provision> provisions_;
  std::vector<MaskId> tokens_;
  std::vector<std::uint32_t> shingles_;
  std::vector<std::uint64_t> hashes_;  ///< of the words as they stand, unmasked
  std::vector<std::size_t> token_begin_{0}, shingle_begin_{0}, document_begin_{0};
};

}  // namespace vbpl
