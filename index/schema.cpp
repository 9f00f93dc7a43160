// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema.h"

#include <fmt/format.h>
#include <xapian.h>

#include "index/guard.h"

namespace vbpl::index {
namespace {

constexpr const char* kSchemaKey = "vbpl.schema";
constexpr const char* kIncompleteKey = "vbpl.incomplete";
constexpr const char* kFreshKey = "vbpl.fresh";

}  // namespace

Result<void> check_schema(const Xapian::Database& database, const std::string& folder) {
  const auto schema = guarded(folder, [&] { return database.get_metadata(kSchemaKey); });
  if (!schema) return fail(schema.error());
  if (*schema == std::to_string(kSchemaVersion)) return {};
  return fail({fmt::format("the index has schema \"{}\", this program reads and writes schema \"{}\"",
                           *schema, kSchemaVersion),
               folder, 0, 0, "remove the folder and build the index again with vbpl-index"});
}

void mark_new(Xapian::WritableDatabase& database) {
  database.set_metadata(kSchemaKey, std::to_string(kSchemaVersion));
  database.set_metadata(kFreshKey, "1");
  mark_complete(database, false);
}

void mark_complete(Xapian::WritableDatabase& database, bool complete) {
  database.set_metadata(kIncompleteKey, complete ? "" : "1");
}
bool is_marked_complete(const Xapian::Database& database) {
  return database.get_metadata(kIncompleteKey).empty();
}
void mark_compacted(Xapian::WritableDatabase& database) { database.set_metadata(kFreshKey, ""); }
bool is_marked_fresh(const Xapian::Database& database) { return !database.get_metadata(kFreshKey).empty(); }

}  // namespace vbpl::index
