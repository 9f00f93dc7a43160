// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/verify.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libdoc/cite/resolve.h"
#include "libdoc/cite/unit_check.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/review/citing_words.h"
#include "libdoc/review/sentence.h"

namespace vbpl {
namespace {

/// "khoản 2 Điều 5" of "art_5__cl_2", for people; other steps stay as they are.
std::string place_name(std::string_view eid) {
  std::string name;
  for (std::size_t at = 0; at <= eid.size();) {
    const std::size_t end = std::min(eid.find("__", at), eid.size());
    const std::string_view step = eid.substr(at, end - at);
    std::string word = step.starts_with("art_")     ? "Điều " + std::string(step.substr(4))
                       : step.starts_with("cl_")    ? "khoản " + std::string(step.substr(3))
                       : step.starts_with("point_") ? "điểm " + std::string(step.substr(6))
                                                    : std::string(step);
    if (word == "điểm dd") word = "điểm đ";
    name = name.empty() ? std::move(word) : word + " " + name;
    at = end + 2;
  }
  return name;
}

/// 04/5 for 05/4: rather the copy's than a writer's slip.
bool is_swapped(Date one, Date other) {
  return one.year() == other.year() &&
         static_cast<unsigned>(one.month()) == static_cast<unsigned>(other.day()) &&
         static_cast<unsigned>(one.day()) == static_cast<unsigned>(other.month());
}

bool holds(std::string_view outer, std::string_view inner) {
  return inner == outer || (inner.starts_with(outer) && inner.substr(outer.size()).starts_with("__"));
}

}  // namespace

const char* to_string(Doubt doubt) {
  constexpr const char* kNames[] = {"no-such-unit",      "renumbered",       "mismatch",
                                    "made-later",        "ended-before",     "ended-since",
                                    "unit-ended-before", "unit-ended-since", "several-fit"};
  return kNames[static_cast<int>(doubt)];
}

/// The test of one document's citations.
class Verifier::Test {
 public:
  Test(const Verifier& verifier, std::size_t index)
      : verifier_(verifier),
        index_(index),
        document_(verifier.corpus_.document(index)),
        day_(citing_date(document_)) {}

  Verified run() {
    const auto& citations = verifier_.facts_.citations[index_];
    for (std::size_t i = 0; i < citations.size(); ++i) {
      const Citation& citation = citations[i];
      if (citation.state == CitationState::relative || citation.state == CitationState::unresolved) continue;
      CitationDoubt doubt{index_, i, Doubt::several_fit, "", "", {}};
      const bool known = judge(citation, doubt);
      ++(known || !doubt.message.empty() ? result_.checked : result_.unknown);
      if (!doubt.message.empty()) result_.doubts.push_back(std::move(doubt));
    }
    return std::move(result_);
  }

