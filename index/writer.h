// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "index/prepare.h"
#include "index/validity.h"
#include "libdoc/base/result.h"

namespace vbpl::index {

/// A document that the index holds.
struct IndexedDocument {
  std::string group, id, origin, hash;
};

/// Writes an index. What is written becomes lasting in batches, each at the border of a document: after kill
/// -9 or a power failure the index is as the last batch left it. The batches of a new index are large: each
/// is sorted in memory and written at once. One writer a folder; readers are never disturbed.
class IndexWriter {
 public:
  struct Options {
    std::size_t batch_bytes = std::size_t{3}
                              << 20;  ///< text per batch; small batches are faster and need less memory
    std::size_t part_memory = std::size_t{128} << 20;  ///< bytes that a batch of a new index may hold
  };

  /// Opens the index in `folder`, or makes one where the folder is absent or empty. Fails when it holds other
  /// files, when another program writes to it, or when the index has another schema.
  [[nodiscard]] static Result<IndexWriter> open(const std::string& folder, const Options& options);
  [[nodiscard]] static Result<IndexWriter> open(const std::string& folder) { return open(folder, Options{}); }
  IndexWriter(IndexWriter&&) noexcept;
  IndexWriter& operator=(IndexWriter&&) noexcept;
  ~IndexWriter();

  /// All documents, in the order of their groups.
  [[nodiscard]] Result<std::vector<IndexedDocument>> documents() const;
  /// Adds a document, in place of one of the same group.
  [[nodiscard]] Result<void> add(const PreparedDocument& document);
  [[nodiscard]] Result<void> remove(const std::string& group);
  /// Sets from when to when the document and its touched units are in force. Writes only what differs.
  [[nodiscard]] Result<void> set_validity(const std::string& group, const DocumentValidity& validity);
  /// The document of a group as it was given, put together from its entries.
  [[nodiscard]] Result<Document> document(const std::string& group) const;
  /// True when something was changed since the last finish, also in an earlier run that was cut off.
  [[nodiscard]] bool is_dirty() const;
  /// Makes everything lasting and learns the syllables for unmarked queries. A new index, or any with
  /// `compact`, is compacted.
  [[nodiscard]] Result<void> finish(bool compact);

 private:
  struct State;
  explicit IndexWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace vbpl::index
