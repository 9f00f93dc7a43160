// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/earlier_findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "libdoc/report/record_fields.h"

namespace vbpl {
namespace {

using FindingPlace = std::tuple<std::string, std::string, std::string, std::string, std::string>;

FindingPlace place_of(const EarlierFinding& finding) {
  return {finding.check, finding.doc, finding.unit, finding.other_doc, finding.other_unit};
}
FindingPlace place_of(const Finding& finding) {
  return {finding.check, finding.ours.doc, finding.ours.unit, finding.theirs.doc, finding.theirs.unit};
}

EarlierFinding read_finding(const RecordFields& record) {
  EarlierFinding finding{record.string_or_empty("id"),
                         record.string_or_empty("check"),
                         record.string_or_empty("certainty"),
                         record.string_or_empty("doc"),
                         record.string_or_empty("unit"),
                         "",
                         "",
                         record.string_or_empty("message")};
  if (const auto other = record.object("other")) {
    finding.other_doc = other->string_or_empty("doc");
    finding.other_unit = other->string_or_empty("unit");
  }
  return finding;
}

}  // namespace

Result<std::vector<EarlierFinding>> read_earlier_findings(std::string_view bytes, const std::string& path) {
  std::vector<EarlierFinding> findings;
  simdjson::dom::parser parser;
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    simdjson::dom::object object;
    if (parser.parse(simdjson::padded_string(line)).get(object) != simdjson::SUCCESS)
      return fail({"not a record", path, number, 0, "give what vbpl-review --format ndjson wrote"});
    try {
      const RecordFields record(object);
      if (record.string_or_empty("type") == "finding") findings.push_back(read_finding(record));
    } catch (const BrokenRecord& broken) {
      return fail({broken.message, path, number, 0, "see vbpl-records(5) for what a record holds"});
    }
  }
  return findings;
}

std::vector<EarlierFinding> compare_runs(const std::vector<EarlierFinding>& earlier,
                                         std::vector<Finding>& findings) {
  std::set<std::string> known, left;
  for (const EarlierFinding& finding : earlier) known.insert(finding.id);
  for (const Finding& finding : findings) left.insert(finding.id);
  std::multimap<FindingPlace, const EarlierFinding*> gone;
  for (const EarlierFinding& finding : earlier) {
    if (left.count(finding.id) == 0) gone.emplace(place_of(finding), &finding);
  }
  std::set<const EarlierFinding*> succeeded;
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
  std::vector<EarlierFinding> result;
  for (const EarlierFinding& finding : earlier) {
    if (left.count(finding.id) == 0 && succeeded.count(&finding) == 0) result.push_back(finding);
  }
  return result;
}

}  // namespace vbpl
