// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema.h"

#include <fmt/format.h>
#include <xapian.h>

#include "index/guard.h"
#include "libdoc/base/version.h"

namespace vbpl::index {
namespace {

constexpr const char* kSchemaKey = "vbpl.schema";
constexpr const char* kIncompleteKey = "vbpl.incomplete";
constexpr const char* kRulesKey = "vbpl.rules";
constexpr const char* kDataDateKey = "vbpl.data_date";
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
  if (!complete) return;
  database.set_metadata(kRulesKey, kRulesVersion);
  database.set_metadata(kDataDateKey, kDataDate);
}
bool is_marked_complete(const Xapian::Database& database) {
  return database.get_metadata(kIncompleteKey).empty();
}
IndexFacts read_facts(const Xapian::Database& database) {
  IndexFacts facts;
  facts.schema = kSchemaVersion;  // another one is not opened
  facts.rules = database.get_metadata(kRulesKey);
  facts.data_date = database.get_metadata(kDataDateKey);
  facts.is_complete = is_marked_complete(database);
  return facts;
}
void mark_compacted(Xapian::WritableDatabase& database) { database.set_metadata(kFreshKey, ""); }
bool is_marked_fresh(const Xapian::Database& database) { return !database.get_metadata(kFreshKey).empty(); }

}  // namespace vbpl::index
