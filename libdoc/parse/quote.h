// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/base/span.h"

namespace vbpl {

/// The quotation marks of one line, told by what stands around each mark rather than by its shape, because
/// typed texts mix “ ” " and «». A mark before a word opens, a mark after a word or a stop closes.
struct QuoteMarks {
  int net = 0;          ///< opened minus closed
  int lowest = 0;       ///< least running depth, never above 0
  bool opens = false;   ///< the line begins with an opening mark
  bool closes = false;  ///< the line ends with a closing mark, maybe followed by . , ; : ) or a closing word
                        ///< of an instruction
  bool leading_closed = false;  ///< the mark at the beginning is closed on this line
  bool wraps = false;           ///< the mark at the beginning is closed only by the one at the end
};
[[nodiscard]] QuoteMarks quote_marks(std::string_view text, Span line);

/// The first byte at or after `from` with which a quotation mark may begin; the size of the text without one.
/// Lines before it need no look.
[[nodiscard]] std::size_t next_quote_byte(std::string_view text, std::size_t from);

/// `line` without the quotation marks at its beginning.
[[nodiscard]] Span after_opening_quote(std::string_view text, Span line);
/// `line` without a closing mark at its end and the stops around that mark's outside.
[[nodiscard]] Span before_closing_quote(std::string_view text, Span line);

}  // namespace vbpl
