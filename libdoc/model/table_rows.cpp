// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/table_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

#include "libdoc/model/tables.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

struct FoundTable {
  std::string path;  // for messages
  std::string tsv;
};

Result<FoundTable> find_table(std::string_view name, const std::string& directory) {
  if (!directory.empty()) {
    FoundTable found{directory + "/" + std::string(name) + ".tsv", {}};
    std::ifstream file(found.path, std::ios::binary);
    if (file) {
      found.tsv.assign(std::istreambuf_iterator<char>(file), {});
      return found;
    }
  }
  for (const EmbeddedTable& table : embedded_tables()) {
    if (table.name == name) return FoundTable{std::string(name) + ".tsv", std::string(table.tsv)};
  }
  return fail({fmt::format("no table \"{}\"", name), directory, 0, 0, {}});
}

}  // namespace

std::string_view TableRow::operator[](std::string_view column) const {
  for (std::size_t i = 0; i < columns_->size() && i < cells_.size(); ++i) {
    if ((*columns_)[i] == column) return cells_[i];
  }
  return {};
}

int TableRow::integer(std::string_view column) const {
  const std::string_view text = (*this)[column];
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::vector<std::string> TableRow::list(std::string_view column) const {
  std::vector<std::string> values;
  for (const std::string_view part : split((*this)[column], ';')) {
    if (!trimmed(part).empty()) values.emplace_back(trimmed(part));
  }
  return values;
}

Result<TableRows> parse_table(std::string tsv, std::string_view key_column, const std::string& path) {
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  TableRows table{std::make_unique<TableRows::Source>(), {}};
  table.source->tsv = std::move(tsv);
  std::string_view text = table.source->tsv;
  if (text.starts_with(kBom)) text.remove_prefix(kBom.size());
  auto& columns = table.source->columns;
  std::size_t line_number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++line_number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    auto cells = split(line, '\t');
    if (columns.empty()) {
      columns = std::move(cells);
      continue;
    }
    TableRow row(columns, std::move(cells));
    if (row[key_column].empty()) {
      return fail({fmt::format("the row has no \"{}\"", key_column), path, line_number, 1,
                   "fill the cell or remove the row"});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Result<TableRows> read_table(std::string_view name, std::string_view key_column,
                             const std::string& directory) {
  auto found = find_table(name, directory);
  if (!found) return fail(found.error());
  return parse_table(std::move(found->tsv), key_column, found->path);
}

}  // namespace vbpl
