// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "libdoc/base/ordered.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/doubtful_value.h"
#include "libdoc/review/pair_findings.h"
#include "libdoc/review/slots.h"
#include "libdoc/review/suppression.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Two figures on one matter, from either route.
struct Conflict {
  std::uint32_t a = 0, b = 0;  ///< provisions
  Quantity ours, theirs;
  std::string our_words, their_words;
  QuantityRelation relation = QuantityRelation::equal;
  bool sure = true;
};

const char* what_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::time:
    case QuantityKind::months:
    case QuantityKind::working_days:
      return "time_limit";
    case QuantityKind::money:
      return "money";
    case QuantityKind::ratio:
      return "percentage";
    default:
      return "number";
  }
}

/// The higher act sets a cap or floor and the lower act stays within: "không quá 30 ngày" allows 20.
bool stays_within(QuantityRelation relation, const Quantity& higher, std::string_view higher_words) {
  if (relation != QuantityRelation::contained || higher.side == TimeSide::before) return false;
  constexpr auto kCaps = std::to_array<std::string_view>({"không quá", "tối đa", "chậm nhất", "muộn nhất",
                                                          "không vượt", "không dưới", "ít nhất", "tối thiểu",
                                                          "trở lên", "trở xuống", "không được"});
  const std::string words = lower(higher_words);
  return std::any_of(kCaps.begin(), kCaps.end(),
                     [&](std::string_view cap) { return words.find(cap) != std::string::npos; });
}

/// Figures more than twenty times apart are about two things.
bool is_far(const Quantity& a, const Quantity& b) {
  const auto figure = [](const Quantity& quantity) { return quantity.high ? *quantity.high : *quantity.low; };
  if (a.kind != b.kind || !(a.low || a.high) || !(b.low || b.high)) return false;
  const auto x = figure(a).times(Rational{20}), y = figure(b).times(Rational{20});
  return x && y && (compare(*x, figure(b)) < 0 || compare(*y, figure(a)) < 0);
}

/// What keeps the figures of a pair from being held against each other at all.
Suppressor why_not_compared(const PairContext& pairs, const PairAnalysis& pair) {
  if (!is_linked(pair.pair.relation)) return Suppressor::not_linked;
  if (pair.condition) return Suppressor::special_case;
  if (pair.other_subject) return Suppressor::other_subject;
  if (pair.pair.likeness.containment < 0.45) return Suppressor::little_common;
  return is_template(pairs, pair) ? Suppressor::form : Suppressor::none;
}

bool is_one_sentence(const PairAnalysis& pair, const NumberPair& number) {
  return pair.parity <= 0.8 && number.share >= 0.4;
}

/// Route one: near duplicates whose figures differ at the same place.
void conflicts_of_pair(const PairContext& pairs, const PairAnalysis& pair, std::vector<Conflict>& result) {
  if (pair.numbers.empty() || why_not_compared(pairs, pair) != Suppressor::none) return;
  for (const NumberPair& number : pair.numbers) {
    if (stays_within(number.relation, number.theirs, number.their_words)) continue;
    const bool basis = number.relation == QuantityRelation::basis && same_figure(number.ours, number.theirs);
    const bool close =
        basis ? pair.parity <= 0.65 && number.share >= 0.4 : pair.parity <= 0.5 && number.share >= 0.6;
    if (!is_one_sentence(pair, number)) continue;
    const bool matter = !pair.other_heading && (basis || !pair.other_body);
    // In texts that are almost the same the places are sure; else the figures may belong to other words.
    const bool placed = pair.parity <= 0.2 || (!number.elsewhere && !is_far(number.ours, number.theirs));
    const bool sure = close && matter && placed && !number.rate;
    result.push_back({pair.pair.a, pair.pair.b, number.ours, number.theirs, number.our_words,
                      number.their_words, number.relation, sure});
  }
}

/// How a lower act stands to the higher one.
struct Standing {
  bool detailed = false;   ///< it details it; where it only rests on it, nearly all must agree
  bool inherited = false;  ///< it was made under another act, that the higher one replaced
};

/// Time runs from two events: both sides name one, with few words in common.
bool is_other_event(const SlotPair& pair) {
  return !pair.lower->anchor.empty() && !pair.higher->anchor.empty() && pair.anchor < 0.7;
}

