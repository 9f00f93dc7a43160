// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: the entries of one document.
#pragma once
#include <string>
#include <vector>

#include "index/writer.h"
#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace Xapian {
class Database;
}

namespace vbpl::index {

/// All documents, in the order in which they are stored.
[[nodiscard]] std::vector<IndexedDocument> list_documents(const Xapian::Database& database);

/// Puts a document together again from its entries. Fails when one is missing or cannot be read: the index is
/// damaged.
[[nodiscard]] Result<Document> read_group(const Xapian::Database& database, const std::string& folder,
                                          const std::string& group);

}  // namespace vbpl::index
