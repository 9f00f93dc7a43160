// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity_dates.h"

namespace vbpl::quantity {
namespace {

/// The whole number of token `at`, -1 if it is none or has more than `digits` digits.
std::int64_t whole_at(const std::vector<Token>& tokens, std::size_t at, std::size_t digits) {
  if (at >= tokens.size() || !tokens[at].is_number || tokens[at].span.size() > digits || tokens[at].fraction)
    return -1;
  const auto value = tokens[at].value;
  return value && value->denominator() == 1 ? value->numerator() : -1;
}

WordId word_at(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() ? tokens[at].word : WordId{0};
}

bool is_year(std::int64_t year) { return year >= 1900 && year < 2100; }

std::optional<Found> make_date(const std::vector<Token>& tokens, std::size_t first, std::size_t next,
                               std::int64_t year, std::int64_t month, std::int64_t day) {
  if (month > 12 || day > 31 || month < 0 || day < 0) return std::nullopt;
  Found found;
  found.next = next;
  found.quantity.kind = QuantityKind::date;
  found.quantity.unit = "date";
  found.quantity.span = {tokens[first].span.begin, tokens[next - 1].span.end};
  set_bound(found.quantity, Bound::exactly, Rational{year * 10000 + month * 100 + day});
  return found;
}

/// Day and month of a token that the number reader took for a fraction: 1/7.
std::optional<Found> fraction_date(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  const std::string_view words = slice(text, tokens[at + 1].span);
  const std::size_t slash = words.find('/');
  std::int64_t day = 0, month = 0;
  for (const char c : words.substr(0, slash)) day = day * 10 + (c - '0');
  for (const char c : words.substr(slash + 1)) month = month * 10 + (c - '0');
  return month <= 12 ? make_date(tokens, at, at + 2, 0, month, day) : std::nullopt;
}

std::optional<Found> day_date(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  const Words& table = words();
  if (at + 1 < tokens.size() && tokens[at + 1].fraction) return fraction_date(text, tokens, at);
  const auto day = whole_at(tokens, at + 1, 2), month = whole_at(tokens, at + 3, 2);
  if (day < 0 || month < 0) return std::nullopt;
  if (word_at(tokens, at + 2) == table.slash) {
    const bool full = word_at(tokens, at + 4) == table.slash && is_year(whole_at(tokens, at + 5, 4));
    return full ? make_date(tokens, at, at + 6, whole_at(tokens, at + 5, 4), month, day)
                : make_date(tokens, at, at + 4, 0, month, day);
  }
  if (word_at(tokens, at + 2) != table.month) return std::nullopt;
  const auto year = word_at(tokens, at + 4) == table.year ? whole_at(tokens, at + 5, 4) : -1;
  return year > 0 ? make_date(tokens, at, at + 6, year, month, day)
                  : make_date(tokens, at, at + 4, 0, month, day);
}

/// d/m/y, d-m-y or d tháng m năm y.
std::optional<Found> plain_date(const std::vector<Token>& tokens, std::size_t at) {
  const Words& table = words();
  const WordId mark = word_at(tokens, at + 1);
  if (mark == table.month && word_at(tokens, at + 3) == table.year) {
    const auto written_day = whole_at(tokens, at, 2), written_month = whole_at(tokens, at + 2, 2),
               written_year = whole_at(tokens, at + 4, 4);
    const bool date = written_day > 0 && written_month > 0 && is_year(written_year);
    return date ? make_date(tokens, at, at + 5, written_year, written_month, written_day) : std::nullopt;
  }
  if ((mark != table.slash && mark != table.hyphen) || word_at(tokens, at + 3) != mark) return std::nullopt;
  const auto day = whole_at(tokens, at, 2), month = whole_at(tokens, at + 2, 2),
             year = whole_at(tokens, at + 4, 4);
  if (day < 0 || month < 0 || !is_year(year) || !tokens[at + 2].glued || !tokens[at + 4].glued)
    return std::nullopt;
  if (at > 0 && tokens[at].glued && word_at(tokens, at - 1) == table.slash) return std::nullopt;
  return make_date(tokens, at, at + 5, year, month, day);
}

/// Minutes of "22 giờ 30 phút" at `at`; `next` moves behind it.
std::optional<std::int64_t> clock_time(const std::vector<Token>& tokens, std::size_t at, std::size_t& next) {
  const Words& table = words();
  const auto hour = whole_at(tokens, at, 2);
  if (hour < 0 || hour > 24 || word_at(tokens, at + 1) != table.hour) return std::nullopt;
  next = at + 2;
  const auto minute = whole_at(tokens, next, 2);
  if (minute < 0 || minute > 59) return hour * 60;
  next += word_at(tokens, next + 1) == table.minute ? 2 : 1;
  return hour * 60 + minute;
}

}  // namespace

void set_bound(Quantity& quantity, Bound bound, Rational value) {
  const bool floor = bound == Bound::at_least || bound == Bound::above,
             cap = bound == Bound::at_most || bound == Bound::below;
  quantity.bound = bound;
  quantity.low = cap ? std::nullopt : std::optional(value);
  quantity.high = floor ? std::nullopt : std::optional(value);
  quantity.low_included = !cap && bound != Bound::above;
  quantity.high_included = !floor && bound != Bound::below;
}

std::optional<Found> date_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  const Words& table = words();
  const WordId word = tokens[at].word;
  if (tokens[at].is_number) return plain_date(tokens, at);
  if (word == table.day) return day_date(text, tokens, at);
  if (word == table.month) {
    const auto month = whole_at(tokens, at + 1, 2), year = whole_at(tokens, at + 3, 4);
    const WordId between = word_at(tokens, at + 2);
    if (month < 1 || !is_year(year) || (between != table.year && between != table.slash)) return std::nullopt;
    return make_date(tokens, at, at + 4, year, month, 0);
  }
  if (word == table.year && is_year(whole_at(tokens, at + 1, 4)) && (at == 0 || !tokens[at - 1].is_number)) {
    return make_date(tokens, at, at + 2, whole_at(tokens, at + 1, 4), 0, 0);
  }
  return std::nullopt;
}

