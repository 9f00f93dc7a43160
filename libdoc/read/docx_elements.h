// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace vbpl {

/// What an element of a Word document is to who reads its text.
enum class DocxElement {
  other,
  skipped,
  deleted,
  inserted,
  paragraph,
  run,
  text,
  deleted_text,
  tab,
  line_break,
  no_break_hyphen,
  soft_hyphen,
  symbol,
  drawing,
  text_box,
  alternate,
  field_char,
  footnote,
  endnote,
  table,
  row,
  cell,
  foreign_part,
  denominator,
};
/// By name without prefix.
[[nodiscard]] DocxElement docx_element(std::string_view name);

}  // namespace vbpl
