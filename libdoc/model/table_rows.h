// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"

namespace vbpl {

/// One row of a TSV table of facts, cells by column name. Valid as long as its TableRows.
class TableRow {
 public:
  TableRow(const std::vector<std::string_view>& columns, std::vector<std::string_view> cells)
      : columns_(&columns), cells_(std::move(cells)) {}

  /// Empty when the row is short or there is no such column.
  [[nodiscard]] std::string_view operator[](std::string_view column) const;
  [[nodiscard]] std::string text(std::string_view column) const { return std::string((*this)[column]); }
  [[nodiscard]] std::optional<Date> date(std::string_view column) const {
    return parse_iso_date((*this)[column]);
  }
  /// 0 when the cell holds no number.
  [[nodiscard]] int integer(std::string_view column) const;
  /// What stands between semicolons, without blanks around it.
  [[nodiscard]] std::vector<std::string> list(std::string_view column) const;

 private:
  const std::vector<std::string_view>* columns_;
  std::vector<std::string_view> cells_;
};

/// A table with its text; rows point into it.
struct TableRows {
  struct Source {
    std::string tsv;
    std::vector<std::string_view> columns;
  };
  std::unique_ptr<Source> source;
  std::vector<TableRow> rows;
};

/// The table of this name: `directory`/name.tsv, or the one compiled in when there is no such file. Each row
/// must have something in `key_column`; one that has not is an error with file and line.
[[nodiscard]] Result<TableRows> read_table(std::string_view name, std::string_view key_column,
                                           const std::string& directory);
/// The same for bytes of the user's own file.
[[nodiscard]] Result<TableRows> parse_table(std::string tsv, std::string_view key_column,
                                            const std::string& path);

/// The table of this name as values: what `read` makes of each row.
template <class Value, class Read>
[[nodiscard]] Result<std::vector<Value>> read_values(std::string_view name, std::string_view key_column,
                                                     const std::string& directory, Read read) {
  auto table = read_table(name, key_column, directory);
  if (!table) return fail(table.error());
  std::vector<Value> values;
  values.reserve(table->rows.size());
  for (const TableRow& row : table->rows) values.push_back(read(row));
  return values;
}

}  // namespace vbpl
