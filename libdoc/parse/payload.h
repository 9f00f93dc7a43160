// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "libdoc/parse/levels.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// The quoted new text of one instruction of an amending act (DOMAIN 2.6).
struct Payload {
  std::size_t end = 0;   ///< first line after it
  bool balanced = true;  ///< false: a quotation mark is missing or one too many
};

/// The payload that begins at `line`, if one does. `levels` tells which number the next instruction must
/// carry; the search stops before `limit`.
[[nodiscard]] std::optional<Payload> read_payload(const Lines& lines, const Levels& levels, std::size_t line,
                                                  std::size_t limit);

/// Whether a line stands in one of the payloads, given as line numbers in their order.
[[nodiscard]] bool is_quoted_line(std::size_t line, const std::vector<Span>& payloads);

/// True for words that order a change: sửa đổi, bổ sung, thay thế, bãi bỏ …
[[nodiscard]] bool orders_change(std::string_view words);

}  // namespace vbpl
