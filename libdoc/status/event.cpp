// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/event.h"

#include <algorithm>
#include <tuple>

#include "libdoc/model/eid.h"
#include "libdoc/model/identity.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kLongestWait = 365;  // days from signing to effect of an act that does not say

/// An act numbered without a year is an individual one (văn bản cá biệt).
bool is_individual(const Document& document) {
  static const Pattern pattern("/(?:19|20)[0-9]{2}/");
  return document.number && !pattern.find(*document.number) && document.issued &&
         static_cast<int>(document.issued->year()) >= 2005;
}

bool is_amending_act(const Document* document) {
  static const Pattern pattern("sửa đổi", Pattern::ignore_case);
  return document != nullptr && document->title && pattern.find(document->title->substr(0, 80)).has_value();
}

/// DOMAIN 3.5 and 3.6: kind and rule of each verb; `target` is known when it is in the corpus.
struct Effect {
  EventKind kind = EventKind::change_part;
  const char* rule = "X2";
  bool none = false;
};

Effect effect_of(const Amendment& command, const Document& actor, const Document* target) {
  const bool part = is_partial(command);
  const auto end = [&](const char* rule) {
    return Effect{part ? EventKind::end_part : EventKind::end, rule};
  };
  const bool doubtful = command.state == "ambiguous" &&
                        (command.verb == AmendVerb::expire || command.verb == AmendVerb::suspend);
  if (doubtful) return {EventKind::doubt, command.verb == AmendVerb::expire ? "X0" : "S1"};
  switch (command.verb) {
    case AmendVerb::replace_document:
      return end("X1");
    case AmendVerb::repeal_document:
      return end(is_individual(actor) ? "X5" : "X4");
    case AmendVerb::repeal:
      return end(is_amending_act(target) ? "X6" : is_individual(actor) ? "X5" : "X4");
    case AmendVerb::expire:
      return end(command.target.id == actor.id ? "X0" : "X3");
    case AmendVerb::suspend:
      return {part ? EventKind::suspend_part : EventKind::suspend, "S1"};
    case AmendVerb::insert:
      return {EventKind::add_part, "X2"};
    case AmendVerb::replace:
    case AmendVerb::replace_words:
    case AmendVerb::insert_words:
    case AmendVerb::delete_words:
    case AmendVerb::renumber:
    case AmendVerb::move:
      return {EventKind::change_part, "X2"};
    case AmendVerb::correct:
    case AmendVerb::announce:
    case AmendVerb::extend_scope:
    case AmendVerb::rename:
    case AmendVerb::reinterpret:
    case AmendVerb::transfer:
      break;
    case AmendVerb::resume:
      return {EventKind::resume, "S3"};
    case AmendVerb::postpone:
      return {EventKind::postpone, "E9"};
    case AmendVerb::extend:
      return {EventKind::extend, "X0"};
    case AmendVerb::keep:
      return {EventKind::keep, "X7d"};
  }
  return {EventKind::change_part, "", true};
}

/// Only the same body or one above may end an act (Luật 64/2025/QH15 Điều 8). Circulars and joint circulars,
/// and acts of the two bodies of one place, count as level: there the texts decide.
bool may_act_on(const Document& actor, const Document* target) {
  if (target == nullptr) return true;
  const int own = legal_rank(actor), other = legal_rank(*target);
  if (own == 0 || other == 0 || own <= other) return true;
  return (own <= 9 && other >= 7) || (own >= 10 && other >= 10);
}

bool is_older(const Document* target, const CitationTarget& named, const Document& actor) {
  const auto issued = target != nullptr && target->issued ? target->issued : named.issued;
  return !issued || !actor.issued || *issued <= *actor.issued;
}

class Collector {
 public:
  Collector(const Corpus& corpus, const CorpusFacts& facts) : corpus_(corpus), facts_(facts) {
    for (std::size_t i = 0; i < corpus.size(); ++i) {
      by_id_.emplace(corpus.document(i).id, i);
      if (std::string key = act_key(corpus.document(i)); !key.empty()) by_key_.emplace(std::move(key), i);
    }
  }

  EventMap collect() {
    for (std::size_t i = 0; i < corpus_.size(); ++i) {
      for (const Amendment& command : facts_.amendments[i]) add(i, command);
    }
    for (auto& [key, events] : events_) {
      sort(events);
      if (settle(events)) sort(events);
    }
    return std::move(events_);
  }

