// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/list_lines.h"

#include <string_view>

#include "tools/common/tsv.h"

namespace vbpl {

namespace {

constexpr std::string_view kFormulaMarks = "=+-@\t\r";

std::string csv_cell(const std::string& words, bool excel) {
  const bool formula = !words.empty() && kFormulaMarks.find(words.front()) != std::string_view::npos;
  std::string cell = excel && formula ? "'" : "";
  bool quoted = false;
  for (const char c : words) {
    quoted = quoted || c == '"' || c == ',' || c == '\n' || c == '\r';
    cell += c;
    if (c == '"') cell += c;
  }
  return quoted ? "\"" + cell + "\"" : cell;
}

/// The whole table; `cell` writes one cell, `between` stands between two, `end` after a row.
template <class Cell>
std::string written(const ListTable& table, const Cell& cell, char between, std::string_view end) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) text += between;
    text += cell(table.columns[i].title);
  }
  text += end;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += between;
      text += cell(row[i].text);
    }
    text += end;
  }
  return text;
}

}  // namespace

std::string list_tsv(const ListTable& table) {
  return written(
      table, [](const std::string& words) { return tsv_cell(words); }, '\t', "\n");
}

std::string list_csv(const ListTable& table, bool excel) {
  const auto cell = [&](const std::string& words) { return csv_cell(words, excel); };
  return (excel ? "\xEF\xBB\xBF" : "") + written(table, cell, ',', "\r\n");
}

}  // namespace vbpl
