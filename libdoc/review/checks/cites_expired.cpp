// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <set>

#include "libdoc/base/ordered.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/citing_words.h"
#include "libdoc/review/ending_evidence.h"
#include "libdoc/review/sentence.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// A cited document that is no longer in force, in the corpus or not.
struct Ended {
  std::optional<std::size_t> document;
  std::string name, number;
  std::optional<Date> day;  ///< first day no longer in force
  std::optional<Evidence> evidence;
  std::string replacer;  ///< number of the act that took its place
};

/// A document whose references follow amendments by its own words.
bool follows_amendments(const Document& document) {
  static const Pattern clause("văn bản[^.\\n]{0,80}dẫn chiếu[^.\\n]{0,160}(?:thay thế|sửa đổi)",
                              Pattern::ignore_case);
  return clause.find(document.text).has_value();
}

class Scan {
 public:
  Scan(const ReviewContext& context, std::size_t index)
      : context_(context),
        index_(index),
        document_(context.corpus.document(index)),
        dynamic_(follows_amendments(document_)) {}

  std::vector<Finding> run() {
    std::vector<Finding> findings;
    if (!context_.is_standing(index_) || index_ >= context_.facts.citations.size()) return findings;
    for (const Citation& citation : context_.facts.citations[index_]) {
      const auto ended = ended_target(citation);
      if (!ended || is_suppressed(citation, *ended) ||
          !seen_.insert({citation.unit, ended->name, is_basis(citation)}).second)
        continue;
      findings.push_back(make_finding(citation, *ended));
    }
    return findings;
  }

 private:
  static bool is_basis(const Citation& citation) { return citation.relation == Relation::basis; }

  /// The cited act when all that the citation can mean has ended. A bare law name means the law of the day.
  [[nodiscard]] std::optional<Ended> ended_target(const Citation& citation) const {
    const bool bare = find_numbers(document_.words(citation.span)).empty() && !citation.target.year &&
                      !citation.target.issued;
    if (bare || is_command(citation.relation) || citation.state == CitationState::wrong ||
        citation.state == CitationState::ambiguous)
      return std::nullopt;
    const auto targets = targets_in(context_.corpus, document_, citation.target);
    if (targets.empty()) return ended_elsewhere(citation.target);
    std::optional<Ended> ended;
    for (const std::size_t target : targets) {
      const StatusRecord* record = context_.status_of[target];
      if (target == index_ || record == nullptr || record->status != Status::expired) return std::nullopt;
      if (!ended) ended = ended_here(target, *record);
    }
    return ended;
  }

  [[nodiscard]] Ended ended_here(std::size_t target, const StatusRecord& record) const {
    const Document& cited = context_.corpus.document(target);
    Ended ended;
    ended.document = target;
    ended.name = document_name(cited);
    ended.number = cited.number.value_or("");
    if (const Evidence* evidence = ending_evidence(record)) ended.evidence = *evidence;
    ended.day = credible_end(context_, record.to, ending_evidence(record));
    ended.replacer = context_.registry.fate_of(target, context_.options.as_of).replaced_by.value_or("");
    return ended;
  }

  /// An act that is not in the corpus, of which a document of the corpus says that it ended.
  [[nodiscard]] std::optional<Ended> ended_elsewhere(const CitationTarget& target) const {
    const ActFate fate = context_.registry.fate_of(target, document_, context_.options.as_of);
    const ActName act = act_name(target, document_);
    if (act.number.empty()) return std::nullopt;
    if (fate.status != Status::expired) return ended_by_table(act.number);
    StatusRecord record;
    record.to = fate.to;
    record.evidence = fate.evidence;
    Ended ended;
    const bool law =
        target.title && (target.title->starts_with("Luật") || target.title->starts_with("Bộ luật") ||
                         target.title->starts_with("Pháp lệnh"));
    ended.name = law               ? *target.title + " " + act.number
                 : target.doc_type ? *target.doc_type + " " + act.number
                                   : act.number;
    ended.number = act.number;
    if (const Evidence* evidence = ending_evidence(record)) ended.evidence = *evidence;
    ended.day = credible_end(context_, fate.to, ending_evidence(record));
    ended.replacer = fate.replaced_by.value_or("");
    return ended;
  }

