// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/check.h"

#include <fmt/format.h>
#include <xapian.h>

#include <sstream>

#include "index/folder.h"
#include "index/group.h"
#include "index/guard.h"
#include "index/parts.h"
#include "index/schema.h"
#include "index/syllable_model.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

void check_tables(const std::string& generation, IndexHealth& health) {
  std::ostringstream report;
  const Parts parts(generation);
  const std::size_t errors = Xapian::Database::check(parts.exist() ? parts.stub() : generation, 0, &report);
  if (errors == 0) return;
  health.faults.push_back(fmt::format("{} faults in the tables of Xapian", errors));
}

void check_documents(const Xapian::Database& database, const std::string& folder, IndexHealth& health) {
  const std::string own(kDocumentEntry);
  health.entries = database.get_doccount();
  for (auto at = database.postlist_begin(own); at != database.postlist_end(own); ++at) {
    ++health.documents;
    const auto document = read_group(database, folder, database.get_document(*at).get_value(slot::kDocument));
    if (!document) health.faults.push_back(to_string(document.error()));
  }
}

}  // namespace

Result<IndexHealth> check_index(const std::string& folder) {
  const Folder index(folder);
  const auto current = index.current();
  if (!current) return fail(current.error());
  const std::string generation = index.generation(*current);
  IndexHealth health;
  Xapian::Database database;
  const auto opened = guarded(folder, [&] { database = Xapian::Database(generation); });
  if (!opened) return fail(opened.error());
  if (const auto fits = check_schema(database, folder); !fits) return fail(fits.error());
  health.megabytes = size_of_files(generation) >> 20;
  const auto checked = guarded(folder, [&] {
    health.is_complete = is_marked_complete(database);
    check_tables(generation, health);
    check_documents(database, folder, health);
  });
  if (!checked) health.faults.push_back(to_string(checked.error()));
  if (const auto model = SyllableModel::open(generation + "/" + kSyllableModelFile); !model)
    health.faults.push_back(to_string(model.error()));
  return health;
}

}  // namespace vbpl::index
