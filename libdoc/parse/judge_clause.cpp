// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/scan.h"
#include "libdoc/parse/verdict.h"

namespace vbpl {
namespace {

constexpr int kLargestGap = 5;

Judgement verdict(const Case& c, Verdict v) { return {v, UnitKind::clause, c.label().ordinal, false}; }

bool may_hold_clauses(const Case& c, const OpenUnit& parent) {
  const bool below_article = parent.rank == Rank::article || parent.rank == Rank::inner_section;
  return below_article || !c.has_articles || (c.quoted && parent.unit == c.levels.root().unit);
}

/// A list with another sign after its numbers, "1)" below "1.", is not one of clauses.
bool has_other_mark(const OpenUnit& parent, const Label& label) {
  if (parent.clause_mark == 0) return false;
  return (parent.clause_mark == ')') != (label.mark == ')');
}

/// Both the clauses and a list inside the last one could go on with this number.
bool belongs_to_inner_list(const Case& c) {
  const char before = sign_before(c);
  return before == ';' || before == ',' || comes_later(c, UnitKind::clause, c.label().ordinal);
}

/// "a) … : 1. … 2. … b) …": numbers below the points of an article without clauses.
bool stands_below_points(const Case& c, const OpenUnit& parent) {
  const Ordinal point = parent.last_of(UnitKind::point);
  if (point.none() || !parent.last_of(UnitKind::clause).none()) return false;
  return comes_in_article(c, UnitKind::point, {point.number + 1, 0}) ||
         comes_in_article(c, UnitKind::point, {point.number + 2, 0});
}

bool gap_is_real(const Case& c, Ordinal last) {
  const Ordinal own = c.label().ordinal;
  if (!sentence_has_ended(c) || comes_later(c, UnitKind::clause, {last.number + 1, 0})) return false;
  if (c.quoted && c.levels.parent_for(UnitKind::clause).unit == c.levels.root().unit)
    return true;  // chosen clauses of a unit
  if (own.number - last.number > kLargestGap) return false;
  if (own.number - last.number <= 2 && !last.none()) return true;
  return comes_later(c, UnitKind::clause, {own.number + 1, 0});
}

/// "… theo công thức:" and below it "3.ĐTB + 2.ĐCĐ": what a colon announces is no new clause when the clause
/// of this number comes later.
bool is_announced(const Case& c) {
  const Label& label = c.label();
  const bool glued = label.rest == label.span.end;
  return glued && sign_before(c) == ':' && comes_later(c, UnitKind::clause, label.ordinal);
}

bool is_figure(std::string_view words) {
  return !words.empty() && words.size() < 20 && words.find_first_not_of("0123456789.,% ") == words.npos;
}

/// "1. Đất lúa" with two lines of figures below it: a row of a table that lost its cells (the table guard of
/// DOMAIN 2.5). One line of figures may be the number of a page.
bool is_table_row(const Case& c) {
  const std::string_view words = c.lines.words(c.line);
  if (words.size() > 80 || words.back() == ':' || words.back() == '.' || words.back() == ';') return false;
  const std::size_t first = c.lines.next_filled(c.line + 1);
  if (first >= c.lines.size() || !is_figure(c.lines.words(first))) return false;
  const std::size_t second = c.lines.next_filled(first + 1);
  return second < c.lines.size() && is_figure(c.lines.words(second));
}

/// The same number twice running: a slip of the pen when the sentence before has ended and no list is being
/// told.
bool is_slip(const Case& c, const OpenUnit& parent) {
  const Ordinal last = parent.last_of(UnitKind::clause);
  if (c.label().ordinal != last || last == Ordinal{1, 0} || !parent.inner.none()) return false;
  return sign_before(c) == '.' && (comes_later(c, UnitKind::clause, {last.number + 1, 0}) || !c.quoted);
}

/// "1.2." comes after "1.1." and before the next article, not far ahead.
bool second_decimal_comes(const Case& c) {
  constexpr int kMostLabels = 60;
  std::size_t i = c.lines.next_labelled(c.line + 1);
  for (int seen = 0; seen < kMostLabels && i < c.limit; ++seen, i = c.lines.next_labelled(i + 1)) {
    const Label& label = *c.lines[i].label;
    if (label.kind <= UnitKind::article) return false;
    if (label.kind == UnitKind::point && label.outer == c.label().outer && label.ordinal == Ordinal{2, 0})
      return true;
  }
  return false;
}

/// "1.1.", "1.2." directly below an article, in acts whose clauses became articles: "1.1" with "1.2" behind
/// it, or the one that follows.
bool opens_below_article(Case& c) {
  OpenUnit* article = c.levels.open(UnitKind::article);
  if (article == nullptr || !article->last_of(UnitKind::clause).none()) return false;
  const Ordinal own = c.label().ordinal;
  if (article->outer != 0)
    return article->outer == c.label().outer &&
           follows(UnitKind::clause, article->last_of(UnitKind::point), own);
  if (own != Ordinal{1, 0} || !article->last_of(UnitKind::point).none() || !second_decimal_comes(c))
    return false;
  article->outer = c.label().outer;
  return true;
}

}  // namespace

/// The enumeration guard for khoản (DOMAIN 2.5).
Judgement judge_clause(Case& c) {
  const Label& label = c.label();
  OpenUnit& parent = c.levels.parent_for(UnitKind::clause);
  if (!may_hold_clauses(c, parent) || has_other_mark(parent, label) || is_table_row(c))
    return verdict(c, Verdict::text);
  const Ordinal last = parent.last_of(UnitKind::clause);
  const bool outer =
      follows(UnitKind::clause, last, label.ordinal) || (c.quoted && last.none() && c.levels.empty());
  const bool inner = !parent.inner.none() && label.ordinal == Ordinal{parent.inner.number + 1, 0};
  if (outer && !(inner && belongs_to_inner_list(c)) && !stands_below_points(c, parent) && !is_announced(c))
    return verdict(c, Verdict::open);
  if (inner || label.ordinal == Ordinal{1, 0}) {
    parent.inner = label.ordinal;
    return verdict(c, Verdict::text);
  }
  const bool forward = label.ordinal > last;
  return verdict(c,
                 (forward && gap_is_real(c, last)) || is_slip(c, parent) ? Verdict::open_gap : Verdict::text);
}

/// "2.1." below clause 2: a point in acts that number by decimals.
Judgement judge_decimal(Case& c) {
  const Label& label = c.label();
  Judgement judgement{Verdict::text, label.kind, label.ordinal, false};
  const bool is_point = label.kind == UnitKind::point;
  const OpenUnit* holder = c.levels.open(is_point ? UnitKind::clause : UnitKind::point);
  if (holder == nullptr) {
    if (is_point && opens_below_article(c)) judgement.verdict = Verdict::open;
    return judgement;
  }
  const UnitKind above = is_point ? UnitKind::clause : UnitKind::point;
  if (c.levels.parent_for(above).last_of(above).number != label.outer) return judgement;
  if (follows(UnitKind::clause, holder->last_of(label.kind), label.ordinal))
    judgement.verdict = Verdict::open;
  return judgement;
}

}  // namespace vbpl
