// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/plan_words.h"

#include <algorithm>

#include "index/asking_words.h"
#include "index/filters.h"
#include "index/named_act.h"
#include "index/phrase.h"
#include "index/query_reference.h"
#include "index/restore.h"
#include "index/term_bag.h"
#include "index/terms.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

using Xapian::Query;

// In long questions the words that stand in every third entry cost most of the time and tell least
// (SEARCH 2.6: three times faster, no loss of quality).
constexpr std::size_t kLongQuestion = 6;
constexpr double kCommon = 0.3;

// What has none of the words that stand in less than every thirtieth entry is never among the best: half the
// time, the same answers (1,259 questions over 99,942 articles).
constexpr double kRare = 0.03;
constexpr Xapian::doccount kLargeIndex = 10000, kEnough = 1000;  // entries

constexpr double kNameAndYear = 2;

constexpr std::size_t kSureSynonym = 3;  // syllables; shorter ones without marks may be other words

/// True when `tokens`, typed in `text`, begin with the words of everyday speech `words`.
bool begins_with(const std::string& text, std::span<const Token> tokens, const Phrase& words) {
  if (tokens.size() < words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && !tokens[i].joins) return false;
    const Phrase typed = analyse(slice(text, tokens[i].span));
    const bool free = words.size() >= kSureSynonym && typed.size() == 1 && is_unmarked(typed[0].key);
    if (free ? typed[0].key != unmarked(words[i].key) : tokens[i].key != words[i].key) return false;
  }
  return true;
}

/// What the tokens begin with, written as the law has it.
struct Spelt {
  Phrase typed, meant;
  std::size_t tokens = 0;
};
Spelt spelt_at(const Wordbook& book, const std::string& text, std::span<const Token> tokens) {
  if (const Abbreviation* row = book.abbreviation(slice(text, tokens[0].span)))
    return {analyse(row->abbreviation), analyse(row->expansion), 1};
  for (const Wordbook::Everyday& row : book.everyday()) {
    if (begins_with(text, tokens, row.words)) return {row.words, row.meant, row.words.size()};
  }
  return {};
}

}  // namespace

void want(const Phrase& tokens, Wanted& wanted) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    wanted.keys.insert(tokens[i].key);
    if (i > 0 && tokens[i].joins) wanted.pairs.emplace(tokens[i - 1].key, tokens[i].key);
  }
}

void WordsPlanner::restore(Phrase& tokens) const {
  const std::vector<std::string> keys = restore_marks(context_.model, tokens);
  for (std::size_t i = 0; i < tokens.size(); ++i) tokens[i].key = keys[i];
}

/// Tells how the words were read when that is not as they were typed.
void WordsPlanner::tell(const std::string& typed, const Phrase& tokens) {
  if (std::string meant = joined_keys(tokens); meant != typed)
    notes_.push_back({SearchNote::Kind::restored, std::move(meant)});
}

Phrase WordsPlanner::restored(const std::string& text) {
  Phrase tokens = analyse(text);
  const std::string typed = joined_keys(tokens);
  restore(tokens);
  tell(typed, tokens);
  return tokens;
}

/// "UBND", "ubnd cấp xã", "sổ đỏ": abbreviations and words of everyday speech are spelt out as documents
/// write them; what was typed stays a wish.
void WordsPlanner::spell_out(const std::string& text, Read& read) const {
  Phrase spelt;
  const std::span<const Token> all(read.tokens);
  for (std::size_t i = 0; i < all.size();) {
    Spelt found = spelt_at(context_.book, text, all.subspan(i));
    if (found.tokens == 0) {
      spelt.push_back(all[i++]);
      continue;
    }
    const Phrase& typed = found.typed;
    for (std::size_t k = 0; k < typed.size(); ++k)
      read.query.wishes.emplace_back(k == 0 ? make_term({}, typed[k].key)
                                            : bigram_term(typed[k - 1].key, typed[k].key));
    found.meant.front().joins = all[i].joins;
    for (Token& word : found.meant) spelt.push_back(std::move(word));
    i += found.tokens;
  }
  read.tokens = std::move(spelt);
}

/// "luật đất đai 2024": the document of this name that was issued in this year.
void WordsPlanner::add_name_and_year(const Phrase& tokens, WordsQuery& query) const {
  const NamedAct act = name_in(tokens);
  if (!act.year) return;
  if (const auto entries = entries_of(act, context_.database))
    query.wishes.emplace_back(Query::OP_SCALE_WEIGHT, *entries, kNameAndYear);
}

