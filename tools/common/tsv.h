// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace vbpl {

/// One line of a table for scripts and spreadsheets: cells separated by tabs, a line feed at the end. Tabs
/// and line feeds inside a cell become blanks, so that a line is always a row.
[[nodiscard]] std::string tsv_line(std::initializer_list<std::string_view> cells);

/// Words as such a cell: tabs and line feeds become blanks.
[[nodiscard]] std::string tsv_cell(std::string_view words);

}  // namespace vbpl
