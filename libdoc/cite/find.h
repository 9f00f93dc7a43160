// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// All citations in a document, in text order, not yet resolved against other documents: state `document`,
/// `relative` (inside this document, unit checked) or `unresolved`. căn cứ lines get relation `basis`. Linear
/// time.
[[nodiscard]] std::vector<Citation> find_citations(const Document& document, const Tables& tables);

}  // namespace vbpl
