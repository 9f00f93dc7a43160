// SPDX-License-Identifier: GPL-3.0-or-later
// "Nghị định này thay thế …", "bãi bỏ …", "… hết hiệu lực" (DOMAIN 3.5 X1, X3, X4).
#include <algorithm>

#include "libdoc/amend/command_date.h"
#include "libdoc/amend/ending_verbs.h"
#include "libdoc/amend/exception.h"
#include "libdoc/amend/instruction.h"
#include "libdoc/amend/objects.h"
#include "libdoc/amend/recogniser.h"
#include "libdoc/amend/tail.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kMostLeads = 6;             // nested lists
constexpr std::size_t kLeadBytes = 2000;  // of a lead are read for each of its items

std::vector<EndingVerb> ending_verbs(std::string_view words) {
  std::vector<EndingVerb> verbs = replacing_verbs(words);
  for (auto&& more : {repealing_verbs(words), expiring_verbs(words)})
    verbs.insert(verbs.end(), more.begin(), more.end());
  std::sort(verbs.begin(), verbs.end(),
            [](const EndingVerb& a, const EndingVerb& b) { return a.span.begin < b.span.begin; });
  return verbs;
}

/// A stretch of the sentence with the verb that governs it.
struct Governed {
  EndingVerb verb;
  Span scope;  ///< in the document
};

/// "… có hiệu lực đến ngày D", "từ nay đến ngày D, các văn bản sau vẫn có hiệu lực".
bool tells_last_day(std::string_view words, const EndingVerb& verb) {
  return words.substr(verb.span.begin, verb.span.size()).find("đến") != std::string_view::npos;
}

class EndingSentence {
 public:
  EndingSentence(const Reading& reading, const Sentence& sentence)
      : reading_(reading),
        sentence_(sentence),
        words_(reading.words(sentence)),
        verbs_(ending_verbs(words_)),
        exception_(exception_in(words_)) {}

  [[nodiscard]] bool has_verbs() const { return !verbs_.empty(); }

  [[nodiscard]] Commands commands() const {
    Commands commands;
    for (std::size_t i = 0; i < verbs_.size(); ++i) {
      for (Object& object : objects_of(i)) {
        if (!stands_for_items(object)) commands.push_back(command(verbs_[i], std::move(object), own_day(i)));
      }
    }
    return commands;
  }

  /// As an item of a list under `verb`.
  [[nodiscard]] Commands item_commands(const EndingVerb& verb, std::optional<Date> day,
                                       const std::string& lead_scope) const {
    Commands commands;
    for (Object& object : objects_in(reading_.document, reading_.text, reading_.citations,
                                     in_document({0, body_end(words_.size())}), ObjectPlace::item)) {
      if (object.scope.empty() && object.target.unit.empty()) object.scope = lead_scope;
      const auto own = start_day(words_, reading_.document);
      commands.push_back(
          command(verb, std::move(object), own_end_day() ? own_end_day() : (ends_in_day() ? own : day)));
    }
    return commands;
  }

 private:
  [[nodiscard]] Span in_document(Span span) const {
    return {sentence_.span.begin + span.begin, sentence_.span.begin + span.end};
  }
  [[nodiscard]] std::size_t body_end(std::size_t end) const {
    return exception_ && exception_->begin < end ? exception_->begin : end;
  }

  /// What verb `i` governs; of "Các văn bản sau hết hiệu lực, gồm: …" what stands behind the colon.
  [[nodiscard]] std::vector<Object> objects_of(std::size_t i) const {
    static const Pattern list("(?<![\\pL])(?:gồm|bao gồm|sau đây|như sau)\\s*:|:\\s", Pattern::ignore_case);
    const auto place = verbs_[i].object_before ? ObjectPlace::subject : ObjectPlace::after_verb;
    std::vector<Object> objects =
        objects_in(reading_.document, reading_.text, reading_.citations, scope_of(i), place);
    if (!objects.empty() || !verbs_[i].object_before || i + 1 < verbs_.size()) return objects;
    const auto match = list.find(words_, verbs_[i].span.end);
    if (!match) return objects;
    return objects_in(reading_.document, reading_.text, reading_.citations,
                      in_document({match->span().end, std::max(match->span().end, body_end(words_.size()))}),
                      ObjectPlace::item);
  }

