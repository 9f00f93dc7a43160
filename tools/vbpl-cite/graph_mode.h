// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/vbpl-cite/cited_corpus.h"

namespace vbpl {

/// --graph: who does what to whom, as a table, a picture or a timeline.
[[nodiscard]] int draw_graph(const Call& call, const Tables& tables, const CitedCorpus& loaded);

}  // namespace vbpl
