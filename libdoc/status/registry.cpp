// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/registry.h"

#include <algorithm>
#include <map>

#include "libdoc/status/database_claims.h"
#include "libdoc/status/detailing.h"
#include "libdoc/status/event.h"
#include "libdoc/status/flags.h"
#include "libdoc/status/law_table.h"
#include "libdoc/status/start.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostEvidence = 12;  // of one kind; an act may have hundreds of changed provisions
constexpr int kMostGenerations = 4;        // law, decree, circular, and the acts that amend them
constexpr std::size_t kNoDocument = static_cast<std::size_t>(-1);

void append(std::vector<Evidence>& all, std::vector<Evidence> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool has_rule(const Event& event, EventKind kind) { return event.kind == kind; }

bool decides_on_unit(const Event& event) {
  return event.kind == EventKind::end_part || event.kind == EventKind::change_part ||
         event.kind == EventKind::suspend_part || event.kind == EventKind::end ||
         event.kind == EventKind::suspend;
}

}  // namespace

class StatusRegistry::Impl {
 public:
  Impl(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables)
      : corpus_(corpus), facts_(facts), tables_(tables), events_(collect_events(corpus, facts)) {
    for (std::size_t i = 0; i < corpus.size(); ++i) {
      const Document& document = corpus.document(i);
      by_id_.emplace(document.id, i);
      if (std::string key = act_key(document); !key.empty()) by_key_.emplace(std::move(key), i);
      details_.push_back(detailed_act(document, facts.citations[i], corpus, tables));
    }
  }

  [[nodiscard]] ActFate fate_of(std::size_t document, Date as_of) const {
    ActFate own = fate(act_key(corpus_.document(document)), document, as_of, 0);
    append(own.evidence, claims_of(corpus_.document(document), own, as_of));
    return own;
  }

  [[nodiscard]] ActFate fate_of(const ActName& name, Date as_of, int generation) const {
    const std::string key = act_key(name);
    const auto found = key.empty() ? by_key_.end() : by_key_.find(key);
    return fate(key, found == by_key_.end() ? kNoDocument : found->second, as_of, generation, name.number);
  }

  [[nodiscard]] ActFate fate_of(const CitationTarget& target, const Document& citing, Date as_of,
                                int generation) const {
    if (const std::size_t document = resolved(target); document != kNoDocument)
      return fate(act_key(corpus_.document(document)), document, as_of, generation);
    return fate_of(act_name(target, citing), as_of, generation);
  }

  [[nodiscard]] std::vector<UnitFate> units(const std::string& key, Date as_of) const;

  [[nodiscard]] std::string key_of(std::size_t document) const { return act_key(corpus_.document(document)); }
  [[nodiscard]] std::string key_of(const CitationTarget& target, const Document& citing) const {
    const std::size_t document = resolved(target);
    return document != kNoDocument ? key_of(document) : act_key(act_name(target, citing));
  }

 private:
  [[nodiscard]] std::size_t resolved(const CitationTarget& target) const {
    const auto found = target.id.empty() ? by_id_.end() : by_id_.find(target.id);
    return found == by_id_.end() ? kNoDocument : found->second;
  }

  [[nodiscard]] const std::vector<Event>& events_of(const std::string& key) const {
    static const std::vector<Event> kNone;
    const auto found = key.empty() ? events_.end() : events_.find(key);
    return found == events_.end() ? kNone : found->second;
  }

  [[nodiscard]] const Document& actor(const Event& event) const { return corpus_.document(event.actor); }

  [[nodiscard]] ActFate fate(const std::string& key, std::size_t document, Date as_of, int generation,
                             const std::string& number = {}) const;
  void begin(ActFate& fate, std::size_t document, const LawAlias* law) const;
  void postpone(ActFate& fate, const std::vector<Event>& events, Date as_of) const;
  [[nodiscard]] bool ended(ActFate& fate, const std::vector<Event>& events, const LawAlias* law,
                           Date as_of) const;
  [[nodiscard]] bool fell_with_parent(ActFate& fate, const std::vector<Event>& events, std::size_t document,
                                      Date as_of, int generation) const;
  /// Announced to stay in force, by an act of that day at the latest.
  [[nodiscard]] bool is_kept(const std::vector<Event>& events, Date end) const {
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
      const auto issued = actor(event).issued;
      return event.kind == EventKind::keep && event.unit.empty() && issued && *issued <= end;
    });
  }
  void touch(ActFate& fate, const std::vector<Event>& events, Date as_of) const;
  void announce_end(ActFate& fate, const std::vector<Event>& events, Date as_of) const;

  const Corpus& corpus_;
  const CorpusFacts& facts_;
  const Tables& tables_;
  EventMap events_;
  std::unordered_map<std::string, std::size_t> by_id_, by_key_;
  std::vector<std::optional<Detailing>> details_;
};

