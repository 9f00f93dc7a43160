// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "libdoc/model/identity.h"
#include "libdoc/review/authority_rules.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/mask.h"
#include "libdoc/review/sentence.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr const char* kBeforeIssue = "@before_issue";

/// The kind of act that rules speak of, by type and place; empty for those of which no rule speaks.
std::string act_kind(const Document& document) {
  const std::string type = match_key(document.doc_type.value_or(""));
  const std::string issuer = match_key(document.issuer.value_or(""));
  const bool local = is_local(document);
  if (type == "thông tư") return "circular";
  if (type == "thông tư liên tịch") return "joint_circular";
  if (local && type == "nghị quyết") return "council";
  if (local && type == "quyết định") return issuer.starts_with("chủ tịch") ? "chairman" : "committee";
  if (type == "quyết định" && issuer == "thủ tướng chính phủ") return "prime_minister";
  return {};
}

bool has(const std::vector<std::string>& values, const std::string& wanted) {
  return std::find(values.begin(), values.end(), wanted) != values.end();
}

/// Where one of the phrases stands in a text in small letters.
std::optional<Span> phrase_in(std::string_view text, const std::vector<std::string>& phrases,
                              std::size_t from) {
  std::optional<Span> first;
  for (const std::string& phrase : phrases) {
    const bool at_start = phrase.starts_with('^');
    const std::string_view words = std::string_view(phrase).substr(at_start ? 1 : 0);
    const std::size_t at =
        at_start ? (text.starts_with(words) ? 0 : std::string_view::npos) : text.find(words, from);
    if (at != std::string_view::npos && (!first || at < first->begin)) first = Span{at, at + words.size()};
  }
  return first;
}

bool has_amount(std::string_view sentence) {
  const MaskedText masked = mask_text(sentence);
  return std::any_of(masked.quantities.begin(), masked.quantities.end(),
                     [](const Quantity& quantity) { return quantity.kind == QuantityKind::money; });
}

/// The words of a provision set what the rule forbids.
bool sets(const AuthorityRule& rule, std::string_view heading, std::string_view words) {
  if (!rule.heading.empty() && !phrase_in(heading, rule.heading, 0)) return false;
  if (rule.words.empty()) return !phrase_in(words, rule.unless, 0) && !phrase_in(heading, rule.unless, 0);
  for (auto found = phrase_in(words, rule.words, 0); found;
       found = phrase_in(words, rule.words, found->end)) {
    const std::string_view sentence = slice(words, sentence_around(words, *found, true));
    const bool amount = rule.quantity.empty() || has_amount(sentence);
    if (amount && !phrase_in(sentence, rule.unless, 0)) return true;
  }
  return false;
}

class Powers {
 public:
  Powers(const ReviewContext& context, const std::vector<AuthorityRule>& rules)
      : context_(context), rules_(rules) {}

  void check(std::size_t index, std::vector<Finding>& findings) const {
    const Document& act = context_.corpus.document(index);
    if (!context_.is_standing(index) || !act.issued) return;
    const std::string kind = act_kind(act);
    for (const AuthorityRule& rule : rules_) {
      if (!binds(rule, act, kind)) continue;
      if (has(rule.words, kBeforeIssue))
        check_effect(index, rule, findings);
      else
        check_provisions(index, rule, findings);
    }
  }

 private:
  [[nodiscard]] static bool binds(const AuthorityRule& rule, const Document& act, const std::string& kind) {
    if (kind.empty() || !has(rule.acts, kind)) return false;
    if ((rule.from && *act.issued < *rule.from) || (rule.to && *rule.to < *act.issued)) return false;
    const std::string issuer = match_key(act.issuer.value_or(""));
    return std::none_of(rule.except_issuers.begin(), rule.except_issuers.end(), [&](const std::string& one) {
      return issuer.find(match_key(one)) != std::string::npos;
    });
  }

  void check_effect(std::size_t index, const AuthorityRule& rule, std::vector<Finding>& findings) const {
    const Document& act = context_.corpus.document(index);
    if (!act.effective || !(*act.effective < *act.issued) || act.effective_span.empty()) return;
    findings.push_back(make_finding(index, unit_at(act, act.effective_span.begin), act.effective_span, rule));
  }

  void check_provisions(std::size_t index, const AuthorityRule& rule, std::vector<Finding>& findings) const {
    constexpr std::uint16_t kLeftOut = kAmending | kTransitional | kSuperseded;
    constexpr std::size_t kMostOfOneRule = 5;  // one act that does it everywhere is told five times
    const Document& act = context_.corpus.document(index);
    std::size_t told = 0;
    for (const Provision& provision : context_.provisions(index)) {
      if ((provision.flags & kLeftOut) != 0) continue;
      const std::string heading = lower(heading_of(act, provision)),
                        words = lower(act.words(provision.words));
      if (!sets(rule, heading, words)) continue;
      findings.push_back(make_finding(index, static_cast<int>(provision.unit), provision.words, rule));
      if (++told == kMostOfOneRule) return;
    }
  }

  [[nodiscard]] Finding make_finding(std::size_t index, int unit, Span words,
                                     const AuthorityRule& rule) const {
    const Document& act = context_.corpus.document(index);
    Finding finding;
    finding.check = "authority";
    finding.kind = "authority";
    finding.severity = "error";
    finding.certainty = rule.certainty;
    finding.ours = passage(context_, index, unit, words);
    finding.theirs.text = rule.quote;
    finding.theirs.label = rule.source;
    finding.rule = rule.id == "procedure" ? "K21" : rule.id == "retroactive" ? "K10" : "K17";
    finding.rule_source = rule.source;
    finding.message =
        context_.say(fmt::format("{} quy định {}: không thuộc thẩm quyền của cơ quan ban hành theo {}",
                                 finding.ours.label, rule.matter, rule.source),
                     fmt::format("{} sets what its issuer may not ({}), by {}", finding.ours.label,
                                 rule.matter, rule.source));
    finding.action = context_.say(
        "xác minh văn bản cấp trên có giao quy định nội dung này không; nếu không thì bãi bỏ, kiến nghị xử "
        "lý",
        "see whether a higher act gives the power; if not, repeal it");
    finding.id = finding_id(finding, act.number.value_or("") + rule.id, "");
    return finding;
  }

  const ReviewContext& context_;
  const std::vector<AuthorityRule>& rules_;
};

}  // namespace

std::vector<Finding> check_authority(const CheckInput& input) {
  const auto rules = load_authority_rules(input.context.options.tables);
  std::vector<Finding> findings;
  if (!rules) return findings;  // the tool has said so
  const Powers powers(input.context, *rules);
  for (std::size_t i = 0; i < input.context.corpus.size(); ++i) powers.check(i, findings);
  return findings;
}

}  // namespace vbpl
