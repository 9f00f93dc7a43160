// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/corrections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "libdoc/model/doc_number.h"
#include "libdoc/read/xlsx.h"
#include "libdoc/report/lists/decision_words.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::size_t kHeadRows = 20;    // titles may stand above the line of column names
constexpr std::size_t kKnownTitles = 4;  // that make a line one of column names

/// Contents of columns that a person fills in, and what the decisions file calls them.
struct FilledIn {
  std::string_view content, key;
};
constexpr std::array<FilledIn, 7> kFilledIn = {{{"fix_status", "status"},
                                                {"fix_proposal", "proposal"},
                                                {"fix_reason", "reason"},
                                                {"fix_note", "note"},
                                                {"fix_decision", "decision"},
                                                {"drafter", "drafter"},
                                                {"deadline", "deadline"}}};

/// The columns of a table by content.
struct Columns {
  std::size_t head = 0;  ///< row of the column names
  std::map<std::string, std::size_t> at;

  /// Sums, review sheets and tables to type in from have no rows that could be corrected.
  [[nodiscard]] bool tells_rows() const {
    return at.count("row_id") != 0 || at.count("number_date") != 0 || at.count("number_date_title") != 0;
  }
};

/// A row of the lists that a correction may be about.
struct KnownRow {
  std::string doc, list;
};

class Importer {
 public:
  Importer(const std::vector<ReportList>& lists, const ListInput& input, const FormAnnex& annex)
      : input_(input), annex_(annex) {
    for (const ReportList& list : lists) know(list);
    result_.decisions = input.decisions;
  }

  Corrections run(const std::vector<CorrectedTable>& tables) {
    for (const CorrectedTable& table : tables) take(table);
    for (const auto& [id, seen] : seen_) settle(id, seen);
    return std::move(result_);
  }

 private:
  /// What one row says, and where.
  struct Seen {
    std::map<std::string, std::string> values;
    std::map<std::string, std::string> cells;  ///< "expired.xlsx: G12"
    Error place;
    bool contradicted = false;
  };

  void know(const ReportList& list) {
    for (const ListBlock& block : list.blocks) {
      for (const ListColumn& column : block.columns) titles_[match_key(column.title)] = column.content;
      for (const ListGroup& group : block.groups) {
        for (const ListRow& row : group.rows) {
          if (row.id.empty()) continue;
          known_[row.id] = {row.doc, list.name};
          if (list.name != "to-handle") ids_of_[row.doc].insert(row.id);
        }
      }
    }
    for (const char* key : {"block_column", "field_column"}) titles_[match_key(input_.forms.word(key))] = key;
  }

  /// `words` with the cell's name in its first place, then `more`.
  template <class... More>
  void conflict(const CorrectedTable& table, std::size_t row, std::size_t column, const char* words,
                const More&... more) {
    const std::string cell = cell_name(row + 1, column + 1);
    result_.conflicts.push_back(
        {fmt::vformat(words, fmt::make_format_args(cell, more...)), table.path, 0, 0, {}});
  }

