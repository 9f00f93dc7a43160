// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/earlier_findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "libdoc/report/record_reader.h"
#include "libdoc/report/result_reader.h"

namespace vbpl {
namespace {

using FindingPlace = std::tuple<std::string, std::string, std::string, std::string, std::string>;

FindingPlace place_of(const Finding& finding) {
  return {finding.check, finding.ours.doc, finding.ours.unit, finding.theirs.doc, finding.theirs.unit};
}

}  // namespace

Result<std::vector<Finding>> read_earlier_findings(std::string_view bytes, const std::string& path) {
  std::vector<Finding> findings;
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const std::string type = record_type(line);
    if (type.empty())
      return fail({"not a record", path, number, 0, "give what vbpl-review --format ndjson wrote"});
    if (type != "finding") continue;
    auto reading = read_finding_record(line, path, number);
    if (!reading) return fail(reading.error());
    findings.push_back(std::move(reading->finding));
  }
  return findings;
}

std::vector<Finding> compare_runs(const std::vector<Finding>& earlier, std::vector<Finding>& findings) {
  std::set<std::string> known, left;
  for (const Finding& finding : earlier) known.insert(finding.id);
  for (const Finding& finding : findings) left.insert(finding.id);
  std::multimap<FindingPlace, const Finding*> gone;
  for (const Finding& finding : earlier) {
    if (left.count(finding.id) == 0) gone.emplace(place_of(finding), &finding);
  }
  std::set<const Finding*> succeeded;
  for (Finding& finding : findings) {
    finding.change = known.count(finding.id) != 0 ? "unchanged" : "new";
    if (finding.change != "new") continue;
    const auto [begin, end] = gone.equal_range(place_of(finding));
    for (auto at = begin; at != end; ++at) {
      if (!succeeded.insert(at->second).second) continue;
      finding.change = "changed";
      break;
    }
  }
  std::vector<Finding> result;
  for (const Finding& finding : earlier) {
    if (left.count(finding.id) == 0 && succeeded.count(&finding) == 0) result.push_back(finding);
  }
  return result;
}

}  // namespace vbpl
