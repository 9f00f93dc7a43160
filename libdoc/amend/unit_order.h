// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

/// True when the unit labelled `a` stands before `b` among units of one kind: 7, 7a, 7b, 8; a, b, c, d, đ, e;
/// I, II, III, IV. Labels of no known order are never before one another.
[[nodiscard]] bool label_before(UnitKind kind, std::string_view a, std::string_view b);

}  // namespace vbpl
