// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/amend/consolidate.h"

namespace vbpl {

/// A consolidated text for people: which act and which day, the text with its note marks, the notes, and what
/// was due but could not be put into the text.
[[nodiscard]] std::string consolidated_text(const Document& base, const Consolidation& consolidation,
                                            Date as_of);

/// One edit that was not applied: where it is commanded, what it wants, why not.
[[nodiscard]] std::string unapplied_text(const Edit& edit);

}  // namespace vbpl
