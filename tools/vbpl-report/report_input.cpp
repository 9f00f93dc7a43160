// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_input.h"

#include <iterator>

#include "libdoc/review/review.h"
#include "tools/common/documents.h"

namespace vbpl {

namespace {

void add_findings(ReportInput& input, const CorpusFacts& facts, const Tables& tables,
                  const ReportWishes& wishes, unsigned threads) {
  ReviewOptions options;
  options.as_of = wishes.options.as_of;
  options.threads = threads;
  ReviewResult result = review(input.corpus, facts, input.statuses, tables, options);
  input.findings = std::move(result.findings);
  std::move(result.not_checked.begin(), result.not_checked.end(),
            std::back_inserter(input.report.not_checked));
}

}  // namespace

ReportInput read_report_input(const Call& call, const Tables& tables, const ReportWishes& wishes,
                              bool with_findings) {
  LoadedDocuments loaded = load_documents(call, tables, call.arguments().operands());
  ReportInput input{MemoryCorpus(std::move(loaded.documents)), {}, {}, std::move(loaded.report)};
  const CorpusFacts facts = gather_facts(input.corpus, tables, call.jobs());
  input.statuses = compute_status(input.corpus, facts, tables, wishes.options.as_of);
  input.report.as_of = wishes.options.as_of;
  if (with_findings) add_findings(input, facts, tables, wishes, call.jobs());
  for (Finding& finding : input.findings) finding.decision = wishes.decisions.on(finding.id);
  return input;
}

}  // namespace vbpl