std::optional<Found> clock_at(const std::vector<Token>& tokens, std::size_t at) {
  const Words& table = words();
  const WordId word = tokens[at].word;
  if (word == 0 || (word != table.from && word != table.at && word != table.on)) return std::nullopt;
  std::size_t next = 0;
  const auto begin = clock_time(tokens, at + 1, next);
  if (!begin || next >= tokens.size()) return std::nullopt;
  const WordId between = tokens[next].word;
  if (between != table.to && between != table.hyphen && between != table.dash) return std::nullopt;
  const auto end = clock_time(tokens, next + 1, next);
  if (!end) return std::nullopt;
  Found found;
  found.next = next;
  found.quantity.kind = QuantityKind::clock;
  found.quantity.unit = "giờ";
  found.quantity.bound = Bound::between;
  found.quantity.span = {tokens[at].span.begin, tokens[next - 1].span.end};
  found.quantity.low = Rational{*begin};
  found.quantity.high = Rational{*end};
  found.quantity.low_included = found.quantity.high_included = true;
  return found;
}

std::optional<Found> half_at(const std::vector<Token>& tokens, std::size_t at) {
  const Words& table = words();
  Bound bound = Bound::exactly;
  std::size_t next = at;
  // "nếu không được quá nửa" is no cap but a vote that was lost.
  const auto words_of_bound = table.bounds.at(tokens, at);
  if (words_of_bound && words_of_bound.tokens <= 2 && words_of_bound.value->kind == BoundWords::plain) {
    bound = words_of_bound.value->bound;
    next += words_of_bound.tokens;
  }
  const bool bounded = next > at, one = word_at(tokens, next) == table.one;
  if (one) ++next;
  const bool majority =
      bounded && tokens[next - 1].word == table.over && word_at(tokens, next) == table.majority;
  const bool half = word_at(tokens, next) == table.half && (bounded || one);
  if (!half && !majority) return std::nullopt;
  if (table.units.at(tokens, next + 1)) return std::nullopt;  // "quá nửa năm"
  Found found;
  found.next = next + 1;
  found.quantity.kind = QuantityKind::ratio;
  found.quantity.unit = "%";
  found.quantity.span = {tokens[at].span.begin, tokens[next].span.end};
  set_bound(found.quantity, bound, *Rational::make(1, 2));
  return found;
}

}  // namespace vbpl::quantity
