// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "libdoc/parse/lines.h"

namespace vbpl {

/// The name of an article (tên điều) whose label stands on `line`: on the same line, or on the next when the
/// label stands alone. A sentence that is the article's whole text is not a name. The article's lines end
/// before `end`.
[[nodiscard]] std::optional<std::string> article_heading(const Lines& lines, std::size_t line,
                                                         std::size_t end);

/// The name of a phần, chương, mục or tiểu mục: after the label and on the following lines up to the next
/// label.
[[nodiscard]] std::optional<std::string> division_heading(const Lines& lines, std::size_t line,
                                                          std::size_t end);

}  // namespace vbpl
