// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace vbpl {

/// How a row of a table (cells separated by tabs) is typed into plain text so that it is known again:
/// "| a | b |", as in Markdown. A table that follows another without a line between them has the frame
/// doubled:
/// "|| a | b ||". A bar inside a cell is written "\|".
[[nodiscard]] std::string framed_row(std::string_view row, bool doubled);

/// A line that is a framed row: begins and ends with a bar that is no "\|".
struct FramedRow {
  std::string row;  ///< cells separated by tabs; one blank on each side of a cell belongs to the frame
  bool doubled = false;
};
[[nodiscard]] std::optional<FramedRow> read_framed_row(std::string_view line);

/// How a footnote is typed into plain text: "[^]: " before its words.
inline constexpr std::string_view kFootnoteFrame = "[^]: ";

}  // namespace vbpl