 private:
  static std::tuple<bool, Date> order(const Event& event) {
    return {!event.from.has_value(), event.from.value_or(Date{})};
  }
  static void sort(std::vector<Event>& events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return order(a) < order(b); });
  }

  static bool covers(const std::string& unit, const std::string& other) {
    return unit.empty() || unit == other || other.starts_with(unit + "__");
  }

  /// Resumptions end the suspensions before them; extensions move the end that the act set itself, if they
  /// came in time. True when a day was moved.
  static bool settle(std::vector<Event>& events) {
    constexpr int kMostMoves = 100;  // of one act; no act is resumed or extended more often
    int moves = 0;
    for (std::size_t i = 0; i < events.size() && moves < kMostMoves; ++i) {
      const Event mover = events[i];
      const bool resumes = mover.kind == EventKind::resume && mover.from;
      const bool extends = mover.kind == EventKind::extend && mover.until;
      if (!resumes && !extends) continue;
      ++moves;
      for (Event& event : events) {
        const bool suspends = event.kind == EventKind::suspend || event.kind == EventKind::suspend_part;
        if (resumes && suspends && covers(mover.unit, event.unit) &&
            (!event.until || *event.until > *mover.from))
          event.until = mover.from;
        if (extends && event.kind == EventKind::end && std::string_view(event.rule) == "X0" && event.from &&
            *event.from < *mover.until && (!mover.from || *mover.from <= *event.from))
          event.from = mover.until;
      }
    }
    return moves > 0;
  }

  void add(std::size_t actor_index, const Amendment& command) {
    const Document& actor = corpus_.document(actor_index);
    const std::string key = key_of(command.target, actor);
    if (key.empty()) return;
    const auto found = by_key_.find(key);
    const Document* target = found == by_key_.end() ? nullptr : &corpus_.document(found->second);
    const bool self = command.target.id == actor.id && command.verb == AmendVerb::expire;  // its own end
    if (!self && key == act_key(actor)) return;
    const bool keeps = command.verb == AmendVerb::keep;
    if ((!keeps && !may_act_on(actor, target)) || !is_older(target, command.target, actor)) return;
    const Effect effect = effect_of(command, actor, target);
    if (effect.none) return;
    Event event{effect.kind,       unit_in(target, command.target.unit),
                command.effective, command.until,
                actor_index,       &command,
                effect.rule,       false};
    if (!event.from) event.from = actor.effective;
    event.replaces = command.verb == AmendVerb::replace_document || command.verb == AmendVerb::expire;
    events_[key].push_back(std::move(event));
  }

  /// A decision that puts a regulation into force has two or three articles of its own: "Điều 8" of it is the
  /// regulation's.
  [[nodiscard]] static std::string unit_in(const Document* target, const std::string& unit) {
    if (target == nullptr || unit.empty() || unit_with_eid(*target, unit) >= 0) return unit;
    const std::string attached = eid_join("att_1", unit);
    return unit_with_eid(*target, attached) >= 0 ? attached : unit;
  }

  /// The resolved document's own key; else the key of the name.
  [[nodiscard]] std::string key_of(const CitationTarget& target, const Document& actor) const {
    if (!target.id.empty()) {
      const auto found = by_id_.find(target.id);
      if (found != by_id_.end()) return act_key(corpus_.document(found->second));
    }
    return act_key(act_name(target, actor));
  }

  const Corpus& corpus_;
  const CorpusFacts& facts_;
  std::unordered_map<std::string, std::size_t> by_id_, by_key_;
  EventMap events_;
};

}  // namespace

EventMap collect_events(const Corpus& corpus, const CorpusFacts& facts) {
  return Collector(corpus, facts).collect();
}

bool has_happened(const Event& event, const Document& actor, Date as_of) {
  if (event.from) return *event.from <= as_of;
  return actor.issued && add_days(*actor.issued, kLongestWait) <= as_of;
}

std::vector<Evidence> evidence_of(const Event& event, const Document& actor) {
  std::vector<Evidence> all;
  for (const Span span : {event.command->span, event.command->lead}) {
    if (span.empty()) continue;
    Evidence& evidence = all.emplace_back();
    const int unit = unit_at(actor, span.begin);
    evidence.doc = actor.id;
    if (unit >= 0) evidence.unit = actor.units[static_cast<std::size_t>(unit)].eid;
    evidence.span = span;
    evidence.text = std::string(actor.words(span));
    evidence.rule = event.rule;
    evidence.date = event.from;
  }
  return all;
}

}  // namespace vbpl
