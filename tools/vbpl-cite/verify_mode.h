// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/vbpl-cite/cited_corpus.h"

namespace vbpl {

/// --verify: the citations in doubt, then how many were looked at and how many could not be. Answers kFound
/// when one is in doubt.
[[nodiscard]] int verify_citations(const Call& call, const Tables& tables, CitedCorpus& loaded);

}  // namespace vbpl
