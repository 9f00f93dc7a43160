// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "libdoc/review/checks.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kLeastWords = 5;  // a shorter title names no matter: "Quy định về phí"

/// Acts of one type, issuer and place with one title. Figures count: acts of two years are no versions.
std::string series_key(const Document& document, const DocumentFacts& facts) {
  return fmt::format("{}\n{}\n{}\n{}", document.doc_type.value_or(""), facts.issuer, facts.place,
                     match_key(document.title.value_or("")));
}

/// Lists that are added to, programmes and standards come out again under one title.
bool is_continued(std::string_view title) {
  static const Pattern words("bổ sung|điều chỉnh|danh mục|chương trình|kế hoạch|quy chuẩn kỹ thuật|định mức",
                             Pattern::ignore_case);
  return words.find(title).has_value();
}

bool is_candidate(const ReviewContext& context, std::size_t index) {
  const Document& document = context.corpus.document(index);
  const DocumentFacts& facts = context.relations.facts(index);
  return context.is_standing(index) && !facts.amending && !facts.issuer.empty() && document.number &&
         document.issued && facts.title.size() >= kLeastWords && !is_continued(*document.title);
}

Finding make_finding(const ReviewContext& context, std::size_t later, std::size_t earlier) {
  const Document &ours = context.corpus.document(later), &theirs = context.corpus.document(earlier);
  Finding finding;
  finding.check = "earlier-act";
  finding.kind = "duplicate";
  finding.severity = "warning";
  // The end of the earlier act may stand in an act that is not in the archive.
  finding.certainty = "possible";
  finding.ours = document_passage(context, later);
  finding.theirs = document_passage(context, earlier);
  finding.rule = "K14";
  finding.rule_source = "Luật 64/2025/QH15 Điều 8 khoản 5";
  finding.message = context.say(
      fmt::format(
          "{} cùng cơ quan ban hành, cùng tên gọi với {} mà không sửa đổi, thay thế hay bãi bỏ văn bản đó",
          document_name(ours), document_name(theirs)),
      fmt::format("{} has the issuer and title of {} but neither amends, replaces nor repeals it",
                  document_name(ours), document_name(theirs)));
  finding.action = context.say(
      "kiểm tra hiệu lực của văn bản ban hành trước; bãi bỏ hoặc thay thế nếu đã có quy định mới",
      "see whether the earlier act still holds; repeal or replace it if the new one took its place");
  finding.id = finding_id(finding, ours.number.value_or(""), theirs.number.value_or(""));
  return finding;
}

}  // namespace

std::vector<Finding> check_earlier_act(const CheckInput& input) {
  const ReviewContext& context = input.context;
  std::map<std::string, std::vector<std::size_t>> series;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    if (is_candidate(context, i))
      series[series_key(context.corpus.document(i), context.relations.facts(i))].push_back(i);
  }
  std::vector<Finding> findings;
  for (auto& [key, acts] : series) {
    std::stable_sort(acts.begin(), acts.end(), [&](std::size_t a, std::size_t b) {
      return *context.corpus.document(a).issued < *context.corpus.document(b).issued;
    });
    for (std::size_t k = 1; k < acts.size(); ++k) {
      const DocumentRelation relation = context.relations.relation(acts[k], acts[k - 1]);
      if (relation == DocumentRelation::none || relation == DocumentRelation::cites)
        findings.push_back(make_finding(context, acts[k], acts[k - 1]));
    }
  }
  return findings;
}

}  // namespace vbpl
