// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/verdict.h"

namespace vbpl {
namespace {

constexpr int kLargestGap = 3;

bool may_hold_points(const Case& c, const OpenUnit& parent) {
  return parent.rank == Rank::clause || parent.rank == Rank::article || parent.rank == Rank::inner_section ||
         !c.has_articles || (c.quoted && parent.unit == c.levels.root().unit);
}

/// An "i)", "v)" or "x)" that counts as a numeral: tiết are being listed, or the next label is "ii)".
bool reads_as_numeral(const Case& c, const OpenUnit& parent) {
  const Label& label = c.label();
  if (label.roman == 0 || label.mark != ')' || label.ordinal.suffix != 0) return false;
  const OpenUnit* point = c.levels.open(UnitKind::point);
  const OpenUnit& holder = point != nullptr ? *point : parent;
  const Ordinal last = holder.last_of(UnitKind::subpoint);
  if (!last.none())
    return label.roman == last.number + 1 &&
           !follows(UnitKind::point, parent.last_of(UnitKind::point), label.ordinal);
  const Label* next = next_label(c);
  return label.roman == 1 && next != nullptr && next->kind == UnitKind::subpoint && next->ordinal.number == 2;
}

/// "1. Trách nhiệm của đơn vị: a) Đối với …" on one line: the next label is "b)".
bool first_stands_in_line(const Case& c) {
  const std::size_t before = c.lines.previous_filled(c.line);
  std::size_t line = before;
  for (int back = 0; back < 12 && line < c.lines.size(); ++back, line = c.lines.previous_filled(line)) {
    const Line& above = c.lines[line];
    if (!above.labelled() || above.label->kind > UnitKind::clause) continue;
    return slice(c.lines.text(), above.body).find(" a) ") != std::string_view::npos;
  }
  return false;
}

bool gap_is_real(const Case& c, Ordinal last) {
  const Ordinal own = c.label().ordinal;
  if (!sentence_has_ended(c)) return false;
  if (c.quoted && c.levels.parent_for(UnitKind::point).unit == c.levels.root().unit)
    return true;  // chosen points of a unit
  // After ";" the list goes on: "e)" behind "b) …;" is a misread "c)".
  const int largest = sign_before(c) == ';' ? kLargestGap + 1 : kLargestGap;
  if (own.number - last.number > largest) return false;
  for (int skipped = last.number + 1; skipped < own.number; ++skipped) {
    if (comes_later(c, UnitKind::point, {skipped, 0})) return false;
  }
  if (!last.none() || (own.number == 2 && (sign_before(c) == ';' || first_stands_in_line(c)))) return true;
  return comes_later(c, UnitKind::point, {own.number + 1, 0}) ||
         comes_later(c, UnitKind::point, {own.number + 2, 0});
}

/// "a1)" below "a) …:" is a tiết of a; after "a) …;" it is a point put in later. After a full stop the habit
/// of the text decides.
bool is_part_of_point(Case& c, const OpenUnit& parent) {
  const Label& label = c.label();
  OpenUnit* point = c.levels.open(UnitKind::point);
  if (label.ordinal.suffix == 0 || point == nullptr ||
      parent.last_of(UnitKind::point) != Ordinal{label.ordinal.number, 0})
    return false;
  const Ordinal last = point->last_of(UnitKind::subpoint);
  if (!last.none()) return label.ordinal.suffix == last.number + 1;
  const char before = sign_before(c);
  const bool told_of = before != ';' && before != '.';
  if (told_of) c.levels.points_have_parts = true;
  return label.ordinal.suffix == 1 && before != ';' && c.levels.points_have_parts;
}

/// The same letter twice running, outside any inner list.
bool is_slip(const Case& c, const OpenUnit& parent) {
  const Ordinal last = parent.last_of(UnitKind::point);
  return c.label().ordinal == last && last != Ordinal{1, 0} && parent.inner_point.none() &&
         sign_before(c) == ';';
}

/// Both the points and a list of letters inside the last one could go on with this letter.
bool belongs_to_inner_list(const Case& c, const OpenUnit& parent) {
  const Label& label = c.label();
  if (parent.inner_point.none() || !follows(UnitKind::point, parent.inner_point, label.ordinal)) return false;
  return label.mark != parent.point_mark || comes_later(c, UnitKind::point, label.ordinal);
}

}  // namespace

/// The enumeration guard for điểm: a b c d đ e g h i k l m n o p q r s t u v x y.
Judgement judge_point(Case& c) {
  const Label& label = c.label();
  OpenUnit& parent = c.levels.parent_for(UnitKind::point);
  Judgement judgement{Verdict::text, UnitKind::point, label.ordinal, false};
  if (!may_hold_points(c, parent)) return judgement;
  if (const OpenUnit* point = c.levels.open(UnitKind::point); point != nullptr && point->decimal) {
    const bool next_part = follows(UnitKind::point, point->last_of(UnitKind::subpoint), label.ordinal);
    return {next_part ? Verdict::open : Verdict::text, UnitKind::subpoint, label.ordinal, false};
  }
  if (reads_as_numeral(c, parent)) return {Verdict::open, UnitKind::subpoint, {label.roman, 0}, false};
  if (is_part_of_point(c, parent))
    return {Verdict::open, UnitKind::subpoint, {label.ordinal.suffix, 0}, false};
  const Ordinal last = parent.last_of(UnitKind::point);
  const bool other_mark = parent.point_mark != 0 && parent.point_mark != label.mark;
  const bool bracketed_first =
      label.mark == '(' && last.none();  // "(a)" begins a list in the text; "(d)" after "c)" is a slip
  const bool next = !bracketed_first && (follows(UnitKind::point, last, label.ordinal) ||
                                         (c.quoted && last.none() && c.levels.empty()));
  if (next && !belongs_to_inner_list(c, parent) && (!other_mark || sentence_has_ended(c))) {
    judgement.verdict = Verdict::open;
  } else if (!next && !other_mark && label.mark != '(' &&
             ((label.ordinal > last && gap_is_real(c, last)) || is_slip(c, parent))) {
    judgement.verdict = Verdict::open_gap;
  } else if (label.ordinal == Ordinal{1, 0} || follows(UnitKind::point, parent.inner_point, label.ordinal)) {
    parent.inner_point = label.ordinal;
  }
  return judgement;
}

/// Tiết: (i) (ii) below a point, or below a clause without points.
Judgement judge_subpoint(Case& c) {
  const Label& label = c.label();
  Judgement judgement{Verdict::text, UnitKind::subpoint, label.ordinal, false};
  if (label.num.find('.') != std::string_view::npos && label.num[0] >= '0' && label.num[0] <= '9')
    return judge_decimal(c);
  OpenUnit& holder = c.levels.parent_for(UnitKind::subpoint);
  if (holder.unit == c.levels.root().unit && !c.quoted) return judgement;
  if (label.outer != 0 &&
      (holder.rank != Rank::point ||
       c.levels.parent_for(UnitKind::point).last_of(UnitKind::point).number != label.outer))
    return judgement;
  const Ordinal last = holder.last_of(UnitKind::subpoint);
  const bool first = label.ordinal.number == 1;
  if (first || follows(UnitKind::clause, last, label.ordinal) || (c.quoted && c.levels.empty()))
    judgement.verdict = Verdict::open;
  return judgement;
}

}  // namespace vbpl