/// When it takes effect: what its own text says, else the table of laws.
void StatusRegistry::Impl::begin(ActFate& fate, std::size_t document, const LawAlias* law) const {
  if (document != kNoDocument) {
    fate.from = corpus_.document(document).effective;
    if (fate.from) fate.evidence.push_back(start_evidence(corpus_.document(document)));
  }
  if (!fate.from && law != nullptr && law->effective) {
    fate.from = law->effective;
    fate.evidence.push_back(table_evidence(*law, "E1", law->effective));
  }
}

/// Rule E9: a later act moves the first day, if it was issued before that day came. Moved to a day that is
/// not told, the act is not in force before the old day, and unknown after it.
void StatusRegistry::Impl::postpone(ActFate& fate, const std::vector<Event>& events, Date as_of) const {
  for (const Event& event : events) {
    const auto issued = actor(event).issued;
    if (event.kind != EventKind::postpone || !event.unit.empty() || !fate.from || !issued ||
        *issued >= *fate.from)
      continue;
    if (event.until || *fate.from <= as_of) fate.from = event.until;
    std::vector<Evidence> proof = evidence_of(event, actor(event));
    append(proof, std::move(fate.evidence));
    fate.evidence = std::move(proof);
  }
}

/// Rules X0 to X5 and the table of laws; the earliest end decides.
bool StatusRegistry::Impl::ended(ActFate& fate, const std::vector<Event>& events, const LawAlias* law,
                                 Date as_of) const {
  std::vector<Evidence> proof;
  bool any = false;
  for (const Event& event : events) {
    if (!has_rule(event, EventKind::end) || !has_happened(event, actor(event), as_of)) continue;
    if (!any) fate.to = event.from;
    if (!fate.replaced_by && event.replaces && std::string_view(event.rule) != "X0")
      fate.replaced_by = actor(event).number;
    any = true;
    if (proof.size() < kMostEvidence) append(proof, evidence_of(event, actor(event)));
  }
  const auto table = law == nullptr ? std::nullopt : end_in_table(*law, tables_);
  if (table && table->day <= as_of) {
    if (!any || !fate.to || table->day < *fate.to) fate.to = table->day;
    if (!fate.replaced_by) fate.replaced_by = table->by;
    any = true;
    proof.push_back(table_evidence(*law, "X3", table->day));
  }
  if (!any) return false;
  fate.status = Status::expired;
  append(proof, std::move(fate.evidence));
  fate.evidence = std::move(proof);
  return true;
}

/// Rule X7. An act that took effect only when its parent had ended details something else.
bool StatusRegistry::Impl::fell_with_parent(ActFate& fate, const std::vector<Event>& events,
                                            std::size_t document, Date as_of, int generation) const {
  if (document == kNoDocument || generation >= kMostGenerations || !details_[document]) return false;
  const Detailing& detailing = *details_[document];
  const ActFate parent = fate_of(detailing.parent, corpus_.document(document), as_of, generation + 1);
  if (parent.status != Status::expired || !parent.to || !fate.from || *fate.from >= *parent.to ||
      parent.evidence.empty())
    return false;
  const ChildRule rule = child_rule(*parent.to);
  Evidence evidence = parent.evidence.front();
  evidence.rule = rule.rule;
  evidence.date = parent.to;
  const bool ends = (rule.fate == ChildFate::ends || rule.fate == ChildFate::ends_unless_announced) &&
                    !detailing.guides_only && !detailing.several && !is_kept(events, *parent.to);
  if (ends) {
    fate.status = Status::expired;
    fate.to = parent.to;
    Evidence title;  // what makes it a detailing act
    title.doc = corpus_.document(document).id;
    title.text = corpus_.document(document).title.value_or("");
    title.rule = rule.rule;
    title.date = parent.to;
    fate.evidence.insert(fate.evidence.begin(), {std::move(evidence), std::move(title)});
  } else {
    fate.evidence.push_back(std::move(evidence));  // a flag for the reader; the act lives on
  }
  return ends;
}

