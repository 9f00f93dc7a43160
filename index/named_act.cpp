// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/named_act.h"

#include "index/filters.h"
#include "index/term_bag.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

using Xapian::Query;

constexpr int kFirstYear = 1945, kLastYear = 2100;

std::optional<int> year_at_end(const Phrase& words) {
  if (words.size() < 2 || words.back().kind != TokenKind::number || words.back().key.size() != 4)
    return std::nullopt;
  const int year = std::stoi(words.back().key);
  return year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

}  // namespace

NamedAct name_in(const Phrase& words) {
  const auto year = year_at_end(words);
  const Phrase name(words.begin(), words.end() - (year ? 1 : 0));
  return {words_term(prefix::kName, joined_keys(name)), year};
}

std::optional<Query> entries_of(const NamedAct& act, const Xapian::Database& database) {
  if (!database.term_exists(act.term)) return std::nullopt;
  if (!act.year) return Query(act.term);
  const Query query(Query::OP_FILTER, Query(act.term),
                    issued_filter(make_date(*act.year, 1, 1), make_date(*act.year, 12, 31)));
  return has_match(database, query) ? std::optional(query) : std::nullopt;
}

std::optional<std::string> known_act(const Phrase& words, const Wordbook& book) {
  const auto year = year_at_end(words);
  return book.law(joined_keys(Phrase(words.begin(), words.end() - (year ? 1 : 0))), year);
}

}  // namespace vbpl::index
