// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/status/status.h"
#include "tools/common/call.h"

namespace vbpl {

/// The documents in which a provision is traced, and what was read out of them.
struct TraceCorpus {
  const MemoryCorpus& corpus;
  const CorpusFacts& facts;
  const Tables& tables;
};

/// The life of the act or provision that `words` name ("khoản 3 Điều 12 Nghị định số 15/2021/NĐ-CP"): its
/// first text, each change with its act, day and words, what was not put into the text or is still to come,
/// its status, and who cites it. An error when the words name no document of the corpus, or several.
[[nodiscard]] Result<std::string> trace_text(const TraceCorpus& corpus, const std::string& words, Date as_of);

}  // namespace vbpl
