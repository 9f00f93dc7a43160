// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "libdoc/base/ordered.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/delegations.h"

namespace vbpl {
namespace {

/// Since the law of 2015 what details an act takes effect on the same day, and details no more than it was
/// asked to (Điều 11).
constexpr Date kRuleSince = std::chrono::year{2016} / 7 / 1;
/// The ranks of laws, decrees and decisions of the Prime Minister: what is below leaves nothing to
/// ministries.
constexpr int kLowestThatDelegates = 7;
constexpr const char* kSource = "Luật 80/2015/QH13 Điều 11; Luật 64/2025/QH15 Điều 53 khoản 2";

/// What became of the matters that one act leaves to others.
class Register {
 public:
  explicit Register(const ReviewContext& context) : context_(context), delegations_(context.corpus.size()) {
    for_each_ordered(
        context.corpus.size(), context.options.threads, [&](std::size_t i) { return read(i); },
        [&](std::size_t i, std::vector<Delegation>&& found) { delegations_[i] = std::move(found); });
    for (std::size_t lower = 0; lower < context.corpus.size(); ++lower) {
      for (const Link& link : context.relations.links(lower)) {
        if (!delegations_[link.to].empty() &&
            context.relations.facts(lower).rank > context.relations.facts(link.to).rank)
          below_[link.to].push_back(lower);
      }
    }
  }

  void check(std::size_t higher, std::vector<Finding>& findings) const {
    std::map<std::string, std::vector<const Delegation*>> by_delegate;
    for (const Delegation& one : delegations_[higher]) by_delegate[one.delegate].push_back(&one);
    for (const auto& [delegate, matters] : by_delegate) {
      const std::vector<std::size_t> acts = acts_of(higher, delegate);
      if (acts.empty())
        findings.push_back(missing(higher, *matters.front(), matters.size()));
      else if (const auto late = first_late(higher, acts))
        findings.push_back(late_finding(higher, *late, *matters.front()));
    }
    over_reach(higher, findings);
  }
  [[nodiscard]] bool has_matters(std::size_t document) const { return !delegations_[document].empty(); }

 private:
  [[nodiscard]] std::vector<Delegation> read(std::size_t index) const {
    const Document& act = context_.corpus.document(index);
    const bool chosen = context_.is_standing(index) && !context_.relations.facts(index).amending &&
                        context_.relations.facts(index).rank <= kLowestThatDelegates && act.issued &&
                        *act.issued >= kRuleSince;
    return chosen ? delegations_in(act, context_.provisions(index)) : std::vector<Delegation>{};
  }
  /// The acts of the delegate below this one, whether they still stand or not.
  [[nodiscard]] std::vector<std::size_t> acts_of(std::size_t higher, const std::string& delegate) const {
    std::vector<std::size_t> acts;
    const auto found = below_.find(higher);
    if (found == below_.end()) return acts;
    for (const std::size_t lower : found->second) {
      if (is_act_of(delegate, context_.corpus.document(lower))) acts.push_back(lower);
    }
    return acts;
  }
  /// The first act that details this one, when it came into force later than this one.
  [[nodiscard]] std::optional<std::size_t> first_late(std::size_t higher,
                                                      const std::vector<std::size_t>& acts) const {
    const auto since = context_.corpus.document(higher).effective;
    if (!since) return std::nullopt;
    std::optional<std::size_t> first;
    for (const std::size_t lower : acts) {
      const auto& day = context_.corpus.document(lower).effective;
      const auto& issued = context_.corpus.document(lower).issued;
      if (!day || !issued) return std::nullopt;
      // An older act that goes on under the new law has been there in time.
      if (*issued < *context_.corpus.document(higher).issued || *day <= *since) return std::nullopt;
      if (!first || *day < *context_.corpus.document(*first).effective) first = lower;
    }
    const bool details = first && (context_.relations.link_flags(*first, higher) & kDetails) != 0;
    const bool replaces = first && replaces_another(*first);
    return details && !replaces ? first : std::nullopt;
  }
  /// It took the place of another act: the first one is not in the archive.
  [[nodiscard]] bool replaces_another(std::size_t act) const {
    const auto& commands = context_.facts.amendments[act];
    return std::any_of(commands.begin(), commands.end(), [](const Amendment& one) {
      return one.verb == AmendVerb::replace_document || one.verb == AmendVerb::expire ||
             one.verb == AmendVerb::repeal_document;
    });
  }

