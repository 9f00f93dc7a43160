// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/report/record_writer.h"
#include "libdoc/review/finding.h"
#include "tools/common/call.h"
#include "tools/vbpl-report/report_options.h"

namespace vbpl {

/// What reports are made of: read, then worked out.
struct ReportInput {
  MemoryCorpus corpus;
  std::vector<StatusRecord> statuses;
  std::vector<Finding> findings;
  CoverageReport report;
};

/// Reads the documents of the call. Their status and, when `with_findings`, the findings are those of the
/// records among the inputs; without such records they are worked out here. Fails when records speak of
/// another day than the call.
[[nodiscard]] Result<ReportInput> read_report_input(const Call& call, const Tables& tables,
                                                    const ReportWishes& wishes, bool with_findings);

}  // namespace vbpl
