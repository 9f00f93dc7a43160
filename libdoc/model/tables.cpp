// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/tables.h"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

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

std::vector<std::string> list(std::string_view text) {
  std::vector<std::string> values;
  for (const std::string_view part : split(text, ';')) {
    if (!trimmed(part).empty()) values.emplace_back(trimmed(part));
  }
  return values;
}

int integer(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// One row, cells by column name.
class Row {
 public:
  Row(const std::vector<std::string_view>& columns, std::vector<std::string_view> cells)
      : columns_(columns), cells_(std::move(cells)) {}
  [[nodiscard]] std::string_view operator[](std::string_view column) const {
    for (std::size_t i = 0; i < columns_.size() && i < cells_.size(); ++i) {
      if (columns_[i] == column) return cells_[i];
    }
    return {};
  }
  [[nodiscard]] std::string text(std::string_view column) const { return std::string((*this)[column]); }
  [[nodiscard]] std::optional<Date> date(std::string_view column) const {
    return parse_iso_date((*this)[column]);
  }

 private:
  const std::vector<std::string_view>& columns_;
  std::vector<std::string_view> cells_;
};

struct TableSource {
  std::string path;  // for messages
  std::string tsv;
};

Result<TableSource> find_table(std::string_view name, const std::string& directory) {
  if (!directory.empty()) {
    TableSource source{directory + "/" + std::string(name) + ".tsv", {}};
    std::ifstream file(source.path, std::ios::binary);
    if (file) {
      source.tsv.assign(std::istreambuf_iterator<char>(file), {});
      return source;
    }
  }
  for (const EmbeddedTable& table : embedded_tables()) {
    if (table.name == name) return TableSource{std::string(name) + ".tsv", std::string(table.tsv)};
  }
  return fail({fmt::format("no table \"{}\"", name), directory, 0, 0, {}});
}

template <class Value, class Read>
Result<std::vector<Value>> load(std::string_view name, std::string_view key_column,
                                const std::string& directory, Read read) {
  auto source = find_table(name, directory);
  if (!source) return fail(source.error());
  std::vector<Value> values;
  std::vector<std::string_view> columns;
  std::size_t line_number = 0;
  for (std::string_view line : split(source->tsv, '\n')) {
    ++line_number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    auto cells = split(line, '\t');
    if (columns.empty()) {
      columns = std::move(cells);
      continue;
    }
    const Row row(columns, std::move(cells));
    if (row[key_column].empty()) {
      return fail({fmt::format("the row has no \"{}\"", key_column), source->path, line_number, 1,
                   "fill the cell or remove the row"});
    }
    values.push_back(read(row));
  }
  return values;
}

DocType doc_type(const Row& row) {
  return {row.text("code"),     row.text("name_vi"),    list(row["issuers"]),
          row.text("qppl"),     row.date("qppl_from"),  row.date("qppl_to"),
          integer(row["rank"]), row.text("confidence"), match_key(row["name_vi"])};
}
Issuer issuer(const Row& row) {
  return {row.text("code"),     row.text("name_vi"),          row.text("level"),
          row.text("kind"),     list(row["aliases"]),         row.date("valid_from"),
          row.date("valid_to"), list(row["successor_codes"]), match_key(row["name_vi"])};
}
Succession succession(const Row& row) {
  return {row.text("old"),    row.text("new"),  row.date("effective_date"),
          row.text("source"), row.text("kind"), row.text("confidence"),
          row.text("note")};
}
LawAlias law_alias(const Row& row) {
  return {row.text("name"),       integer(row["year"]),  row.text("number"),
          row.date("issued"),     row.date("effective"), row.text("ended_or_replaced_by"),
          row.text("confidence"), match_key(row["name"])};
}
Abbreviation abbreviation(const Row& row) {
  return {row.text("abbr"), row.text("expansion"), row.text("category")};
}

}  // namespace

Result<Tables> load_tables(const std::string& directory) {
  if (!directory.empty() && !std::filesystem::is_directory(directory)) {
    return fail({"not a folder of tables", directory, 0, 0,
                 "--data wants a folder with files such as succession.tsv"});
  }
  auto types = load<DocType>("doc_types", "code", directory, doc_type);
  if (!types) return fail(types.error());
  auto issuers = load<Issuer>("issuers", "code", directory, issuer);
  if (!issuers) return fail(issuers.error());
  auto successions = load<Succession>("succession", "old", directory, succession);
  if (!successions) return fail(successions.error());
  auto aliases = load<LawAlias>("law_aliases", "name", directory, law_alias);
  if (!aliases) return fail(aliases.error());
  auto abbreviations = load<Abbreviation>("abbreviations", "abbr", directory, abbreviation);
  if (!abbreviations) return fail(abbreviations.error());
  return Tables{std::move(*types), std::move(*issuers), std::move(*successions), std::move(*aliases),
                std::move(*abbreviations)};
}

const Tables& default_tables() {
  static const Tables tables = load_tables().value();
  return tables;
}

const DocType* Tables::doc_type_named(std::string_view name, std::string_view issuer_code) const {
  const std::string key = match_key(name);
  const DocType* found = nullptr;
  for (const DocType& type : doc_types) {
    if (type.key != key) continue;
    if (found == nullptr) found = &type;
    for (const std::string& code : type.issuers) {
      if (!issuer_code.empty() && code == issuer_code) return &type;
    }
  }
  return found;
}

const DocType* Tables::doc_type_coded(std::string_view code) const {
  for (const DocType& type : doc_types) {
    if (type.code == code) return &type;
  }
  return nullptr;
}

const Issuer* Tables::issuer_coded(std::string_view code) const {
  for (const Issuer& row : issuers) {
    if (row.code == code) return &row;
  }
  for (const Issuer& row : issuers) {
    for (const std::string& alias : row.aliases) {
      if (alias == code) return &row;
    }
  }
  return nullptr;
}

const Issuer* Tables::issuer_named(std::string_view name) const {
  const std::string key = match_key(name);
  for (const Issuer& row : issuers) {
    if (row.key == key) return &row;
  }
  return nullptr;
}

const LawAlias* Tables::law_numbered(std::string_view canonical_number) const {
  for (const LawAlias& alias : law_aliases) {
    if (alias.number == canonical_number) return &alias;
  }
  return nullptr;
}

}  // namespace vbpl