/// Parts that ended or changed, and suspensions: the document is "một phần" (DOMAIN 0.6) or stands still.
void StatusRegistry::Impl::touch(ActFate& fate, const std::vector<Event>& events, Date as_of) const {
  std::vector<Evidence> proof;
  for (const Event& event : events) {
    if (event.kind == EventKind::end || event.kind == EventKind::postpone ||
        !has_happened(event, actor(event), as_of))
      continue;
    const bool suspends = event.kind == EventKind::suspend || event.kind == EventKind::suspend_part;
    if (suspends && event.until && *event.until <= as_of) continue;
    if (event.kind == EventKind::suspend) fate.status = Status::suspended;
    if (fate.status != Status::suspended) {
      if (event.kind == EventKind::end_part || event.kind == EventKind::change_part)
        fate.status = Status::partly_expired;
      if (event.kind == EventKind::suspend_part && fate.status != Status::partly_expired)
        fate.status = Status::partly_suspended;
    }
    if (proof.size() < kMostEvidence) append(proof, evidence_of(event, actor(event)));
  }
  append(proof, std::move(fate.evidence));
  fate.evidence = std::move(proof);
}

/// An end that is written down already but lies ahead.
void StatusRegistry::Impl::announce_end(ActFate& fate, const std::vector<Event>& events, Date as_of) const {
  for (const Event& event : events) {
    const bool known = actor(event).issued && *actor(event).issued <= as_of;
    if (!has_rule(event, EventKind::end) || !event.from || *event.from <= as_of || !known) continue;
    fate.to = event.from;
    append(fate.evidence, evidence_of(event, actor(event)));
    return;
  }
}

ActFate StatusRegistry::Impl::fate(const std::string& key, std::size_t document, Date as_of, int generation,
                                   const std::string& number) const {
  ActFate fate;
  if (document != kNoDocument && corpus_.document(document).kind == DocumentKind::consolidation)
    return fate;  // shows a text, is no act
  const std::string canonical =
      document != kNoDocument ? corpus_.document(document).number.value_or("") : number;
  const LawAlias* law = canonical.empty() || is_resolution(key) ? nullptr : tables_.law_numbered(canonical);
  const std::vector<Event>& events = events_of(key);
  begin(fate, document, law);
  postpone(fate, events, as_of);
  if (ended(fate, events, law, as_of) || fell_with_parent(fate, events, document, as_of, generation))
    return fate;
  if (fate.from) fate.status = *fate.from <= as_of ? Status::in_force : Status::not_yet;
  if (fate.status != Status::not_yet) touch(fate, events, as_of);
  announce_end(fate, events, as_of);
  if (document != kNoDocument) append(fate.evidence, flags_of(corpus_.document(document), tables_, as_of));
  return fate;
}

std::vector<UnitFate> StatusRegistry::Impl::units(const std::string& key, Date as_of) const {
  std::map<std::string, UnitFate> fates;  // by eid, so that the order is the same every time
  for (const Event& event : events_of(key)) {
    if (event.unit.empty() || !decides_on_unit(event) || !has_happened(event, actor(event), as_of)) continue;
    if (event.kind == EventKind::suspend_part && event.until && *event.until <= as_of) continue;
    UnitFate& unit = fates[event.unit];
    unit.unit = event.unit;
    if (event.kind == EventKind::end_part && unit.status != Status::expired) {
      unit.status = Status::expired;
      unit.to = event.from;
    } else if (event.kind == EventKind::suspend_part && unit.status != Status::expired) {
      unit.status = Status::suspended;
    } else if (event.kind == EventKind::change_part && unit.status == Status::unknown) {
      unit.status = Status::partly_expired;
    }
    if (unit.evidence.size() < kMostEvidence) append(unit.evidence, evidence_of(event, actor(event)));
  }
  std::vector<UnitFate> out;
  for (auto& [eid, unit] : fates) out.push_back(std::move(unit));
  return out;
}

StatusRegistry::StatusRegistry(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables)
    : impl_(std::make_unique<const Impl>(corpus, facts, tables)) {}
StatusRegistry::~StatusRegistry() = default;
StatusRegistry::StatusRegistry(StatusRegistry&&) noexcept = default;
StatusRegistry& StatusRegistry::operator=(StatusRegistry&&) noexcept = default;

ActFate StatusRegistry::fate_of(std::size_t document, Date as_of) const {
  return impl_->fate_of(document, as_of);
}
ActFate StatusRegistry::fate_of(const CitationTarget& target, const Document& citing, Date as_of) const {
  return impl_->fate_of(target, citing, as_of, 0);
}
ActFate StatusRegistry::status_of_number(const ActName& name, Date as_of) const {
  return impl_->fate_of(name, as_of, 0);
}
std::vector<UnitFate> StatusRegistry::touched_units(std::size_t document, Date as_of) const {
  return impl_->units(impl_->key_of(document), as_of);
}
std::vector<UnitFate> StatusRegistry::touched_units(const CitationTarget& target, const Document& citing,
                                                    Date as_of) const {
  return impl_->units(impl_->key_of(target, citing), as_of);
}

}  // namespace vbpl