  /// An act that succession.tsv says was replaced.
  [[nodiscard]] std::optional<Ended> ended_by_table(const std::string& number) const {
    for (const Succession& change : context_.tables.successions) {
      if (change.kind != "law_replaced" || !change.effective || *change.effective > context_.options.as_of)
        continue;
      const auto old_acts =
          find_numbers(std::string_view(change.old_name).substr(0, change.old_name.find('(')));
      if (old_acts.empty() || old_acts.front().number.canonical != number) continue;
      Ended ended;
      ended.name = std::string(std::string_view(change.old_name).substr(0, change.old_name.find(" (")));
      ended.number = number;
      ended.day = change.effective;
      ended.evidence = Evidence{"table:succession",
                                "",
                                {},
                                change.old_name + " → " + change.new_name,
                                change.confidence == "U" ? "" : "X1",
                                change.effective};
      const auto successor = find_numbers(change.new_name);
      if (!successor.empty()) ended.replacer = successor.front().number.canonical;
      return change.confidence == "U" ? std::nullopt : std::optional(ended);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_suppressed(const Citation& citation, const Ended& ended) const {
    if (ended.document && (context_.relations.link_flags(index_, *ended.document) & (kReplaces | kAmends)))
      return true;
    if (ended.evidence && ended.evidence->doc == document_.id) return true;
    if (citation.unit >= 0 && document_.units[static_cast<std::size_t>(citation.unit)].quoted) return true;
    if (context_.is_superseded(index_, citation.unit)) return true;
    if (is_inside_title(document_.text, citation.span) || is_provenance(document_.text, citation.span))
      return true;
    if (is_basis(citation)) return false;
    return is_in_command(citation) || is_transitional(document_, citation.unit) ||
           is_historical(document_.words(sentence_around(document_.text, citation.span, false, 400)));
  }

  [[nodiscard]] bool is_in_command(const Citation& citation) const {
    if (index_ >= context_.facts.amendments.size()) return false;
    for (const Amendment& amendment : context_.facts.amendments[index_]) {
      if (amendment.span.overlaps(citation.span)) return true;
    }
    return false;
  }

  [[nodiscard]] Finding make_finding(const Citation& citation, const Ended& ended) const {
    const bool at_signing = ended.day && document_.issued && *ended.day <= *document_.issued;
    Finding finding;
    finding.check = "cites-expired";
    finding.kind = "cites_expired";
    finding.severity = at_signing ? "error" : is_basis(citation) ? "notice" : "warning";
    finding.certainty = ended.evidence ? ending_certainty(context_, *ended.evidence) : "possible";
    if (dynamic_ && !at_signing && !is_basis(citation)) finding.certainty = "possible";
    const int unit = citation.unit >= 0 ? citation.unit : unit_at(document_, citation.span.begin);
    finding.ours =
        passage(context_, index_, unit, sentence_around(document_.text, citation.span, false, 400));
    finding.theirs = cited_passage(ended, citation.target.unit);
    set_rule(finding, is_basis(citation), at_signing);
    set_words(finding, citation, ended, at_signing);
    finding.id = finding_id(finding, document_.number.value_or(""), ended.number);
    return finding;
  }

  /// The cited unit, the cited act with its title, or the words that say it ended when it is not in the
  /// corpus.
  [[nodiscard]] Passage cited_passage(const Ended& ended, const std::string& eid) const {
    if (ended.document) {
      const Document& cited = context_.corpus.document(*ended.document);
      const int unit = eid.empty() ? -1 : unit_with_eid(cited, eid);
      return unit < 0
                 ? document_passage(context_, *ended.document)
                 : passage(context_, *ended.document, unit, cited.units[static_cast<std::size_t>(unit)].span);
    }
    Passage passage;
    passage.doc = ended.number;
    passage.text = ended.evidence ? ended.evidence->text : ended.name;
    passage.status = Status::expired;
    return passage;
  }

  static void set_rule(Finding& finding, bool basis, bool at_signing) {
    finding.rule = basis ? "K6" : "K20";
    if (basis && at_signing)
      finding.rule_source = "Nghị định 78/2025/NĐ-CP Điều 62";
    else
      finding.rule_source = at_signing ? "Nghị định 79/2025/NĐ-CP Điều 6" : "Nghị định 79/2025/NĐ-CP Điều 39";
  }

  void set_words(Finding& finding, const Citation& citation, const Ended& ended, bool at_signing) const {
    const std::string since = ended.day ? " từ ngày " + vietnamese(*ended.day) : "",
                      since_english = ended.day ? " since " + iso(*ended.day) : "";
    const std::string when = at_signing ? " (trước ngày ký)" : "",
                      when_english = at_signing ? " (before signing)" : "";
    const bool basis = is_basis(citation);
    finding.message = context_.say(
        fmt::format("{} {} đã hết hiệu lực{}{}", basis ? "căn cứ" : "viện dẫn", ended.name, since, when),
        fmt::format("{} {}, not in force{}{}", basis ? "rests on" : "cites", ended.name, since_english,
                    when_english));
    finding.action = ended.replacer.empty()
                         ? context_.say("xác định văn bản thay thế và sửa viện dẫn",
                                        "find what took its place and mend the reference")
                         : context_.say("viện dẫn quy định tương ứng của " + ended.replacer,
                                        "refer to the matching provision of " + ended.replacer);
  }

  const ReviewContext& context_;
  std::size_t index_;
  const Document& document_;
  bool dynamic_;
  std::set<std::tuple<int, std::string, bool>> seen_;
};

}  // namespace

std::vector<Finding> check_cites_expired(const CheckInput& input) {
  const ReviewContext& context = input.context;
  std::vector<Finding> findings;
  for_each_ordered(
      context.corpus.size(), context.options.threads, [&](std::size_t i) { return Scan(context, i).run(); },
      [&](std::size_t, std::vector<Finding>&& found) {
        std::move(found.begin(), found.end(), std::back_inserter(findings));
      });
  return findings;
}

}  // namespace vbpl