  /// Acts that say that they detail an article which leaves the matter to somebody else.
  void over_reach(std::size_t higher, std::vector<Finding>& findings) const {
    const auto found = below_.find(higher);
    if (found == below_.end()) return;
    const Document& law = context_.corpus.document(higher);
    for (const std::size_t lower : found->second) {
      if (!context_.is_standing(lower) || lower >= context_.facts.citations.size()) continue;
      std::set<std::uint32_t> told;
      for (const Citation& citation : context_.facts.citations[lower]) {
        if (citation.relation != Relation::details || citation.target.unit.empty()) continue;
        const auto targets = targets_in(context_.corpus, context_.corpus.document(lower), citation.target);
        if (std::find(targets.begin(), targets.end(), higher) == targets.end()) continue;
        const Delegation* other = left_to_another(higher, lower, citation.target.unit);
        if (other != nullptr && told.insert(other->article).second)
          findings.push_back(over_reach_finding(lower, citation, higher, *other, law));
      }
    }
  }
  /// The delegation of the cited article, when none of them is to the issuer of the lower act.
  [[nodiscard]] const Delegation* left_to_another(std::size_t higher, std::size_t lower,
                                                  const std::string& unit) const {
    const Document& law = context_.corpus.document(higher);
    const Delegation* other = nullptr;
    for (const Delegation& one : delegations_[higher]) {
      const std::string& eid = law.units[one.article].eid;
      if (unit != eid && !unit.starts_with(eid + "__")) continue;
      if (is_act_of(one.delegate, context_.corpus.document(lower))) return nullptr;
      other = &one;
    }
    return other;
  }

  [[nodiscard]] Finding base(std::size_t document, int unit, Span words, const char* rule) const {
    Finding finding;
    finding.check = "delegation";
    finding.kind = "delegation";
    finding.severity = "notice";
    finding.certainty = "possible";  // what is not in the archive may have done it
    finding.ours = passage(context_, document, unit, words);
    finding.rule = rule;
    finding.rule_source = kSource;
    return finding;
  }
  [[nodiscard]] Finding missing(std::size_t higher, const Delegation& matter, std::size_t count) const {
    const Document& law = context_.corpus.document(higher);
    Finding finding = base(higher, static_cast<int>(matter.unit), matter.words, "K17");
    finding.message = context_.say(
        fmt::format(
            "{} giao “{}” quy định chi tiết ({} nội dung); kho văn bản không có văn bản nào của cơ quan này "
            "quy định chi tiết",
            finding.ours.label, matter.delegate, count),
        fmt::format("{} leaves {} matters to “{}”; the archive has no act of that body that details it",
                    finding.ours.label, count, matter.delegate));
    finding.action = context_.say("tìm văn bản quy định chi tiết; nếu chưa có thì kiến nghị ban hành",
                                  "look for the detailing act; if there is none, ask for it");
    finding.id = finding_id(finding, law.number.value_or("") + matter.delegate, "");
    return finding;
  }
  [[nodiscard]] Finding late_finding(std::size_t higher, std::size_t lower, const Delegation& matter) const {
    const Document &law = context_.corpus.document(higher), &act = context_.corpus.document(lower);
    Finding finding = base(lower, act.effective_span.empty() ? -1 : unit_at(act, act.effective_span.begin),
                           act.effective_span, "K19");
    if (finding.ours.text.empty()) finding.ours = document_passage(context_, lower);
    finding.theirs = passage(context_, higher, static_cast<int>(matter.unit), matter.words);
    finding.message = context_.say(
        fmt::format("{} có hiệu lực từ {}, sau {} có hiệu lực từ {}", document_name(act),
                    vietnamese(*act.effective), document_name(law), vietnamese(*law.effective)),
        fmt::format("{} is in force since {}, later than {}, in force since {}", document_name(act),
                    iso(*act.effective), document_name(law), iso(*law.effective)));
    finding.action = context_.say("ghi nhận chậm ban hành văn bản quy định chi tiết",
                                  "note that the detailing act came late");
    finding.id = finding_id(finding, act.number.value_or(""), law.number.value_or(""));
    return finding;
  }
  [[nodiscard]] Finding over_reach_finding(std::size_t lower, const Citation& citation, std::size_t higher,
                                           const Delegation& other, const Document& law) const {
    const Document& act = context_.corpus.document(lower);
    Finding finding = base(lower, citation.unit, citation.span, "K17");
    finding.severity = "warning";
    finding.theirs = passage(context_, higher, static_cast<int>(other.unit), other.words);
    finding.message = context_.say(
        fmt::format("{} quy định chi tiết {} {}, là nội dung được giao cho “{}”", document_name(act),
                    finding.theirs.label, document_name(law), other.delegate),
        fmt::format("{} details {} of {}, which is left to “{}”", document_name(act), finding.theirs.label,
                    document_name(law), other.delegate));
    finding.action = context_.say("kiểm tra nội dung được giao; bỏ phần vượt quá",
                                  "see what was left to whom; take out what goes beyond");
    finding.id = finding_id(finding, act.number.value_or(""), law.number.value_or(""));
    return finding;
  }

  const ReviewContext& context_;
  std::vector<std::vector<Delegation>> delegations_;
  std::map<std::size_t, std::vector<std::size_t>> below_;
};

}  // namespace

std::vector<Finding> check_delegation(const CheckInput& input) {
  const Register delegations(input.context);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < input.context.corpus.size(); ++i) {
    if (delegations.has_matters(i)) delegations.check(i, findings);
  }
  return findings;
}

}  // namespace vbpl
