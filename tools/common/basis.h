// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// Those of the citations that stand in the căn cứ lines, as a document record holds them.
[[nodiscard]] std::vector<Citation> of_basis(std::vector<Citation> citations);
/// The same, found in the document.
[[nodiscard]] std::vector<Citation> basis_citations(const Document& document, const Tables& tables);

}  // namespace vbpl