  /// The row of column names: the first that has the column of ids or of numbers, or several known ones.
  std::optional<Columns> columns_of(const CorrectedTable& table) const {
    for (std::size_t row = 0; row < std::min(kHeadRows, table.rows.size()); ++row) {
      Columns columns{row, {}};
      for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
        const auto known = titles_.find(match_key(table.rows[row][i]));
        if (known != titles_.end()) columns.at.emplace(known->second, i);
      }
      if (columns.tells_rows() || columns.at.size() >= kKnownTitles) return columns;
    }
    return std::nullopt;
  }

  void take(const CorrectedTable& table) {
    const auto columns = columns_of(table);
    if (!columns) {
      result_.conflicts.push_back({"no line of column names as the lists have them", table.path, 0, 0,
                                   "keep the line of column names when you correct a list"});
      return;
    }
    if (!columns->tells_rows()) return;
    name_unknown_columns(table, *columns);
    for (std::size_t row = columns->head + 1; row < table.rows.size(); ++row) take_row(table, *columns, row);
  }

  /// What a person wrote into a column of their own would be lost: it is named.
  void name_unknown_columns(const CorrectedTable& table, const Columns& columns) {
    const auto& head = table.rows[columns.head];
    for (std::size_t i = 0; i < head.size(); ++i) {
      if (trimmed(head[i]).empty() || titles_.count(match_key(head[i])) != 0) continue;
      conflict(table, columns.head, i, "{}: unknown column \"{}\"; it was passed over", head[i]);
    }
  }

  static std::string cell(const CorrectedTable& table, std::size_t row, const Columns& columns,
                          const std::string& content) {
    const auto at = columns.at.find(content);
    if (at == columns.at.end() || at->second >= table.rows[row].size()) return {};
    return std::string(trimmed(table.rows[row][at->second]));
  }

  void take_row(const CorrectedTable& table, const Columns& columns, std::size_t row) {
    Seen seen;
    for (const FilledIn& filled_in : kFilledIn) {
      const std::string content(filled_in.content);
      const std::string words = cell(table, row, columns, content);
      if (words.empty()) continue;
      const std::string key(filled_in.key);
      const auto value = checked(key, words);
      if (!value) {
        conflict(table, row, columns.at.at(content), "{}: \"{}\" is no {}", words, key);
        continue;
      }
      seen.values[key] = *value;
      seen.cells[key] = cell_name(row + 1, columns.at.at(content) + 1);
    }
    if (seen.values.empty()) return;
    const std::string id = id_of(table, columns, row);
    if (id.empty()) return;
    seen.place.path = table.path;
    merge(id, std::move(seen));
  }

  /// The value as the decisions file has it; nothing when it is not understood.
  std::optional<std::string> checked(const std::string& key, const std::string& words) const {
    if (key == "status") {
      const auto status = status_named(words, input_.forms, annex_);
      return status ? std::optional<std::string>(to_string(*status)) : std::nullopt;
    }
    if (key == "decision") return decision_named(words, input_.forms);
    return words;
  }

  /// The id of a row as the lists have it now; a conflict when there is none.
  std::string id_of(const CorrectedTable& table, const Columns& columns, std::size_t row) {
    const std::string id = cell(table, row, columns, "row_id");
    if (known_.count(id) != 0) return id;
    if (!id.empty()) {
      conflict(
          table, row, columns.at.at("row_id"),
          "{}: the text has changed since this row was made, or it is of other documents; look at it again");
      return {};
    }
    return id_by_number(table, columns, row);
  }

  std::string id_by_number(const CorrectedTable& table, const Columns& columns, std::size_t row) {
    const std::string content = columns.at.count("number_date") != 0 ? "number_date" : "number_date_title";
    const std::size_t column = columns.at.count(content) != 0 ? columns.at.at(content) : 0;
    const auto numbers = find_numbers(cell(table, row, columns, content));
    std::set<std::string> ids;
    if (!numbers.empty()) {
      for (const std::size_t i : input_.corpus.with_number(numbers.front().number.canonical)) {
        const auto found = ids_of_.find(input_.corpus.document(i).id);
        if (found != ids_of_.end()) ids.insert(found->second.begin(), found->second.end());
      }
    }
    if (ids.size() == 1) return *ids.begin();
    conflict(table, row, column,
             ids.empty() ? "{}: no document fits this row" : "{}: several documents fit this row");
    return {};
  }

  /// Two rows may be about one act; they must say the same.
  void merge(const std::string& id, Seen seen) {
    const auto [known, is_new] = seen_.emplace(id, seen);
    if (is_new) return;
    for (const auto& [key, value] : seen.values) {
      const auto [before, added] = known->second.values.emplace(key, value);
      if (added) {
        known->second.cells[key] = seen.cells[key];
        continue;
      }
      if (before->second == value) continue;
      known->second.contradicted = true;
      result_.conflicts.push_back({fmt::format("{}: \"{}\" contradicts {}: \"{}\"", seen.cells[key], value,
                                               known->second.cells[key], before->second),
                                   seen.place.path, 0, 0, "say the same in both rows"});
    }
  }

  /// True for words that a workbook had cut and a person left as they were: the whole of them is known.
  static bool is_cut(const std::string& value, const std::string& whole) {
    return value.ends_with(kCutMark) && value.size() < whole.size() &&
           whole.starts_with(std::string_view(value).substr(0, value.size() - kCutMark.size()));
  }

  void settle(const std::string& id, const Seen& seen) {
    if (seen.contradicted) return;
    const Decision* before = input_.decisions.find(id);
    Decision decision = before == nullptr ? Decision{} : *before;
    const KnownRow& row = known_.at(id);
    decision.doc = row.doc;
    if (decision.word.empty()) decision.word = "corrected";
    for (const auto& [key, value] : seen.values) {
      std::string& place = key == "decision" ? decision.word
                           : key == "note"   ? decision.note
                                             : decision.fixes[key];
      if (!is_cut(value, place)) place = value;
    }
    if (row.list == "to-handle") decision.fixes["row"] = row.list;
    ++result_.taken;
    if (before != nullptr && !(*before == decision))
      result_.replaced.push_back(
          {fmt::format("the decision {} was replaced", id), seen.place.path, 0, 0, {}});
    result_.decisions.set(id, std::move(decision));
  }

  const ListInput& input_;
  const FormAnnex& annex_;
  std::map<std::string, std::string> titles_;  ///< match key of a title → content
  std::map<std::string, KnownRow> known_;
  std::map<std::string, std::set<std::string>> ids_of_;
  std::map<std::string, Seen> seen_;
  Corrections result_;
};

}  // namespace

Corrections read_corrections(const std::vector<CorrectedTable>& tables, const std::vector<ReportList>& lists,
                             const ListInput& input, const FormAnnex& annex) {
  return Importer(lists, input, annex).run(tables);
}

}  // namespace vbpl
