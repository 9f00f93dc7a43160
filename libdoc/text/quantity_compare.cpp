// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity.h"

namespace vbpl {
namespace {

std::string name_of(const Quantity& quantity) {
  switch (quantity.kind) {
    case QuantityKind::time:
      return "time";
    case QuantityKind::months:
      return "mon";
    case QuantityKind::working_days:
      return "wday";
    case QuantityKind::money:
      return "money";
    case QuantityKind::ratio:
      return "ratio";
    case QuantityKind::age:
      return "age";
    case QuantityKind::multiple:
      return "mult(" + std::string(quantity.unit) + ")";
    case QuantityKind::date:
      return "date";
    case QuantityKind::clock:
      return "clock";
    case QuantityKind::count:
      break;
  }
  return std::string(quantity.unit);
}

std::string_view suffix_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::time:
      return "h";
    case QuantityKind::months:
    case QuantityKind::age:
      return "mo";
    case QuantityKind::working_days:
      return "wd";
    case QuantityKind::money:
      return "đ";
    default:
      return {};
  }
}

/// -1, 0, 1. `open` is the answer when only the first has an end: 1 for low ends, -1 for high ends.
int compare_ends(const std::optional<Rational>& a, const std::optional<Rational>& b, int open) {
  if (!a || !b) return a.has_value() == b.has_value() ? 0 : (a ? open : -open);
  return compare(*a, *b);
}

bool is_single(const Quantity& quantity) {
  return !quantity.low || !quantity.high || *quantity.low == *quantity.high;
}
Rational figure(const Quantity& quantity) { return quantity.high ? *quantity.high : *quantity.low; }

/// Ends within one thirtieth of each other: a month is taken as 30 days.
bool close(const std::optional<Rational>& hours, const std::optional<Rational>& months) {
  if (!hours || !months) return hours.has_value() == months.has_value();
  const auto low = months->times(Rational{696}), high = months->times(Rational{744});
  return low && high && compare(*low, *hours) <= 0 && compare(*hours, *high) <= 0;
}

QuantityRelation compare_times(const Quantity& a, const Quantity& b) {
  const bool a_months = a.kind == QuantityKind::months;
  const Quantity& hours = a_months ? b : a;
  const Quantity& months = a_months ? a : b;
  return close(hours.low, months.low) && close(hours.high, months.high) ? QuantityRelation::approximate
                                                                        : QuantityRelation::disjoint;
}

QuantityRelation compare_kinds(const Quantity& a, const Quantity& b) {
  const auto are = [&](QuantityKind x, QuantityKind y) {
    return (a.kind == x && b.kind == y) || (a.kind == y && b.kind == x);
  };
  if (are(QuantityKind::time, QuantityKind::months)) return compare_times(a, b);
  return are(QuantityKind::time, QuantityKind::working_days) ? QuantityRelation::basis
                                                             : QuantityRelation::incomparable;
}

/// The same figure under two bounds.
QuantityRelation compare_bounds(const Quantity& a, const Quantity& b) {
  const auto are = [&](Bound x, Bound y) {
    return (a.bound == x && b.bound == y) || (a.bound == y && b.bound == x);
  };
  // "chậm nhất 3 ngày trước X" and "ít nhất 3 ngày trước X" set the same day.
  if (a.side == TimeSide::before && b.side == TimeSide::before && are(Bound::at_most, Bound::at_least))
    return QuantityRelation::equal;
  if (a.bound == b.bound || a.bound == Bound::exactly || b.bound == Bound::exactly) {
    const bool sharp = are(Bound::exactly, Bound::below) || are(Bound::exactly, Bound::above);
    return sharp ? QuantityRelation::direction : QuantityRelation::equal;
  }
  if (are(Bound::below, Bound::at_most) || are(Bound::above, Bound::at_least)) return QuantityRelation::edge;
  return QuantityRelation::direction;
}

}  // namespace

std::string canonical(const Quantity& quantity) {
  const std::string low = quantity.low ? to_string(*quantity.low) : "",
                    high = quantity.high ? to_string(*quantity.high) : "";
  std::string text = name_of(quantity);
  if (!quantity.low)
    text += (quantity.high_included ? "<=" : "<") + high;
  else if (!quantity.high)
    text += (quantity.low_included ? ">=" : ">") + low;
  else if (*quantity.low == *quantity.high)
    text += "=" + low;
  else
    text += (quantity.low_included ? "[" : "(") + low + "," + high + (quantity.high_included ? "]" : ")");
  text += suffix_of(quantity.kind);
  return quantity.per.empty() ? text : text + "/" + quantity.per;
}

bool same_figure(const Quantity& a, const Quantity& b) {
  const auto in_days = [](const Quantity& quantity) {
    const auto days =
        figure(quantity).times(*Rational::make(1, quantity.kind == QuantityKind::time ? 24 : 1));
    return days.value_or(Rational{-1});
  };
  return is_single(a) && is_single(b) ? in_days(a) == in_days(b) : a.low == b.low && a.high == b.high;
}

QuantityRelation compare(const Quantity& a, const Quantity& b) {
  if (a.per != b.per) return QuantityRelation::incomparable;
  if (a.kind != b.kind) return compare_kinds(a, b);
  if ((a.kind == QuantityKind::multiple || a.kind == QuantityKind::count) && a.unit != b.unit)
    return QuantityRelation::incomparable;
  const bool same_ends = a.low == b.low && a.high == b.high && a.low_included == b.low_included &&
                         a.high_included == b.high_included;
  if (same_ends) return QuantityRelation::equal;
  if (is_single(a) && is_single(b) && figure(a) == figure(b)) return compare_bounds(a, b);
  const int low = compare_ends(a.low, b.low, 1), high = compare_ends(a.high, b.high, -1);
  if (low >= 0 && high <= 0) return QuantityRelation::contained;
  if (low <= 0 && high >= 0) return QuantityRelation::contains;
  if (compare_ends(a.low, b.high, 0) > 0 || compare_ends(b.low, a.high, 0) > 0)
    return QuantityRelation::disjoint;
  return QuantityRelation::overlap;
}

}  // namespace vbpl
