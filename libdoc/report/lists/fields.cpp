// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/fields.h"

#include <algorithm>

#include "libdoc/model/table_rows.h"
#include "libdoc/read/read.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

/// The key of words with a blank at both ends, so that "thu" is not found in "thuế".
std::string padded_key(std::string_view words) {
  std::string key = " " + match_key(words) + " ";
  for (char& c : key) {
    if (c == ',' || c == ';' || c == '.' || c == '-' || c == '/' || c == '(' || c == ')') c = ' ';
  }
  return key;
}

}  // namespace

Result<FieldTable> FieldTable::read(const std::string& path) {
  auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  const auto table = parse_table(normalise_utf8(*bytes).utf8, "field", path);
  if (!table) return fail(table.error());
  FieldTable fields;
  for (const TableRow& row : table->rows) {
    const std::string name(trimmed(row["field"]));
    auto found = std::find(fields.names_.begin(), fields.names_.end(), name);
    if (found == fields.names_.end()) found = fields.names_.insert(found, name);
    Row added{static_cast<std::size_t>(found - fields.names_.begin()), {}, {}};
    if (!trimmed(row["issuer"]).empty()) added.issuer = padded_key(row["issuer"]);
    if (!trimmed(row["keyword"]).empty()) added.keyword = padded_key(row["keyword"]);
    fields.rows_.push_back(std::move(added));
  }
  if (fields.rows_.empty())
    return fail({"the table has no rows", path, 0, 0, "give it columns field, issuer and keyword"});
  return fields;
}

std::vector<std::size_t> FieldTable::fields_of(const Document& document) const {
  const std::string title = padded_key(document.title.value_or(""));
  const std::string issuer = padded_key(document.issuer.value_or("") + " " + document.number.value_or(""));
  std::vector<std::size_t> found;
  for (const Row& row : rows_) {
    if (title.find(row.keyword) != std::string::npos && issuer.find(row.issuer) != std::string::npos)
      found.push_back(row.field);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace vbpl
