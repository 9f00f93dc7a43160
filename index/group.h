// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: the entries of one document.
#pragma once
#include <string>

#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace Xapian {
class Database;
}

namespace vbpl::index {

/// Puts a document together again from its entries. Fails when one is missing or cannot be read: the index is
/// damaged.
[[nodiscard]] Result<Document> read_group(const Xapian::Database& database, const std::string& folder,
                                          const std::string& group);

}  // namespace vbpl::index
