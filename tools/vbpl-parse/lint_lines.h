// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// The drafting faults of one document as `path:line:col: severity: message (article of law) [rule]` lines,
/// in Vietnamese or English; empty when there are none.
[[nodiscard]] std::string lint_lines(const Document& document, const Tables& tables, bool vietnamese);

}  // namespace vbpl
