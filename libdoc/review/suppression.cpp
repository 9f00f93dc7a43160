// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/suppression.h"

#include <algorithm>
#include <tuple>

#include "libdoc/review/context.h"
#include "libdoc/review/pair_findings.h"

namespace vbpl {
namespace {

struct Row {
  Suppressor suppressor;
  const char *name, *description;
};
constexpr Row kRows[] = {
    {Suppressor::none, "none", "not suppressed"},
    {Suppressor::draft_or_letter, "draft-or-letter", "one side is a draft, a letter or a news item"},
    {Suppressor::consolidation, "consolidation", "one side is a consolidated text"},
    {Suppressor::expired, "expired", "one side is no longer in force"},
    {Suppressor::version, "version", "one act replaced the other"},
    {Suppressor::amendment, "amendment", "one act amends the other"},
    {Suppressor::other_place, "other-place", "acts of two localities"},
    {Suppressor::boilerplate, "boilerplate", "set phrases on scope, effect and execution"},
    {Suppressor::amending_text, "amending-text", "words of an amending act"},
    {Suppressor::transition, "transition", "a transitional clause"},
    {Suppressor::table, "table", "mostly figures"},
    {Suppressor::superseded, "superseded", "repealed or changed since"},
    {Suppressor::sanction, "sanction", "conduct described in order to punish it"},
    {Suppressor::definition, "definition", "a definition, repeated of need"},
    {Suppressor::form, "form", "more than eight documents share the text"},
    {Suppressor::other_figure, "other-figure", "a figure differs"},
    {Suppressor::special_case, "special-case", "one side is about a special case"},
    {Suppressor::other_subject, "other-subject", "the texts are about two matters"},
    {Suppressor::other_duty, "other-duty", "a duty, permission or ban differs"},
    {Suppressor::other_body, "other-body", "another body is named"},
    {Suppressor::little_common, "little-common", "too little of the text is common"},
    {Suppressor::series, "series", "two acts of one series"},
    {Suppressor::not_peers, "not-peers", "acts of two ranks"},
    {Suppressor::not_linked, "not-linked", "neither act cites the other"},
    {Suppressor::within_limit, "within-limit", "the figure stays within the limit of the higher act"},
    {Suppressor::two_sentences, "two-sentences", "the figures stand in two different sentences"},
};
constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    if (static_cast<std::size_t>(kRows[i].suppressor) != i) return false;
  }
  return true;
}
static_assert(in_order(), "one row for each suppressor, in the order of the enum");

Suppressor of_relation(DocumentRelation relation) {
  switch (relation) {
    case DocumentRelation::outside:
      return Suppressor::draft_or_letter;
    case DocumentRelation::consolidated:
      return Suppressor::consolidation;
    case DocumentRelation::expired:
      return Suppressor::expired;
    case DocumentRelation::same:
    case DocumentRelation::version:
      return Suppressor::version;
    case DocumentRelation::amends:
      return Suppressor::amendment;
    case DocumentRelation::other_place:
      return Suppressor::other_place;
    case DocumentRelation::details:
    case DocumentRelation::cites:
    case DocumentRelation::inherits:
    case DocumentRelation::none:
      return Suppressor::none;
  }
  return Suppressor::none;
}

Suppressor of_flags(std::uint16_t flags) {
  if (flags & kSuperseded) return Suppressor::superseded;
  if (flags & kAmending) return Suppressor::amending_text;
  if (flags & kTransitional) return Suppressor::transition;
  if (flags & kBoilerplate) return Suppressor::boilerplate;
  return flags & kTabular ? Suppressor::table : Suppressor::none;
}

/// The check that would have spoken, had nothing kept it silent.
const char* check_of(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  if (!pair.numbers.empty()) return "numeric-conflict";
  const std::size_t a = pairs.store[pair.pair.a].document, b = pairs.store[pair.pair.b].document;
  if (is_below(context, a, b)) return "restates-higher";
  return pair.same_words ? "duplicate-exact" : "duplicate-near";
}

Suppressor reason(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  const Suppressor withheld = withheld_by(context, pairs, pair);
  if (withheld != Suppressor::none) return withheld;
  if (!pair.numbers.empty()) return why_no_numeric_conflict(pairs, pair);
  const Suppressor no_duplicate = why_no_duplicate(context, pairs, pair),
                   no_restatement = why_no_restatement(context, pairs, pair);
  if (no_duplicate == Suppressor::none || no_restatement == Suppressor::none) return Suppressor::none;
  const std::size_t a = pairs.store[pair.pair.a].document, b = pairs.store[pair.pair.b].document;
  return is_below(context, a, b) ? no_restatement : no_duplicate;
}

}  // namespace

const char* to_string(Suppressor suppressor) { return kRows[static_cast<std::size_t>(suppressor)].name; }
const char* description(Suppressor suppressor) {
  return kRows[static_cast<std::size_t>(suppressor)].description;
}

Suppressor withheld_by(const ReviewContext& context, const PairContext& pairs, const PairAnalysis& pair) {
  const Provision &a = pairs.store[pair.pair.a], &b = pairs.store[pair.pair.b];
  const Suppressor related = of_relation(context.relations.relation(a.document, b.document));
  return related != Suppressor::none ? related : of_flags(a.flags | b.flags);
}

std::vector<Suppressed> suppressed_pairs(const ReviewContext& context, const PairContext& pairs) {
  std::vector<Suppressed> result;
  const auto take = [&](const PairAnalysis& pair) {
    const Suppressor by = reason(context, pairs, pair);
    if (by == Suppressor::none) return;
    result.push_back({check_of(context, pairs, pair), by, provision_passage(context, pairs, pair.pair.a),
                      provision_passage(context, pairs, pair.pair.b)});
  };
  for (const PairAnalysis& pair : pairs.pairs) take(pair);
  for (const PairAnalysis& pair : pairs.withheld) take(pair);
  const auto key = [](const Suppressed& row) {
    return std::tie(row.check, row.by, row.ours.doc, row.ours.span.begin, row.theirs.doc,
                    row.theirs.span.begin);
  };
  std::stable_sort(result.begin(), result.end(),
                   [&](const Suppressed& x, const Suppressed& y) { return key(x) < key(y); });
  return result;
}

}  // namespace vbpl
