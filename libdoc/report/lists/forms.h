// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"

namespace vbpl {

/// The rules that shape lists at a time (biểu mẫu): report_annexes.tsv. Which one counts is told by the day
/// of the decision that publishes the list, not by the year reported.
struct FormAnnex {
  std::string code;
  std::optional<Date> from, to;
  std::string decree, annex;
  std::string suspend;  ///< "ngưng", since April 2025 "tạm ngưng"
  std::string confidence;
};

/// A list or sheet in one annex: report_lists.tsv.
struct ListForm {
  std::string list, annex, form, form_confidence;
  std::string head, title, title_confidence;
};

/// A part and block of a list, "A" and "II": report_blocks.tsv. Without a block it is the head of a part.
struct BlockForm {
  std::string list, part, block, head, confidence;
};

/// A column: report_columns.tsv. `content` is one of the words of list_cell.cpp.
struct ColumnForm {
  std::string list, block, annex, title, content;
  int width = 0;  ///< in characters
  std::string confidence;
};

/// Why an act has ended, by the row of the decision tables that says so: report_reasons.tsv.
struct ReasonForm {
  std::string rule, code, words, law, confidence;
};

/// What is proposed for an act with a finding: report_actions.tsv. `least` is the lowest severity that asks
/// for it.
struct ActionForm {
  std::string check, least, proposal, confidence;
};

/// A row of the review sheet: report_sheet.tsv.
struct SheetRow {
  std::string row, title;
  std::vector<std::string> checks;
  std::string only_in, silent, confidence;
};

/// Every word of the lists that the law or practice gives. All of it is data that users can change by --data.
struct Forms {
  std::vector<FormAnnex> annexes;
  std::vector<ListForm> lists;
  std::vector<BlockForm> blocks;
  std::vector<ColumnForm> columns;
  std::vector<ReasonForm> reasons;
  std::vector<ActionForm> actions;
  std::vector<SheetRow> sheet;
  struct Word {
    std::string words, confidence;
  };
  std::map<std::string, Word, std::less<>> words;

  /// The annex for a decision of this day.
  [[nodiscard]] const FormAnnex& annex_on(Date decision) const;
  /// The form of a list; the row of the annex before that for all.
  [[nodiscard]] const ListForm* list_in(std::string_view list, const FormAnnex& annex) const;
  [[nodiscard]] std::vector<const ColumnForm*> columns_of(std::string_view list, std::string_view block,
                                                          const FormAnnex& annex) const;
  /// By the row of the decision tables; "X7b" is found under "X7".
  [[nodiscard]] const ReasonForm& reason_for(std::string_view rule) const;
  [[nodiscard]] const ActionForm& action_for(std::string_view check) const;
  /// Empty when report_words.tsv lacks it.
  [[nodiscard]] const std::string& word(std::string_view key) const;
};

/// The tables compiled in, or those of `directory` where it has a file of that name.
[[nodiscard]] Result<Forms> load_forms(const std::string& directory);

/// Words to put in for `{name}`.
using Fillings = std::map<std::string, std::string, std::less<>>;
/// `words` with what stands in braces put in; a name without a filling stays, so that it is seen.
[[nodiscard]] std::string filled(std::string_view words, const Fillings& fillings);

/// Every phrase that is not confirmed by a source, with where it is used: for --explain.
[[nodiscard]] std::string explained_forms(const Forms& forms, const FormAnnex& annex);

}  // namespace vbpl