  /// "các quy định sau của Nghị định …:" means the items below.
  [[nodiscard]] bool stands_for_items(const Object& object) const {
    static const Pattern following("(?<![\\pL])(?:sau|sau đây|dưới đây)(?![\\pL])", Pattern::ignore_case);
    return sentence_.opens_list && following.find(object.scope).has_value();
  }

  /// Objects run from the verb to the next one, or up to the verb from the one before.
  [[nodiscard]] Span scope_of(std::size_t i) const {
    const EndingVerb& verb = verbs_[i];
    if (verb.object_before) return in_document({i == 0 ? 0 : subject_begin(i), verb.span.begin});
    std::size_t end = words_.size();
    if (i + 1 < verbs_.size())
      end = verbs_[i + 1].object_before ? subject_begin(i + 1) : verbs_[i + 1].span.begin;
    return in_document({verb.span.end, std::max(verb.span.end, body_end(end))});
  }

  /// Where the subject of verb `i` begins when another verb goes before: after the last ";" between them,
  /// else at the last document.
  [[nodiscard]] std::size_t subject_begin(std::size_t i) const {
    const std::size_t from = verbs_[i - 1].span.end, to = verbs_[i].span.begin;
    const std::size_t mark = words_.substr(0, to).rfind(';');
    if (mark != std::string_view::npos && mark >= from) return mark + 1;
    if (verbs_[i - 1].object_before) return from;
    const auto named =
        named_documents(reading_.document, reading_.text, reading_.citations, in_document({from, to}));
    return named.size() < 2 ? to : named.back()->span.begin - sentence_.span.begin;
  }

  [[nodiscard]] bool ends_in_day() const {
    static const Pattern pattern(
        "(?:kể từ|từ) (?:thời điểm )?ngày [0-9]{1,2}(?:/| tháng )[0-9]{1,2}(?:/| năm "
        ")[0-9]{4}\\s*[.;,]?\\s*$",
        Pattern::ignore_case);
    static const Pattern opening("^\\s*(?:kể )?từ ngày [0-9]", Pattern::ignore_case);
    return pattern.find(words_).has_value() || opening.find(words_).has_value();
  }

  /// "… có hiệu lực đến hết ngày D" ends on the day after.
  [[nodiscard]] std::optional<Date> own_end_day() const {
    static const Pattern until("có hiệu lực(?: thi hành)? (?:cho )?đến", Pattern::ignore_case);
    const auto match = until.find(words_);
    return match ? day_after_end(words_.substr(match->span().begin)) : std::nullopt;
  }

  [[nodiscard]] std::optional<Date> own_day(std::size_t i) const {
    const EndingVerb& verb = verbs_[i];
    if (!verb.object_before) return ends_in_day() ? start_day(words_, reading_.document) : std::nullopt;
    if (tells_last_day(words_, verb)) return day_after_end(words_.substr(verb.span.begin));
    const std::size_t end = i + 1 < verbs_.size() ? verbs_[i + 1].span.begin : words_.size();
    const auto after = start_day(
        words_.substr(verb.span.end, body_end(end) > verb.span.end ? body_end(end) - verb.span.end : 0),
        reading_.document);
    return after || i > 0 || !ends_in_day() ? after : start_day(words_, reading_.document);
  }

  [[nodiscard]] Amendment command(const EndingVerb& verb, Object object, std::optional<Date> day) const {
    Amendment out;
    out.unit = sentence_.unit;
    out.span = sentence_.span;
    out.verb = object.target.unit.empty() ? verb.of_document : verb.of_unit;
    out.target = std::move(object.target);
    out.scope = std::move(object.scope);
    if (out.scope.empty() && exception_)
      out.scope = std::string(trimmed(words_.substr(exception_->begin, exception_->size())));
    out.effective = day;
    return out;
  }

  const Reading& reading_;
  const Sentence& sentence_;
  std::string_view words_;
  std::vector<EndingVerb> verbs_;
  std::optional<Span> exception_;
};

