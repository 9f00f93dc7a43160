// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/trend.h"

#include <algorithm>
#include <unordered_map>

#include "libdoc/report/earlier_findings.h"
#include "libdoc/report/record_reader.h"
#include "libdoc/report/result_reader.h"

namespace vbpl {
namespace {

using StatusByKey = std::unordered_map<std::string, Status>;

Result<StatusByKey> earlier_statuses(std::string_view bytes, const std::string& path) {
  StatusByKey statuses;
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (record_type(line) != "status") continue;
    const auto reading = read_status_record(line, path, number);
    if (!reading) return fail(reading.error());
    if (reading->record.unit.empty()) statuses.emplace(reading->doc, reading->record.status);
  }
  return statuses;
}

}  // namespace

Result<Trend> trend_since(std::string_view earlier, const std::string& path, const Corpus& corpus,
                          const std::vector<StatusRecord>& statuses, std::vector<Finding> findings) {
  const auto before = read_earlier_findings(earlier, path);
  if (!before) return fail(before.error());
  const auto known = earlier_statuses(earlier, path);
  if (!known) return fail(known.error());
  Trend trend;
  for (const Finding& gone : compare_runs(*before, findings)) ++trend.findings[gone.check].gone;
  for (const Finding& finding : findings) {
    Trend::Counts& counts = trend.findings[finding.check];
    ++(finding.change == "new" ? counts.fresh : finding.change == "changed" ? counts.changed : counts.same);
  }
  trend.told_statuses = !known->empty();
  for (const StatusRecord& record : statuses) {
    if (!record.unit.empty() || !trend.told_statuses) continue;
    const std::string& key = corpus.document(record.document).id;
    const auto was = known->find(key);
    if (was == known->end())
      ++trend.new_acts;
    else if (was->second != record.status)
      trend.statuses.push_back({key, was->second, record.status});
  }
  return trend;
}

}  // namespace vbpl
