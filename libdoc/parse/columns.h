// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// The columns of a line that a converter wrote side by side: cut at tabs, "|" and runs of three blanks or
/// more, blanks trimmed, empty ones left out.
[[nodiscard]] std::vector<Span> columns_of(std::string_view text, Span line);

}  // namespace vbpl
