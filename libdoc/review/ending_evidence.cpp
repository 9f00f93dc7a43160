// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/ending_evidence.h"

#include "libdoc/text/pattern.h"

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
    result = passage(context, found.front(),
                     evidence.unit.empty() ? -1 : unit_with_eid(document, evidence.unit), evidence.span);
    if (result.text.empty()) result.text = evidence.text;
  }
  return result;
}

namespace {

bool is_about_effect(const Document& document, std::string_view eid) {
  static const Pattern effect("hiệu lực|thi hành|điều khoản cuối|thời hạn|thời gian", Pattern::ignore_case);
  bool headed = false;
  for (int i = eid.empty() ? -1 : unit_with_eid(document, eid); i >= 0;
       i = document.units[static_cast<std::size_t>(i)].parent) {
    const Unit& unit = document.units[static_cast<std::size_t>(i)];
    if (unit.kind != UnitKind::article || !unit.heading || unit.heading->empty()) continue;
    if (effect.find(*unit.heading)) return true;
    headed = true;
  }
  return !headed;
}

}  // namespace

const char* ending_certainty(const ReviewContext& context, const Evidence& evidence) {
  if (std::string_view(evidence.rule).substr(0, 2) == "X7") return "likely";
  if (evidence.rule != "X0") return "certain";
  const auto own = context.corpus.with_id(evidence.doc);
  return own.empty() || is_about_effect(context.corpus.document(own.front()), evidence.unit) ? "certain"
                                                                                             : "possible";
}

std::optional<Date> credible_end(const ReviewContext& context, const std::optional<Date>& day,
                                 const Evidence* evidence) {
  if (!day || evidence == nullptr) return day;
  const auto acting = context.corpus.with_id(evidence->doc);
  if (acting.empty() || !context.corpus.document(acting.front()).issued) return day;
  return days_between(*day, *context.corpus.document(acting.front()).issued) > 366 ? std::nullopt : day;
}

}  // namespace vbpl
