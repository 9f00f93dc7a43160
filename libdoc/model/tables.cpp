// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/tables.h"

#include <filesystem>

#include "libdoc/model/table_rows.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

DocType doc_type(const TableRow& row) {
  return {row.text("code"),    row.text("name_vi"),    row.list("issuers"),
          row.text("qppl"),    row.date("qppl_from"),  row.date("qppl_to"),
          row.integer("rank"), row.text("confidence"), match_key(row["name_vi"])};
}
Issuer issuer(const TableRow& row) {
  return {row.text("code"),     row.text("name_vi"),         row.text("level"),
          row.text("kind"),     row.list("aliases"),         row.date("valid_from"),
          row.date("valid_to"), row.list("successor_codes"), match_key(row["name_vi"])};
}
Succession succession(const TableRow& row) {
  return {row.text("old"),    row.text("new"),  row.date("effective_date"),
          row.text("source"), row.text("kind"), row.text("confidence"),
          row.text("note")};
}
LawAlias law_alias(const TableRow& row) {
  return {row.text("name"),       row.integer("year"),   row.text("number"),
          row.date("issued"),     row.date("effective"), row.text("ended_or_replaced_by"),
          row.text("confidence"), match_key(row["name"])};
}
Abbreviation abbreviation(const TableRow& row) {
  return {row.text("abbr"), row.text("expansion"), row.text("category")};
}

}  // namespace

Result<Tables> load_tables(const std::string& directory) {
  if (!directory.empty() && !std::filesystem::is_directory(directory)) {
    return fail({"not a folder of tables", directory, 0, 0,
                 "--data wants a folder with files such as succession.tsv"});
  }
  auto types = read_values<DocType>("doc_types", "code", directory, doc_type);
  if (!types) return fail(types.error());
  auto issuers = read_values<Issuer>("issuers", "code", directory, issuer);
  if (!issuers) return fail(issuers.error());
  auto successions = read_values<Succession>("succession", "old", directory, succession);
  if (!successions) return fail(successions.error());
  auto aliases = read_values<LawAlias>("law_aliases", "name", directory, law_alias);
  if (!aliases) return fail(aliases.error());
  auto abbreviations = read_values<Abbreviation>("abbreviations", "abbr", directory, abbreviation);
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
