// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-report/report_input.h"

#include <iterator>
#include <memory>
#include <unordered_map>
#include <utility>

#include "libdoc/report/result_reader.h"
#include "libdoc/review/review.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

/// What earlier tools have worked out, in input order.
struct Results {
  std::vector<StatusReading> statuses;
  std::vector<Finding> findings;
  std::vector<NotChecked> not_checked;
  std::size_t inputs = 0, parsed = 0;  ///< of the review, when the documents themselves are not there
  bool reviewed = false;
  std::optional<Date> other_day;  ///< a record's day that is not that of the call

  void see(std::optional<Date> day, Date wanted) {
    if (day && *day != wanted) other_day = day;
  }
};

/// Calls `take` with what `reading` holds, later and in order.
template <class Reading, class Take>
Result<Then> later(Result<Reading> reading, Take take) {
  if (!reading) return fail(std::move(reading.error()));
  return Then([take, kept = std::make_shared<Reading>(std::move(*reading))] { take(std::move(*kept)); });
}

OtherRecord collector(Results& results, Date as_of) {
  return [&results, as_of](const std::string& type, const InputBytes& line) -> Result<Then> {
    const std::string path(line.path);
    if (type == "status")
      return later(read_status_record(line.bytes, path, line.line), [&results, as_of](StatusReading reading) {
        results.see(reading.as_of, as_of);
        results.statuses.push_back(std::move(reading));
      });
    if (type == "finding")
      return later(read_finding_record(line.bytes, path, line.line),
                   [&results, as_of](FindingReading reading) {
                     results.see(reading.as_of, as_of);
                     results.findings.push_back(std::move(reading.finding));
                   });
    if (type == "coverage")
      return later(read_coverage_record(line.bytes, path, line.line), [&results](CoverageReport report) {
        std::move(report.not_checked.begin(), report.not_checked.end(),
                  std::back_inserter(results.not_checked));
        if (report.tool != "vbpl-review") return;
        results.reviewed = true;
        results.inputs += report.inputs;
        results.parsed += report.parsed;
      });
    return Then([] {});
  };
}

/// Each status with the index of its document: that of the same path first, as twins share a key. Those of
/// documents that are not there are left out.
std::vector<StatusRecord> placed(std::vector<StatusReading> readings, const MemoryCorpus& corpus) {
  std::unordered_map<std::string, std::size_t> by_path;
  for (std::size_t i = 0; i < corpus.size(); ++i) by_path.emplace(corpus.document(i).source.path, i);
  std::vector<StatusRecord> records;
  for (StatusReading& reading : readings) {
    const auto here = by_path.find(reading.path);
    if (here != by_path.end() && corpus.document(here->second).id == reading.doc) {
      reading.record.document = here->second;
    } else {
      const auto same = corpus.with_id(reading.doc);
      if (same.empty()) continue;
      reading.record.document = same.front();
    }
    records.push_back(std::move(reading.record));
  }
  return records;
}

/// Status and findings that no record has told.
void work_out(ReportInput& input, const Tables& tables, Date as_of, unsigned threads, bool status,
              bool review_too) {
  const CorpusFacts facts = gather_facts(input.corpus, tables, threads);
  if (status) input.statuses = compute_status(input.corpus, facts, tables, as_of);
  if (!review_too) return;
  ReviewOptions options;
  options.as_of = as_of;
  options.threads = threads;
  ReviewResult result = review(input.corpus, facts, input.statuses, tables, options);
  input.findings = std::move(result.findings);
  std::move(result.not_checked.begin(), result.not_checked.end(),
            std::back_inserter(input.report.not_checked));
}

}  // namespace

Result<ReportInput> read_report_input(const Call& call, const Tables& tables, const ReportWishes& wishes,
                                      bool with_findings) {
  const Date as_of = wishes.options.as_of;
  Results results;
  LoadedDocuments loaded =
      load_documents(call, tables, call.arguments().operands(), collector(results, as_of));
  if (results.other_day)
    return fail({message("the records are of {}, not of {}", iso(*results.other_day), iso(as_of)),
                 {},
                 0,
                 0,
                 _("give the day of the records with --as-of")});
  ReportInput input{MemoryCorpus(std::move(loaded.documents)), {}, {}, std::move(loaded.report)};
  input.report.as_of = as_of;
  std::move(results.not_checked.begin(), results.not_checked.end(),
            std::back_inserter(input.report.not_checked));
  if (input.corpus.size() == 0) {
    input.report.inputs += results.inputs;
    input.report.parsed += results.parsed;
  }
  const bool status = results.statuses.empty();
  const bool review_too = with_findings && !results.reviewed && results.findings.empty();
  input.statuses = placed(std::move(results.statuses), input.corpus);
  input.findings = std::move(results.findings);
  if (status || review_too) work_out(input, tables, as_of, call.jobs(), status, review_too);
  for (Finding& finding : input.findings) {
    if (const std::string decision = wishes.decisions.on(finding.id); !decision.empty())
      finding.decision = decision;
  }
  return input;
}

}  // namespace vbpl
