// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl {

/// What a step may ask of the other documents.
class Corpus {
 public:
  virtual ~Corpus() = default;
  [[nodiscard]] virtual std::size_t size() const = 0;
  [[nodiscard]] virtual const Document& document(std::size_t index) const = 0;
  /// Documents with this number, in corpus order: several provinces may share one. Spellings with one key
  /// (lookup_number) count as equal.
  [[nodiscard]] virtual std::vector<std::size_t> with_number(std::string_view canonical) const = 0;
  /// Documents with this key, in corpus order; more than one are twins.
  [[nodiscard]] virtual std::vector<std::size_t> with_id(std::string_view id) const = 0;
  /// Documents whose match_key of "type title" equals `key`, e.g. "luật đất đai".
  [[nodiscard]] virtual std::vector<std::size_t> with_name(std::string_view key) const = 0;
};

/// The match_key of a document's type and title, "luật đất đai": a title that names its type is not given it
/// twice. Empty without a title.
[[nodiscard]] std::string name_key(const Document& document);

/// All documents in memory.
class MemoryCorpus final : public Corpus {
 public:
  explicit MemoryCorpus(std::vector<Document> documents);
  [[nodiscard]] std::size_t size() const override { return documents_.size(); }
  [[nodiscard]] const Document& document(std::size_t index) const override { return documents_[index]; }
  [[nodiscard]] std::vector<std::size_t> with_number(std::string_view canonical) const override;
  [[nodiscard]] std::vector<std::size_t> with_id(std::string_view id) const override;
  [[nodiscard]] std::vector<std::size_t> with_name(std::string_view key) const override;

 private:
  std::vector<Document> documents_;
  std::unordered_multimap<std::string, std::size_t> by_number_, by_id_, by_name_;
};

}  // namespace vbpl
