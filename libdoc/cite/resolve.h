// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// Fills target ids and states from the corpus: resolved, ambiguous with candidates, wrong with the reason. A
/// local number resolves inside the citing document's own territory first. A bare law name resolves to the
/// version in force at the citing document's issue date.
void resolve_citations(const Document& document, const Corpus& corpus, const Tables& tables,
                       std::vector<Citation>& citations);

}  // namespace vbpl
