// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/checks.h"
#include "libdoc/review/ending_evidence.h"

namespace vbpl {
std::vector<Finding> check_expired_document(const CheckInput& input) {
  const ReviewContext& context = input.context;
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const StatusRecord* record = context.status_of[i];
    if (record == nullptr || record->status != Status::expired) continue;
    const Document& document = context.corpus.document(i);
    const Evidence* evidence = ending_evidence(*record);
    Finding finding;
    finding.check = "expired-document";
    finding.kind = "expired";
    finding.severity = "warning";
    finding.certainty = evidence != nullptr ? ending_certainty(context, *evidence) : "possible";
    finding.ours = document_passage(context, i);
    if (evidence != nullptr) {
      finding.theirs = evidence_passage(context, *evidence);
      finding.rule = evidence->rule;
      finding.rule_source = ending_rule_source(evidence->rule);
    }
    const std::optional<Date> ended = credible_end(context, record->to, evidence);
    const std::string day = ended ? vietnamese(*ended) : "";
    const std::string name = document_name(document);
    const bool inherited = evidence != nullptr && evidence->rule.compare(0, 2, "X7") == 0;
    finding.message = context.say(ended ? fmt::format("{} đã hết hiệu lực từ ngày {}", name, day)
                                        : fmt::format("{} đã hết hiệu lực", name),
                                  ended ? fmt::format("{} has not been in force since {}", name, iso(*ended))
                                        : fmt::format("{} is no longer in force", name));
    if (inherited)
      finding.message += context.say(", cùng với văn bản mà nó quy định chi tiết",
                                     ", together with the act that it details");
    finding.action = context.say("đưa vào danh mục văn bản hết hiệu lực toàn bộ",
                                 "put it on the list of documents no longer in force");
    finding.id = finding_id(finding, document.number.value_or(""), "");
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace vbpl
