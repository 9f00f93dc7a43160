// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// How faults are told.
struct LintWords {
  bool vietnamese = true;
  bool with_notes = false;
};

/// The drafting faults of one document as `path:line:col: severity: message (article of law) [rule]` lines;
/// empty when there are none to tell.
[[nodiscard]] std::string lint_lines(const Document& document, const Tables& tables, LintWords words);

}  // namespace vbpl