/// Where words are demanded or left out, an abbreviation means itself or what it stands for.
void WordsPlanner::demand_abbreviations(const std::string& text, Read& read) {
  Phrase others;
  bool joins = true;
  for (Token& token : read.tokens) {
    const Abbreviation* row = context_.book.abbreviation(slice(text, token.span));
    if (row == nullptr) {
      token.joins = token.joins && joins;
      others.push_back(std::move(token));
      joins = true;
      continue;
    }
    joins = false;
    Phrase words = analyse(row->expansion);
    read.query.musts.emplace_back(Query::OP_OR, Query(make_term({}, token.key)), phrase_query(words).query);
    notes_.push_back({SearchNote::Kind::restored, token.key + " = " + joined_keys(words)});
    read.abbreviated.insert(read.abbreviated.end(), words.begin(), words.end());
    token.joins = false;
    read.abbreviated.push_back(std::move(token));
  }
  read.tokens = std::move(others);
}

/// Filters for the document with this number, or, when the index lacks it, for what cites it.
bool WordsPlanner::add_number(const Reference& reference, WordsQuery& query) {
  const std::vector<std::string> own = number_terms(context_.database, prefix::kOwnNumber, reference.number);
  const auto types = context_.vocabulary.terms(Field::doc_type, reference.doc_type);
  Query found = any_term(own);
  if (!reference.doc_type.empty() && !types.empty()) found = Query(Query::OP_AND, found, any_term(types));
  if (has_match(context_.database, found)) {
    query.filters.push_back(found);
    return true;
  }
  const std::string type = reference.doc_type.empty() ? std::string() : reference.doc_type + ' ';
  notes_.push_back({SearchNote::Kind::number_absent, type + reference.number});
  query.filters.push_back(any_term(number_terms(context_.database, prefix::kCitedNumber, reference.number)));
  return false;
}

/// "điều 5 luật đất đai": the words that remain are the name of a document.
bool WordsPlanner::add_name(Read& read) const {
  const auto entries =
      read.tokens.empty() ? std::nullopt : entries_of(name_in(read.tokens), context_.database);
  if (!entries) return false;
  read.query.filters.push_back(Query(0.0, *entries));
  read.tokens.clear();
  return true;
}

/// Says that the act which the words name is not there.
void WordsPlanner::tell_absent(const Phrase& tokens) {
  auto name = known_act(tokens, context_.book);
  if (name && !entries_of(name_in(tokens), context_.database))
    notes_.push_back({SearchNote::Kind::number_absent, std::move(*name)});
}

/// "nghị định 100": documents of that type with such a number come first.
void WordsPlanner::add_serial(const Reference& reference, WordsQuery& query) const {
  const auto numbers = number_terms(context_.database, prefix::kOwnNumber, reference.serial);
  const auto types = context_.vocabulary.terms(Field::doc_type, reference.doc_type);
  if (numbers.empty() || types.empty()) return;
  query.wishes.push_back(
      {Query::OP_FILTER, Query(Query::OP_SYNONYM, numbers.begin(), numbers.end()), any_term(types)});
}

void WordsPlanner::add_reference(const Reference& reference, Read& read) {
  WordsQuery& query = read.query;
  if (!reference.serial.empty()) add_serial(reference, query);
  if (reference.number.empty() && reference.article.empty()) return;
  const Phrase unit = analyse("điều " + reference.article);
  bool known = false;
  if (!reference.number.empty()) {
    known = add_number(reference, query);
    // Of an act that is not there only those are left that name it, best with this article.
    if (!known && !reference.article.empty())
      query.wishes.emplace_back(bigram_term(unit[0].key, unit[1].key));
  }
  if (reference.article.empty() || (!reference.number.empty() && !known)) {
    query.is_reference = read.tokens.empty();
    return;
  }
  const Query article(folded_term(prefix::kArticle, reference.article));
  known = known || add_name(read);
  if (known || (read.tokens.empty() && reference.number.empty())) {
    query.filters.push_back(article);
    query.is_reference = read.tokens.empty();
    query.clause = reference.clause;
    query.point = reference.point;
    if (!reference.clause.empty()) query.wishes.emplace_back(folded_term(prefix::kClause, reference.clause));
  } else if (reference.number.empty() && known_act(read.tokens, context_.book)) {
    read.tokens.insert(read.tokens.begin(), unit.begin(), unit.end());
  } else {
    query.wishes.push_back(article);
  }
}

