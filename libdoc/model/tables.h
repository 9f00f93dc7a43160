// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"

namespace vbpl {

/// A TSV table compiled in from libdoc/model/data.
struct EmbeddedTable {
  std::string_view name;  ///< file name without ".tsv"
  std::string_view tsv;
};
[[nodiscard]] std::span<const EmbeddedTable> embedded_tables();

/// A row of doc_types.tsv (loại văn bản).
struct DocType {
  std::string code, name;            ///< "NĐ", "Nghị định"
  std::vector<std::string> issuers;  ///< issuer codes
  std::string normative;             ///< yes, no, depends
  std::optional<Date> from, to;      ///< when the type was normative
  int rank = 0;                      ///< legal force, 1 highest (Luật 64/2025/QH15 Điều 4); 0 unknown
  std::string confidence;            ///< C, M, U
  std::string key;                   ///< match_key of the name
};

/// A row of issuers.tsv (cơ quan ban hành).
struct Issuer {
  std::string code, name, level, kind;
  std::vector<std::string> aliases;
  std::optional<Date> from, to;
  std::vector<std::string> successors;
  std::string key;  ///< match_key of the name
};

/// A row of succession.tsv: a body, level, place, paper or term that gave way to another.
struct Succession {
  std::string old_name, new_name;
  std::optional<Date> effective;
  std::string source;      ///< act and article that made the change
  std::string kind;        ///< level_abolished, body_renamed, place_merged …
  std::string confidence;  ///< C, M, U
  std::string note;
};

/// A row of law_aliases.tsv: a law as people name it.
struct LawAlias {
  std::string name;
  int year = 0;
  std::string number;
  std::optional<Date> issued, effective;
  std::string ended_by;  ///< number of the act that ended or replaced it, empty while in force
  std::string confidence;
  std::string key;  ///< match_key of the name
};

struct Abbreviation {
  std::string abbreviation, expansion, category;
};

/// All tables of facts. Users override a table by a file of the same name under `--data DIR`.
struct Tables {
  std::vector<DocType> doc_types;
  std::vector<Issuer> issuers;
  std::vector<Succession> successions;
  std::vector<LawAlias> law_aliases;
  std::vector<Abbreviation> abbreviations;

  /// By printed name, any case: "NGHỊ ĐỊNH". Of several rows of one name, that of `issuer` when given.
  [[nodiscard]] const DocType* doc_type_named(std::string_view name, std::string_view issuer_code = {}) const;
  [[nodiscard]] const DocType* doc_type_coded(std::string_view code) const;
  /// By code or alias as it stands in numbers, "BNNPTNT".
  [[nodiscard]] const Issuer* issuer_coded(std::string_view code) const;
  [[nodiscard]] const Issuer* issuer_named(std::string_view name) const;
  [[nodiscard]] const LawAlias* law_numbered(std::string_view canonical_number) const;
};

/// The compiled-in tables, or those of `directory` where it has a file of the same name. A broken row is an
/// error with file and line.
[[nodiscard]] Result<Tables> load_tables(const std::string& directory = {});
/// The compiled-in tables, loaded once.
[[nodiscard]] const Tables& default_tables();

}  // namespace vbpl
