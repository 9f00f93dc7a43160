// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "libdoc/base/span.h"
#include "libdoc/model/document.h"
#include "libdoc/parse/ordinal.h"

namespace vbpl {

/// What stands before a unit's words: "Điều 7a.", "4)", "đ)", "Chương II". Read from one line alone; whether
/// it opens a unit there is for the tree to decide.
struct Label {
  UnitKind kind = UnitKind::article;
  std::string_view num;  ///< as printed: "7a", "đ", "II", "thứ ba"
  Ordinal ordinal;
  Ordinal as_letter;     ///< headings: the same sign read as a letter (Mục C); else none
  char mark = 0;         ///< '.', ')', '/', '-', ':' or 0
  int roman = 0;         ///< point labels: value when the letters may be a roman numeral (i, v, x)
  int outer = 0;         ///< "2.1.": the 2; "a.1)": rank of a
  bool bare = false;     ///< "A." and "I." without the word Phần or Mục
  Span span;             ///< the label with its mark
  std::size_t rest = 0;  ///< first byte of the words after it; the end of the line when there are none
};

/// The label at the start of `line` (blanks trimmed), if it has the shape of one.
[[nodiscard]] std::optional<Label> read_label(std::string_view text, Span line);

// The rules, one a file.
[[nodiscard]] std::optional<Label> read_heading_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_bare_heading_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_article_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_clause_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_decimal_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_point_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_subpoint_label(std::string_view text, Span line);
[[nodiscard]] std::optional<Label> read_indent_label(std::string_view text, Span line);

}  // namespace vbpl
