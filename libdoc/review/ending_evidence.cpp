// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/ending_evidence.h"

namespace vbpl {
namespace {

struct Rule {
  const char* id;
  const char* source;
};
/// The articles behind the rows of decision table X (DOMAIN 3.5).
constexpr Rule kRules[] = {
    {"X0", "Luật 64/2025/QH15 Điều 57 khoản 1 điểm a; Luật 80/2015/QH13 Điều 154 khoản 1"},
    {"X1", "Luật 64/2025/QH15 Điều 57 khoản 1 điểm b; Luật 80/2015/QH13 Điều 154 khoản 2"},
    {"X3", "Luật 64/2025/QH15 Điều 57 khoản 1 điểm b; Luật 80/2015/QH13 Điều 154 khoản 2"},
    {"X4", "Luật 64/2025/QH15 Điều 57 khoản 1 điểm c; Luật 80/2015/QH13 Điều 154 khoản 3"},
    {"X5", "Nghị định 78/2025/NĐ-CP Điều 4"},
    {"X7b", "Luật 80/2015/QH13 Điều 154 khoản 4; Nghị định 34/2016/NĐ-CP Điều 38 khoản 2"},
    {"X7d", "Luật 64/2025/QH15 Điều 57 khoản 2 (sửa đổi bởi Luật 87/2025/QH15)"},
};

}  // namespace

std::string ending_rule_source(std::string_view rule) {
  for (const Rule& row : kRules) {
    if (rule == row.id) return row.source;
  }
  return {};
}

const Evidence* ending_evidence(const StatusRecord& record) {
  const Evidence* best = nullptr;
  for (const Evidence& evidence : record.evidence) {
    if (evidence.rule.empty() || evidence.rule.front() != 'X') continue;
    const bool exact = evidence.date && record.to && *evidence.date == *record.to;
    if (best == nullptr) best = &evidence;
    if (exact) return &evidence;
  }
  return best;
}

Passage evidence_passage(const ReviewContext& context, const Evidence& evidence) {
  const auto found = context.corpus.with_id(evidence.doc);
  Passage result;
  result.doc = evidence.doc;
  result.unit = evidence.unit;
  result.text = evidence.text;
  if (!found.empty()) {
    const Document& document = context.corpus.document(found.front());
    result = passage(context, found.front(), evidence.unit.empty() ? -1 : unit_with_eid(document, evidence.unit), evidence.span);
    if (result.text.empty()) result.text = evidence.text;
  }
  return result;
}

const char* ending_certainty(std::string_view rule) { return rule.substr(0, 2) == "X7" ? "likely" : "certain"; }

}  // namespace vbpl
