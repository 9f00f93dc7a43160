// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/base/date.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// A unified diff of the lines of two texts of one act, empty when they are the same.
[[nodiscard]] std::string unified_patch(const Document& base, const Document& consolidated, Date as_of);

}  // namespace vbpl