/// Thresholds of METHODS 5.3.
bool is_conflict(const SlotPair& pair, Standing standing) {
  using R = QuantityRelation;
  if (pair.special || pair.lower->rate || pair.higher->rate ||
      is_far(pair.lower->quantity, pair.higher->quantity))
    return false;
  const bool anchor = !pair.anchored || pair.anchor >= 0.6;
  if (standing.inherited && is_other_event(pair)) return false;
  if (!standing.detailed && (pair.action < 0.8 || !anchor || pair.heading < 0.45)) return false;
  const bool same_event = pair.anchored && pair.score >= 0.6 && pair.action >= 0.78 && pair.anchor >= 0.78 &&
                          pair.heading > 0;  // headings may be worded otherwise
  if (pair.relation == R::basis && same_figure(pair.lower->quantity, pair.higher->quantity)) {
    return same_event || (pair.score >= 0.45 && pair.heading >= 0.1 && pair.action >= 0.3);
  }
  const bool differs = pair.relation == R::disjoint || pair.relation == R::contains ||
                       pair.relation == R::overlap || pair.relation == R::edge || pair.relation == R::basis;
  const bool plain = pair.score >= 0.72 && pair.action >= 0.6 && pair.heading >= 0.45;
  return differs && !pair.ambiguous && anchor && (plain || same_event);
}

/// Route two: slots of a lower act held against those of the act that it details.
class SlotRoute {
 public:
  SlotRoute(const ReviewContext& context, const ProvisionStore& store) : context_(context), store_(store) {
    std::set<std::size_t> needed;
    for (std::size_t i = 0; i < context.corpus.size(); ++i) {
      for (const Link& link : context.relations.links(i)) {
        if (!is_held_against(i, link)) continue;
        pairs_.push_back({i, link.to, {(link.flags & kDetails) != 0, (link.flags & kInherited) != 0}});
        needed.insert({i, link.to});
      }
    }
    slots_.resize(context.corpus.size());
    const std::vector<std::size_t> documents(needed.begin(), needed.end());
    for_each_ordered(
        documents.size(), context.options.threads,
        [&](std::size_t i) { return slots_of(context.corpus.document(documents[i]), store, documents[i]); },
        [&](std::size_t i, std::vector<Slot>&& slots) {
          for (const Slot& slot : slots) weights_.count(slot.action);
          slots_[documents[i]] = std::move(slots);
        });
  }

  void run(std::vector<Conflict>& result) const {
    for_each_ordered(
        pairs_.size(), context_.options.threads,
        [&](std::size_t i) {
          return join_slots(slots_[pairs_[i].lower], slots_[pairs_[i].higher], weights_);
        },
        [&](std::size_t i, const std::vector<SlotPair>& found) {
          for (const SlotPair& pair : found) {
            if (is_conflict(pair, pairs_[i].standing)) add(pair, result);
          }
        });
  }

 private:
  struct Held {
    std::size_t lower = 0, higher = 0;
    Standing standing;
  };

  /// A lower act that details the higher one, or has it among its căn cứ.
  [[nodiscard]] bool is_held_against(std::size_t lower, const Link& link) const {
    const bool below = context_.relations.facts(lower).rank > context_.relations.facts(link.to).rank &&
                       context_.relations.facts(link.to).rank != 0;
    if (!below) return false;
    const DocumentRelation relation = context_.relations.relation(lower, link.to);
    return relation == DocumentRelation::details || relation == DocumentRelation::inherits ||
           (relation == DocumentRelation::cites && (link.flags & kBasis));
  }

  /// By their headings the articles are about one matter, and none of them about a case of its own.
  [[nodiscard]] bool is_one_matter(const Slot& lower, const Slot& higher) const {
    const auto heading = [&](const Slot& slot) {
      const Provision& provision = store_[slot.provision];
      return heading_of(context_.corpus.document(provision.document), provision);
    };
    const std::string_view ours = heading(lower), theirs = heading(higher);
    const auto special = [](std::string_view one) { return one.find("đối với") != std::string_view::npos; };
    return special(ours) == special(theirs) && !part_in_matter(ours, theirs);
  }

  void add(const SlotPair& pair, std::vector<Conflict>& result) const {
    const Slot &lower = *pair.lower, &higher = *pair.higher;
    const auto words = [&](const Slot& slot) {
      const Provision& provision = store_[slot.provision];
      return std::string(
          slice(context_.corpus.document(provision.document).words(provision.words), slot.quantity.span));
    };
    const bool sure = pair.relation == QuantityRelation::basis || is_one_matter(lower, higher);
    Conflict conflict{lower.provision, higher.provision, lower.quantity, higher.quantity,
                      words(lower),    words(higher),    pair.relation,  sure};
    if (!stays_within(conflict.relation, conflict.theirs, conflict.their_words))
      result.push_back(std::move(conflict));
  }