WordsPlanner::Read WordsPlanner::read(const std::string& text, Manner manner) {
  const Phrase all = analyse(text);
  const Reference reference = find_reference(text, all, context_.book);
  Read read;
  for (std::size_t i = 0; i < reference.rest.size(); ++i) {
    Token token = all[reference.rest[i]];
    token.joins = token.joins && i > 0 && reference.rest[i] == reference.rest[i - 1] + 1;
    read.tokens.push_back(std::move(token));
  }
  if (manner == Manner::demand) demand_abbreviations(text, read);
  const std::string typed = joined_keys(read.tokens);
  const Phrase as_typed = read.tokens;
  if (read.tokens.size() > 1) restore(read.tokens);
  if (manner == Manner::wish) mark_asking_words(as_typed, read.tokens);
  if (reference.number.empty()) tell_absent(read.tokens);
  add_reference(reference, read);
  if (manner == Manner::wish) spell_out(text, read);
  if (!read.tokens.empty()) tell(typed, read.tokens);
  if (manner == Manner::wish) drop_asking_words(read.tokens);
  return read;
}

Query WordsPlanner::word(const Phrase& tokens, std::size_t i) const {
  // A single unmarked syllable tells nothing of its marks: all its forms are looked for.
  if (tokens.size() == 1 && is_unmarked(tokens[i].key)) {
    const std::vector<std::string> forms = marked_forms(context_.model, tokens[i].key);
    if (forms.size() > 1) return {Query::OP_SYNONYM, forms.begin(), forms.end()};
  }
  return Query(make_term({}, tokens[i].key));
}

void WordsPlanner::drop_common(std::vector<std::string>& terms) const {
  const double most = kCommon * context_.database.get_doccount();
  std::vector<std::string> rare;
  bool finds_some = false;  // in a small index all words that it holds are common
  for (const std::string& term : terms) {
    const Xapian::doccount holding = context_.database.get_termfreq(term);
    if (holding > most) continue;
    finds_some = finds_some || holding > 0;
    rare.push_back(term);
  }
  if (finds_some) terms = std::move(rare);
}

/// The words and pairs of a question. In a large index those of a long one that are not rare raise only the
/// rank of what has a rare one.
void WordsPlanner::add_wishes(std::vector<std::string> terms, std::size_t words, WordsQuery& query) const {
  if (words > kLongQuestion) drop_common(terms);
  const Xapian::doccount entries = context_.database.get_doccount();
  std::vector<Query> rare, others;
  Xapian::doccount reached = 0;
  for (const std::string& term : terms) {
    const Xapian::doccount holding = context_.database.get_termfreq(term);
    const bool is_rare = holding <= kRare * entries;
    (is_rare ? rare : others).emplace_back(term);
    if (is_rare) reached += holding;
  }
  const bool is_split = words > kLongQuestion && entries >= kLargeIndex && reached >= kEnough;
  query.wishes.insert(query.wishes.end(), rare.begin(), rare.end());
  std::vector<Query>& rest = is_split ? query.extras : query.wishes;
  rest.insert(rest.end(), others.begin(), others.end());
}

WordsQuery WordsPlanner::soft(const std::string& text, Wanted& wanted) {
  Read made = read(text, Manner::wish);
  WordsQuery query = std::move(made.query);
  Phrase& tokens = made.tokens;
  if (tokens.size() == 1) {
    query.wishes.push_back(word(tokens, 0));
    for (std::string& form : marked_forms(context_.model, tokens[0].key)) {
      if (is_unmarked(tokens[0].key)) wanted.keys.insert(std::move(form));
    }
    wanted.keys.insert(tokens[0].key);
    return query;
  }
  want(tokens, wanted);
  query.words = tokens;
  std::vector<std::string> terms;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    terms.push_back(make_term({}, tokens[i].key));
    if (i > 0 && tokens[i].joins) terms.push_back(bigram_term(tokens[i - 1].key, tokens[i].key));
  }
  add_wishes(terms, tokens.size(), query);
  if (tokens.empty()) return query;
  query.wishes.emplace_back(words_term(prefix::kHeading, joined_keys(tokens)));
  query.wishes.emplace_back(words_term(prefix::kName, joined_keys(tokens)));
  add_name_and_year(tokens, query);
  return query;
}

WordsQuery WordsPlanner::strict(const std::string& text, Wanted& wanted) {
  Read made = read(text, Manner::demand);
  WordsQuery query = std::move(made.query);
  want(made.tokens, wanted);
  want(made.abbreviated, wanted);
  for (std::size_t i = 0; i < made.tokens.size(); ++i) {
    query.musts.push_back(word(made.tokens, i));
    if (i > 0 && made.tokens[i].joins)
      query.wishes.emplace_back(bigram_term(made.tokens[i - 1].key, made.tokens[i].key));
  }
  return query;
}

}  // namespace vbpl::index