 private:
  /// True when something is known of what is cited; a message in `doubt` says what is wrong with it.
  bool judge(const Citation& citation, CitationDoubt& doubt) {
    if (citation.state == CitationState::ambiguous) return several(citation, doubt), true;
    const std::size_t found = cited_document(citation.target);
    if (citation.state == CitationState::wrong && found == index_ && is_in_amending_article(citation.unit))
      return false;  // new words of another act, should their quotation marks be lost
    if (citation.state == CitationState::wrong) return wrong(citation, found, doubt);
    if (citation.reason == kOtherOfNumber) return other_of_number(citation, doubt), true;
    if (made_later(citation, found, doubt)) return true;
    const ActFate fate = verifier_.registry_.fate_of(citation.target, document_, verifier_.as_of_);
    if (names_what_has_ended(citation)) return found != kNone || fate.status != Status::unknown;
    if (ended(citation, fate, doubt) || unit_ended(citation, doubt)) return true;
    return found != kNone ? citation.state == CitationState::resolved || citation.target.unit.empty()
                          : fate.status != Status::unknown && citation.target.unit.empty();
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  [[nodiscard]] std::size_t cited_document(const CitationTarget& target) const {
    if (target.id.empty()) return kNone;
    const auto found = verifier_.corpus_.with_id(target.id);
    return found.empty() ? kNone : found.front();
  }

  void several(const Citation& citation, CitationDoubt& doubt) const {
    std::string names;
    for (const std::string& candidate : citation.candidates) names += (names.empty() ? "" : "; ") + candidate;
    set(doubt, Doubt::several_fit, "notice", "chưa rõ là văn bản nào, có thể là: " + names,
        "may be any of: " + names);
  }

  void other_of_number(const Citation& citation, CitationDoubt& doubt) const {
    set(doubt, Doubt::mismatch, "notice",
        "ở đây chỉ có một văn bản khác mang số " + citation.target.number.value_or("") +
            ": hoặc hai văn bản trùng số, hoặc số bị ghi nhầm",
        citation.reason);
  }

  /// False when it may be the copy at hand that is wrong.
  bool wrong(const Citation& citation, std::size_t found, CitationDoubt& doubt) const {
    const Document& cited = found == kNone ? document_ : verifier_.corpus_.document(found);
    const auto answer = cite::look_for_unit(cited, citation.target.unit);
    if (answer.presence != cite::UnitPresence::absent || answer.reason != citation.reason)
      return mismatch(citation, cited, doubt), true;
    if (renumbered(citation, doubt)) return true;
    if (found != index_ && verifier_.testimony_.may_have_grown(cited.id)) return false;
    const char* kind = answer.kind == UnitKind::article ? "Điều" : "khoản";
    const std::string holder = answer.within.empty() ? "văn bản" : place_name(answer.within);
    set(doubt, Doubt::no_such_unit, "error",
        fmt::format("không có {}: {} chỉ có {} 1 đến {} {}", place_name(citation.target.unit), holder, kind,
                    kind, answer.last),
        citation.reason);
    return true;
  }

  void mismatch(const Citation& citation, const Document& cited, CitationDoubt& doubt) const {
    const CitationTarget& target = citation.target;
    if (target.issued && cited.issued && *target.issued != *cited.issued) {
      const Date said = *target.issued, own_day = *cited.issued;
      if (is_swapped(said, own_day) || verifier_.testimony_.others_date_it(cited.id, said, own_day, index_))
        return set(doubt, Doubt::mismatch, "notice",
                   fmt::format("dẫn ngày {} còn bản ở đây ghi ngày {}: có thể bản này ghi sai",
                               vietnamese(said), vietnamese(own_day)),
                   fmt::format("cited as of {}, the copy at hand is of {}, which may be its misprint",
                               iso(said), iso(own_day)));
    }
    std::string own = cited.doc_type.value_or("văn bản") + " " + cited.number.value_or("");
    if (cited.issued) own += " ngày " + vietnamese(*cited.issued);
    if (target.title && cited.title) own += " \"" + *cited.title + "\"";
    set(doubt, Doubt::mismatch, cite::shows_its_end(cited) ? "error" : "warning",
        "số, ngày, loại hoặc tên không khớp: văn bản này là " + own, citation.reason);
  }

  bool renumbered(const Citation& citation, CitationDoubt& doubt) const {
    const auto [begin, end] = verifier_.renumberings_.equal_range(citation.target.id);
    for (auto at = begin; at != end; ++at) {
      const Amendment& command = *at->second;
      if (!holds(command.target.unit, citation.target.unit)) continue;
      set(doubt, Doubt::renumbered, "warning",
          fmt::format("{} đã được đánh số lại thành {}", place_name(command.target.unit), command.new_words),
          fmt::format("{} has been renumbered {}", command.target.unit, command.new_words));
      return true;
    }
    return false;
  }

  /// A younger act can be named only by one that was amended since, or by a slip of the pen. A copy without
  /// signature may show a later state.
  bool made_later(const Citation& citation, std::size_t found, CitationDoubt& doubt) const {
    const bool dated = day_ && document_.kind == DocumentKind::act && document_.draft != true;
    if (!dated || found == index_ || is_quoted(citation.unit)) return false;
    auto day = citation.target.issued;
    if (!day && found != kNone) day = verifier_.corpus_.document(found).issued;
    if (!day || *day <= *day_) return false;
    set(doubt, Doubt::made_later, cite::shows_its_end(document_) ? "error" : "notice",
        fmt::format("ban hành ngày {}, sau văn bản viện dẫn (ngày {})", vietnamese(*day), vietnamese(*day_)),
        fmt::format("issued on {}, after the citing document ({})", iso(*day), iso(*day_)));
    return true;
  }

  [[nodiscard]] bool is_quoted(int unit) const {
    return unit >= 0 && document_.units[static_cast<std::size_t>(unit)].quoted;
  }

  [[nodiscard]] int article_of(int unit) const {
    while (unit >= 0 && document_.units[static_cast<std::size_t>(unit)].kind != UnitKind::article)
      unit = document_.units[static_cast<std::size_t>(unit)].parent;
    return unit;
  }

  [[nodiscard]] bool is_in_amending_article(int unit) const {
    const auto& commands = verifier_.facts_.amendments[index_];
    const int article = article_of(unit);
    return article >= 0 && std::any_of(commands.begin(), commands.end(), [&](const Amendment& command) {
             return article_of(command.unit) == article;
           });
  }

  /// Commands, history and transition, or a law by its bare name, which means the law of the day.
  [[nodiscard]] bool names_what_has_ended(const Citation& citation) const {
    const std::string_view text = document_.text;
    const bool bare = find_numbers(document_.words(citation.span)).empty() && !citation.target.year &&
                      !citation.target.issued;
    if (is_command(citation.relation) || citation.role == CitationRole::provenance ||
        is_quoted(citation.unit) || is_inside_title(text, citation.span) ||
        is_provenance(text, citation.span) || is_source_in_brackets(text, citation.span))
      return true;
    if (citation.relation == Relation::basis) return false;
    if (bare && citation.target.unit.empty()) return true;
    return is_transitional(document_, citation.unit) ||
           is_historical(document_.words(sentence_around(text, citation.span, false, 400)));
  }

  bool ended(const Citation& citation, const ActFate& fate, CitationDoubt& doubt) const {
    if (fate.status != Status::expired || is_own_doing(fate.evidence)) return false;
    const bool before = was_over(fate.to, fate.evidence);
    const std::string what = citation.target.number.value_or(citation.target.title.value_or(""));
    const std::string by = fate.replaced_by ? ", thay bằng " + *fate.replaced_by : "";
    const std::string by_english = fate.replaced_by ? ", replaced by " + *fate.replaced_by : "";
    set_end(doubt, before ? Doubt::ended_before : Doubt::ended_since, what, by, by_english, fate.to,
            fate.evidence);
    return true;
  }

  bool unit_ended(const Citation& citation, CitationDoubt& doubt) {
    if (citation.target.unit.empty()) return false;
    for (const UnitFate& fate : touched(citation.target)) {
      if (fate.status != Status::expired || !holds(fate.unit, citation.target.unit) ||
          is_own_doing(fate.evidence))
        continue;
      const bool before = was_over(fate.to, fate.evidence);
      const std::string what = place_name(fate.unit) + " " + citation.target.number.value_or("");
      set_end(doubt, before ? Doubt::unit_ended_before : Doubt::unit_ended_since, what, "", "", fate.to,
              fate.evidence);
      return true;
    }
    return false;
  }

  const std::vector<UnitFate>& touched(const CitationTarget& target) {
    const std::string key = target.id + "|" + target.number.value_or("");
    auto known = touched_.find(key);
    if (known == touched_.end())
      known =
          touched_.emplace(key, verifier_.registry_.touched_units(target, document_, verifier_.as_of_)).first;
    return known->second;
  }

  /// The citing act's own words ended it.
  [[nodiscard]] bool is_own_doing(const std::vector<Evidence>& evidence) const {
    return std::any_of(evidence.begin(), evidence.end(),
                       [&](const Evidence& item) { return item.doc == document_.id && item.rule != "X0"; });
  }

  /// Over when the citing act was made; not so when the act that ended it came later and reached back.
  [[nodiscard]] bool was_over(const std::optional<Date>& day, const std::vector<Evidence>& evidence) const {
    if (!day || !day_ || *day > *day_) return false;
    if (document_.kind == DocumentKind::consolidation)
      return false;  // its day is not that of the words it shows
    if (evidence.empty()) return true;
    const auto actor = verifier_.corpus_.with_id(evidence.front().doc);
    const auto made = actor.empty() ? std::nullopt : verifier_.corpus_.document(actor.front()).issued;
    return !made || *made <= *day_;
  }

  void set_end(CitationDoubt& doubt, Doubt kind, const std::string& what, const std::string& by,
               const std::string& by_english, const std::optional<Date>& day,
               const std::vector<Evidence>& evidence) const {
    const bool before = kind == Doubt::ended_before || kind == Doubt::unit_ended_before;
    const std::string since = day ? " từ ngày " + vietnamese(*day) : "";
    const bool basis = verifier_.facts_.citations[index_][doubt.citation].relation == Relation::basis;
    set(doubt, kind,
        before  ? "error"
        : basis ? "notice"
                : "warning",
        what + " đã hết hiệu lực" + since + (before ? ", trước khi viện dẫn" : ", sau khi viện dẫn") + by,
        what + " is not in force" + (day ? " since " + iso(*day) : "") +
            (before ? ", before it was cited" : ", after it was cited") + by_english);
    if (!evidence.empty()) doubt.evidence = evidence.front();
  }

  void set(CitationDoubt& doubt, Doubt kind, const char* severity, std::string vietnamese_words,
           std::string english) const {
    doubt.doubt = kind;
    doubt.severity = severity;
    doubt.message =
        verifier_.language_ == Language::vietnamese ? std::move(vietnamese_words) : std::move(english);
  }

  const Verifier& verifier_;
  std::size_t index_;
  const Document& document_;
  std::optional<Date> day_;
  Verified result_;
  std::map<std::string, std::vector<UnitFate>> touched_;
};

Verifier::Verifier(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables, Date as_of,
                   Language language)
    : corpus_(corpus),
      facts_(facts),
      registry_(corpus, facts, tables),
      testimony_(corpus, facts),
      as_of_(as_of),
      language_(language) {
  for (const auto& commands : facts.amendments) {
    for (const Amendment& command : commands) {
      if (command.verb == AmendVerb::renumber && !command.target.id.empty() && !command.target.unit.empty())
        renumberings_.emplace(command.target.id, &command);
    }
  }
}

Verified Verifier::verify(std::size_t document) const { return Test(*this, document).run(); }

}  // namespace vbpl
