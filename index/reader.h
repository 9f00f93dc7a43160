// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "index/validity.h"
#include "index/writer.h"
#include "libdoc/base/result.h"

namespace vbpl::index {

/// One entry as it goes to other search programs.
struct IndexedEntry {
  std::string id;               ///< unique in the index
  std::string doc, path, unit;  ///< as in a hit
  std::optional<std::string> number, doc_type, issuer, title;
  std::string label, heading, above, text;
  std::optional<Date> issued;
  Validity validity;
};

/// What an index says of itself.
struct IndexFacts {
  std::size_t documents = 0, entries = 0, bytes = 0;
  unsigned schema = 0;
  std::string rules, data_date;  ///< of the program that finished it; empty = not finished yet
  bool is_complete = false;
  /// Documents by their type, issuer and year of issue, in the order of the names.
  std::vector<std::pair<std::string, std::size_t>> types, issuers, years;
};

/// Reads what an index holds, in the order in which it is stored; for search see Searcher.
class IndexReader {
 public:
  [[nodiscard]] static Result<IndexReader> open(const std::string& folder);
  IndexReader(IndexReader&&) noexcept;
  IndexReader& operator=(IndexReader&&) noexcept;
  ~IndexReader();

  [[nodiscard]] Result<std::vector<IndexedDocument>> documents() const;
  [[nodiscard]] Result<Document> document(const std::string& group) const;
  /// The document's own entry first.
  [[nodiscard]] Result<std::vector<IndexedEntry>> entries(const std::string& group) const;
  [[nodiscard]] Result<IndexFacts> facts() const;

 private:
  struct State;
  explicit IndexReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace vbpl::index