  const ReviewContext& context_;
  const ProvisionStore& store_;
  std::vector<Held> pairs_;
  std::vector<std::vector<Slot>> slots_;
  WordWeights weights_;
};

const char* severity_of(const Conflict& conflict, bool hierarchy) {
  if (conflict.relation == QuantityRelation::edge) return "notice";
  if (!hierarchy || conflict.relation == QuantityRelation::basis) return "warning";
  return "error";
}

/// Why a difference proves nothing, or is none: told only on wish, or not at all.
struct Weighed {
  bool doubtful = false, example = false;
};

Weighed weigh(const ReviewContext& context, const PairContext& pairs, const Conflict& conflict) {
  const auto text = [&](std::uint32_t index) {
    const Provision& provision = pairs.store[index];
    return context.corpus.document(provision.document).words(provision.words);
  };
  const FigureInText ours{text(conflict.a), conflict.ours}, theirs{text(conflict.b), conflict.theirs};
  const bool basis =
      conflict.relation == QuantityRelation::basis && same_figure(conflict.ours, conflict.theirs);
  return {!basis && is_doubtful_value(ours, theirs), is_in_example(ours) || is_in_example(theirs)};
}

Finding make_finding(const ReviewContext& context, const PairContext& pairs, const Conflict& conflict,
                     bool doubtful) {
  const Provision &a = pairs.store[conflict.a], &b = pairs.store[conflict.b];
  const Document &ours = context.corpus.document(a.document), &theirs = context.corpus.document(b.document);
  const bool hierarchy = is_below(context, a.document, b.document);
  Finding finding = contradiction(context, pairs, "numeric-conflict", conflict.a, conflict.b);
  finding.severity = severity_of(conflict, hierarchy);
  // Of acts of one rank the later one prevails; often it was meant to replace the other.
  finding.certainty = conflict.sure && hierarchy && !doubtful ? "likely" : "possible";
  finding.delta.push_back({what_of(conflict.ours.kind), conflict.our_words, conflict.their_words});
  finding.message =
      context.say(fmt::format("{} quy định “{}”, {} {} quy định “{}”", finding.ours.label, conflict.our_words,
                              finding.theirs.label, document_name(theirs), conflict.their_words),
                  fmt::format("{} says “{}”, {} of {} says “{}”", finding.ours.label, conflict.our_words,
                              finding.theirs.label, document_name(theirs), conflict.their_words));
  finding.id = finding_id(finding, ours.number.value_or("") + canonical(conflict.ours),
                          theirs.number.value_or("") + canonical(conflict.theirs));
  return finding;
}

}  // namespace

Suppressor why_no_numeric_conflict(const PairContext& pairs, const PairAnalysis& pair) {
  const Suppressor not_compared = why_not_compared(pairs, pair);
  if (not_compared != Suppressor::none) return not_compared;
  const auto within = [](const NumberPair& number) {
    return stays_within(number.relation, number.theirs, number.their_words);
  };
  const auto told = [&](const NumberPair& number) {
    return !within(number) && is_one_sentence(pair, number);
  };
  if (std::any_of(pair.numbers.begin(), pair.numbers.end(), told)) return Suppressor::none;
  const bool all_within = std::all_of(pair.numbers.begin(), pair.numbers.end(), within);
  return all_within ? Suppressor::within_limit : Suppressor::two_sentences;
}

std::vector<Finding> check_numeric_conflict(const CheckInput& input) {
  std::vector<Conflict> conflicts;
  for (const PairAnalysis& pair : input.pairs->pairs) conflicts_of_pair(*input.pairs, pair, conflicts);
  SlotRoute(input.context, input.pairs->store).run(conflicts);
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::string, std::string>> seen;
  std::vector<Finding> findings;
  for (const Conflict& conflict : conflicts) {
    if (!seen.insert({conflict.a, conflict.b, canonical(conflict.ours), canonical(conflict.theirs)}).second)
      continue;
    const Weighed weighed = weigh(input.context, *input.pairs, conflict);
    if (!weighed.example)
      findings.push_back(make_finding(input.context, *input.pairs, conflict, weighed.doubtful));
  }
  return findings;
}

}  // namespace vbpl
