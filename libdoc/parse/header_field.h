// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/parse/lines.h"

namespace vbpl {

/// What a piece of the header is (DOMAIN 2.3), told by content and never by position.
enum class FieldKind : std::uint8_t { words, nation, motto, number, place_date, type, draft_mark, subject };

/// A piece of a header line: the whole line, or one column where two columns stand on one line.
struct HeaderField {
  FieldKind kind = FieldKind::words;
  Span span;  ///< without separators at its ends
  std::size_t line = 0;
  std::size_t value = 0;  ///< number: first byte after "Số:"; type: first byte after the name of the type
};

/// The pieces of lines [0, end), in reading order. Columns are cut at tabs, "|" and runs of blanks; drawn
/// rules are dropped; an issuer glued to the quốc hiệu or to its rule is set free.
[[nodiscard]] std::vector<HeaderField> header_fields(const Lines& lines, std::size_t end);

/// Ð (U+00D0, typed for it) as Đ; the length in bytes stays.
[[nodiscard]] std::string with_plain_d(std::string_view words);

/// The length of the name of a document type in capitals at the start of `line`: NGHỊ ĐỊNH, THÔNG TƯ LIÊN
/// TỊCH; 0 if none.
[[nodiscard]] std::size_t type_name_size(std::string_view line);

}  // namespace vbpl
