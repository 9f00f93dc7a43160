// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/cite/corpus.h"
#include "libdoc/model/tables.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/call.h"

namespace vbpl {

/// The documents whose citations are asked for come first, then those of --corpus.
struct CitedCorpus {
  MemoryCorpus corpus;
  std::size_t asked;
  CoverageReport report;
};
[[nodiscard]] CitedCorpus load_cited_corpus(const Call& call, const Tables& tables);

}  // namespace vbpl
