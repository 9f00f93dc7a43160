// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: what an index says of itself, in Xapian metadata.
#pragma once
#include <string>

#include "index/reader.h"
#include "libdoc/base/result.h"

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace vbpl::index {

/// Raised whenever terms, values or stored bytes change their meaning: an index of another number is built
/// anew.
inline constexpr unsigned kSchemaVersion = 1;

/// Fails with a hint when the index has another schema than this program.
[[nodiscard]] Result<void> check_schema(const Xapian::Database& database, const std::string& folder);

/// Notes in a new index: its schema, and that it is fresh and not complete.
void mark_new(Xapian::WritableDatabase& database);
/// Not complete: changes were begun and not finished. Complete: by the rules and tables of this program.
void mark_complete(Xapian::WritableDatabase& database, bool complete);
[[nodiscard]] bool is_marked_complete(const Xapian::Database& database);
/// What the index says of itself in its metadata: schema, rules, data date, completeness.
[[nodiscard]] IndexFacts read_facts(const Xapian::Database& database);
/// Fresh: never compacted.
void mark_compacted(Xapian::WritableDatabase& database);
[[nodiscard]] bool is_marked_fresh(const Xapian::Database& database);

}  // namespace vbpl::index
