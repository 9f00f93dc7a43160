// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/filters.h"

#include "index/prepare.h"
#include "index/terms.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kMostNumbers = 500;
// Days are digits: "0" sorts before them all and "" (no value) before "0".
constexpr const char* kEarliest = "0";

Xapian::Query begun(Date day) {
  return {Xapian::Query::OP_VALUE_RANGE, slot::kFrom, kEarliest, day_value(day)};
}
Xapian::Query ended(Date day) {
  return {Xapian::Query::OP_VALUE_RANGE, slot::kTo, kEarliest, day_value(day)};
}
Xapian::Query partly_ended(Date day) {
  return {Xapian::Query::OP_VALUE_RANGE, slot::kPartlyFrom, kEarliest, day_value(day)};
}
Xapian::Query begins_later(Date day) {
  return {Xapian::Query::OP_VALUE_GE, slot::kFrom, day_value(add_days(day, 1))};
}

Xapian::Query without(const Xapian::Query& query, const Xapian::Query& excluded) {
  return {Xapian::Query::OP_AND_NOT, query, excluded};
}

std::vector<std::string> number_terms_as_typed(const Xapian::Database& database, std::string_view prefix,
                                               std::string_view typed) {
  auto parsed = parse_number(typed);
  if (!parsed) parsed = parse_number(upper(typed));
  const std::string whole = folded_term(prefix, parsed ? parsed->canonical : std::string(typed));
  if (database.term_exists(whole)) return {whole};
  std::vector<std::string> found;
  for (auto at = database.allterms_begin(whole);
       at != database.allterms_end(whole) && found.size() < kMostNumbers; ++at) {
    const std::string term = *at;
    const char next = term.size() > whole.size() ? term[whole.size()] : '/';
    if (next == '/' || next == '-') found.push_back(term);
  }
  return found;
}

}  // namespace

Xapian::Query out_of_force(Date day) { return {Xapian::Query::OP_OR, ended(day), begins_later(day)}; }

Xapian::Query force_filter(ForceWanted force, Date day) {
  switch (force) {
    case ForceWanted::in_force:
      return without(begun(day), ended(day));
    case ForceWanted::partly:
      return without(partly_ended(day), ended(day));
    case ForceWanted::expired:
      return ended(day);
    case ForceWanted::not_yet:
      return begins_later(day);
    case ForceWanted::unknown:
      break;
  }
  const Xapian::Query known(Xapian::Query::OP_OR,
                            Xapian::Query(Xapian::Query::OP_VALUE_GE, slot::kFrom, kEarliest), ended(day));
  return without(Xapian::Query::MatchAll, known);
}

Xapian::Query issued_filter(const std::optional<Date>& from, const std::optional<Date>& to) {
  const std::string first = from ? day_value(from) : kEarliest;
  if (!to) return {Xapian::Query::OP_VALUE_GE, slot::kIssued, first};
  return {Xapian::Query::OP_VALUE_RANGE, slot::kIssued, first, day_value(to)};
}

Xapian::Query changed_since(Date since, Date day) {
  const auto between = [&](unsigned slot) {
    return Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, day_value(since), day_value(day));
  };
  const Xapian::Query any[] = {between(slot::kIssued), between(slot::kFrom), between(slot::kTo),
                               between(slot::kPartlyFrom), between(slot::kSuspendedFrom)};
  return {Xapian::Query::OP_OR, std::begin(any), std::end(any)};
}

bool has_match(const Xapian::Database& database, const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return !enquire.get_mset(0, 1).empty();
}

Xapian::Query any_term(const std::vector<std::string>& terms) {
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

std::vector<std::string> number_terms(const Xapian::Database& database, std::string_view prefix,
                                      std::string_view typed) {
  std::vector<std::string> found = number_terms_as_typed(database, prefix, typed);
  if (!found.empty() || typed.empty()) return found;
  // "1/2021" for "01/2021", and the other way round.
  if (typed[0] == '0') return number_terms_as_typed(database, prefix, typed.substr(1));
  const bool one_digit =
      typed[0] > '0' && typed[0] <= '9' && (typed.size() == 1 || typed[1] < '0' || typed[1] > '9');
  return one_digit ? number_terms_as_typed(database, prefix, '0' + std::string(typed)) : found;
}

}  // namespace vbpl::index