/// What the leads above an item say: the verb, its day, the part they touch, the act that unit-only items
/// belong to.
struct Lead {
  std::optional<EndingVerb> verb;
  Span span;  ///< of the sentence that has the verb
  std::optional<Date> day;
  std::string scope;
  std::optional<CitationTarget> target;
};

/// "Bãi bỏ các quy định về phí tại các văn bản sau:" touches only a part of each item.
std::string part_of_items(std::string_view words) {
  static const Pattern part(
      "(?:quy định|nội dung)\\s+(?:về|liên quan|có liên "
      "quan)[^:]*(?:tại|trong|của|thuộc)\\s+(?:các|những)\\s+[^:]*:\\s*$",
      Pattern::ignore_case);
  const auto match = part.find(words);
  return match ? std::string(trimmed(match->text())) : std::string{};
}

Lead lead_of(const Reading& reading, const Sentence& item) {
  Lead lead;
  int at = item.lead;
  for (int depth = 0; at >= 0 && depth < kMostLeads && !lead.verb; ++depth) {
    const Sentence& above = reading.sentence(at);
    const std::string_view words = tail(reading.words(above), kLeadBytes);
    const auto named = named_documents(reading.document, reading.text, reading.citations,
                                       {above.span.end - words.size(), above.span.end});
    if (!lead.target && !named.empty()) lead.target = named.front()->target;
    const std::vector<EndingVerb> verbs = ending_verbs(words);
    if (!verbs.empty()) {
      lead.verb = verbs.back();
      lead.span = above.span;
      static const Pattern phrases("\\s*(?:các |một số )?(?:cụm )?từ(?![\\pL])", Pattern::ignore_case);
      if (phrases.match_at(words, verbs.back().span.end)) {
        lead.verb->of_document = lead.verb->of_unit =
            lead.verb->of_unit == AmendVerb::replace ? AmendVerb::replace_words : AmendVerb::delete_words;
      }
      lead.day = tells_last_day(words, verbs.back())
                     ? day_after_end(words.substr(verbs.back().span.begin))
                     : start_day(words.substr(verbs.back().span.end), reading.document);
      lead.scope = part_of_items(words);
    }
    at = above.lead;
  }
  return lead;
}

/// "a) Khoản 3 Điều 5;" under "Bãi bỏ các quy định sau của Thông tư số …:".
Commands unit_items(const Reading& reading, const Sentence& sentence, const Lead& lead,
                    const CommandContext& context) {
  Commands commands;
  const auto& target = lead.target ? lead.target : context.target;
  if (!target) return commands;
  for (const UnitPath& path : read_units(reading.words(sentence), 0).paths) {
    Amendment out = command_of(sentence, lead.verb->of_unit);
    out.target = *target;
    out.target.unit = eid_of(completed(path, context.unit));
    out.effective = lead.day;
    commands.push_back(std::move(out));
  }
  return commands;
}

/// "Quyết định này" in a circular speaks in another act's name: a passage of that act got into the text.
bool speaks_for_other(const Reading& reading, const Sentence& sentence) {
  static const Pattern self(
      "(?<![\\pL])(Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị)(?: liên tịch)? "
      "này(?![\\pL])",
      Pattern::ignore_case);
  if (!reading.document.doc_type) return false;
  const std::string own = lower(*reading.document.doc_type);
  const auto match = self.find(reading.words(sentence));
  return match && own.find(lower(match->text(1))) == std::string::npos;
}

}  // namespace

Commands recognise_ending(const Reading& reading, const Sentence& sentence, const CommandContext& context) {
  if (speaks_for_other(reading, sentence)) return {};
  const EndingSentence own(reading, sentence);
  if (own.has_verbs()) return own.commands();
  if (sentence.lead < 0) return {};
  const Lead lead = lead_of(reading, sentence);
  if (!lead.verb) return {};
  Commands commands = own.item_commands(*lead.verb, lead.day, lead.scope);
  if (commands.empty()) commands = unit_items(reading, sentence, lead, context);
  for (Amendment& command : commands) command.lead = lead.span;
  return commands;
}

}  // namespace vbpl
