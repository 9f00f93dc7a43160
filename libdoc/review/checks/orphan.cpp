// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/checks.h"
#include "libdoc/review/ending_evidence.h"
#include "libdoc/status/detailing.h"

namespace vbpl {
namespace {

/// An act in force whose parent, the act that it details by its title, has ended.
struct Orphan {
  std::size_t document = 0;
  Detailing detailing;
  ActFate parent;
};

std::string name_of(const CitationTarget& target) {
  const std::string type = target.doc_type.value_or("");
  const std::string title = target.title.value_or("");
  if (target.number) return type.empty() ? *target.number : type + " " + *target.number;
  return title;
}

/// Why it has not ended with its parent.
std::string why(const ReviewContext& context, const Orphan& orphan) {
  if (orphan.detailing.several)
    return context.say("văn bản này còn quy định chi tiết văn bản khác", "it details other acts, too");
  if (orphan.detailing.guides_only)
    return context.say("văn bản này chỉ hướng dẫn thi hành", "it only guides its application");
  return context.say("pháp luật khi đó không làm nó hết hiệu lực theo, hoặc nó được giữ lại",
                     "by the law of that day it did not end with it, or it was kept");
}

Finding make_finding(const ReviewContext& context, const Orphan& orphan) {
  const Document& act = context.corpus.document(orphan.document);
  const CitationTarget& parent = orphan.detailing.parent;
  Finding finding;
  finding.check = "orphan";
  finding.kind = "expired";
  finding.severity = "warning";
  finding.certainty = "possible";  // what kept it alive may not be in the archive
  finding.ours = document_passage(context, orphan.document);
  if (!orphan.parent.evidence.empty())
    finding.theirs = evidence_passage(context, orphan.parent.evidence.front());
  finding.rule = child_rule(*orphan.parent.to).rule;
  finding.rule_source = "Nghị định 79/2025/NĐ-CP; Luật 64/2025/QH15 Điều 57";
  const std::string name = document_name(act);
  finding.message =
      context.say(fmt::format("{} hướng dẫn {} đã hết hiệu lực từ ngày {}; {}", name, name_of(parent),
                              vietnamese(*orphan.parent.to), why(context, orphan)),
                  fmt::format("{} carries out {}, which has not been in force since {}; {}", name,
                              name_of(parent), iso(*orphan.parent.to), why(context, orphan)));
  finding.action =
      context.say("rà soát: ban hành văn bản thay thế hoặc bãi bỏ; chỉ áp dụng phần không trái văn bản mới",
                  "review it: replace or repeal it; what contradicts the new act no longer applies");
  finding.id = finding_id(finding, act.number.value_or(""), name_of(parent));
  return finding;
}

}  // namespace

std::vector<Finding> check_orphan(const CheckInput& input) {
  const ReviewContext& context = input.context;
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < context.corpus.size() && i < context.facts.citations.size(); ++i) {
    if (!context.is_standing(i) || context.relations.facts(i).amending) continue;
    const Document& act = context.corpus.document(i);
    auto detailing = detailed_act(act, context.facts.citations[i], context.corpus, context.tables);
    if (!detailing) continue;
    ActFate parent = context.registry.fate_of(detailing->parent, act, context.options.as_of);
    const bool ended = parent.status == Status::expired && parent.to && !parent.evidence.empty();
    // An act made after the end names the old one for another reason.
    if (!ended || !act.issued || *parent.to <= *act.issued) continue;
    findings.push_back(make_finding(context, {i, std::move(*detailing), std::move(parent)}));
  }
  return findings;
}

}  // namespace vbpl
