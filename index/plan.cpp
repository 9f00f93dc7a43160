// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/plan.h"

#include <algorithm>

#include "index/filters.h"
#include "index/phrase.h"
#include "index/plan_words.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

using Xapian::Query;
using Kind = QueryNode::Kind;

constexpr Xapian::termcount kMostOfPrefix = 200;

class Planner {
 public:
  explicit Planner(const PlanContext& context) : context_(context), words_(context) {}

  Plan run(const ParsedQuery& parsed) {
    for (const std::string& name : parsed.not_fields)
      plan_.notes.push_back({SearchNote::Kind::not_a_field, name});
    for (const std::string& word : parsed.not_operators)
      plan_.notes.push_back({SearchNote::Kind::not_an_operator, word});
    plan_.query = parsed.root.kind == Kind::words ? soft_words({&parsed.root}) : condition(parsed.root, true);
    for (SearchNote& note : words_.take_notes()) plan_.notes.push_back(std::move(note));
    return std::move(plan_);
  }

 private:
  /// A query that an entry must match; `required` = every hit of the whole query matches it.
  Query condition(const QueryNode& node, bool required) {
    switch (node.kind) {
      case Kind::words:
        return strict_words(node);
      case Kind::phrase:
        return phrase(node, required);
      case Kind::near:
        return near(node, required);
      case Kind::prefix:
        return prefix_query(node);
      case Kind::field:
        return field(node);
      case Kind::bag:
        return bag(node, required);
      case Kind::all:
        return joined(node, Query::OP_AND, required);
      case Kind::any:
        break;
    }
    return joined(node, Query::OP_OR, false);
  }

  Query joined(const QueryNode& node, Query::op how, bool required) {
    std::vector<Query> parts;
    for (const QueryNode& child : node.children) parts.push_back(condition(child, required));
    return {how, parts.begin(), parts.end()};
  }

  Query bag(const QueryNode& node, bool required) {
    std::vector<const QueryNode*> soft;
    std::vector<Query> weighted, filters;
    for (const QueryNode& child : node.children) {
      if (child.kind == Kind::words) {
        soft.push_back(&child);
      } else {
        (child.kind == Kind::field && child.field != Field::title ? filters : weighted)
            .push_back(condition(child, required));
      }
    }
    if (!soft.empty()) weighted.push_back(soft_words(soft));
    Query query = weighted.empty() ? Query::MatchAll : Query(Query::OP_AND, weighted.begin(), weighted.end());
    if (weighted.empty()) query = Query(0.0, query);
    if (!filters.empty())
      query = Query(Query::OP_FILTER, query, Query(Query::OP_AND, filters.begin(), filters.end()));
    for (const QueryNode& child : node.excluded) query = Query(Query::OP_AND_NOT, query, excluded(child));
    return query;
  }

  Query excluded(const QueryNode& node) {
    const Wanted wanted = plan_.wanted;  // what is left out is not highlighted
    Query query = condition(node, false);
    plan_.wanted = wanted;
    return query;
  }

  Query soft_words(const std::vector<const QueryNode*>& nodes) {
    std::vector<Query> wishes, extras;
    std::vector<Query> filters;
    bool only_reference = true;
    for (const QueryNode* node : nodes) {
      WordsQuery made = words_.soft(node->text, plan_.wanted);
      only_reference = only_reference && made.is_reference;
      if (made.is_reference) std::tie(plan_.clause, plan_.point) = std::tie(made.clause, made.point);
      plan_.words.insert(plan_.words.end(), made.words.begin(), made.words.end());
      wishes.insert(wishes.end(), made.wishes.begin(), made.wishes.end());
      extras.insert(extras.end(), made.extras.begin(), made.extras.end());
      filters.insert(filters.end(), made.filters.begin(), made.filters.end());
    }
    plan_.is_reference = only_reference;
    const Query filter(Query::OP_AND, filters.begin(), filters.end());
    if (wishes.empty()) return Query(0.0, filter);
    Query wish(Query::OP_OR, wishes.begin(), wishes.end());
    if (!extras.empty())
      wish = Query(Query::OP_AND_MAYBE, wish, Query(Query::OP_OR, extras.begin(), extras.end()));
    if (only_reference) return {Query::OP_AND_MAYBE, Query(0.0, filter), wish};
    return filters.empty() ? wish : Query(Query::OP_FILTER, wish, filter);
  }

  Query strict_words(const QueryNode& node) {
    WordsQuery made = words_.strict(node.text, plan_.wanted);
    made.filters.insert(made.filters.end(), made.musts.begin(), made.musts.end());
    const Query must(Query::OP_AND, made.filters.begin(), made.filters.end());
    if (made.wishes.empty()) return must;
    return {Query::OP_AND_MAYBE, must, Query(Query::OP_OR, made.wishes.begin(), made.wishes.end())};
  }

  Query phrase(const QueryNode& node, bool required) {
    Phrase tokens = words_.restored(node.text);
    want(tokens, plan_.wanted);
    PhraseQuery made = phrase_query(tokens);
    if (made.is_exact) return made.query;
    return proven(made.query, {{std::move(tokens)}, 0}, node.text, required);
  }

  Query near(const QueryNode& node, bool required) {
    Wording wording{{}, node.within};
    std::vector<Query> parts;
    for (const QueryNode& child : node.children) {
      wording.parts.push_back(words_.restored(child.text));
      want(wording.parts.back(), plan_.wanted);
      parts.push_back(phrase_query(wording.parts.back()).query);
    }
    const Query loose(Query::OP_AND, parts.begin(), parts.end());
    return proven(loose, std::move(wording), node.children.front().text, required);
  }

  /// What matches `loose` and holds the wording.
  Query proven(const Query& loose, Wording wording, const std::string& typed, bool required) {
    if (!required && context_.is_remote) {  // a list of entries cannot be sent to a shard
      plan_.notes.push_back({SearchNote::Kind::loose_phrase, typed});
      return loose;
    }
    if (!required) return exact_wording(context_.database, loose, wording);
    plan_.wordings.push_back(std::move(wording));
    return loose;
  }

  Query prefix_query(const QueryNode& node) {
    plan_.wanted.prefixes.push_back(node.text);
    return {Query::OP_WILDCARD, node.text, kMostOfPrefix, Query::WILDCARD_LIMIT_MOST_FREQUENT,
            Query::OP_SYNONYM};
  }

  Query field(const QueryNode& node) {
    switch (node.field) {
      case Field::number:
        return numbers(prefix::kOwnNumber, node);
      case Field::cites:
        return numbers(prefix::kCitedNumber, node);
      case Field::issued:
        return issued_filter(node.from, node.to);
      case Field::status:
        return force_filter(node.force, context_.day);
      case Field::article:
        return Query(folded_term(prefix::kArticle, node.text));
      case Field::clause:
        return Query(folded_term(prefix::kClause, node.text));
      case Field::identity:
        return Query(make_term(prefix::kDocumentId, node.text));
      case Field::title:
        return title(node);
      case Field::doc_type:
      case Field::issuer:
      case Field::territory:
        break;
    }
    return known(context_.vocabulary.terms(node.field, node.text), node);
  }

  Query numbers(std::string_view prefix, const QueryNode& node) {
    return known(number_terms(context_.database, prefix, node.text), node);
  }

  Query known(const std::vector<std::string>& terms, const QueryNode& node) {
    const bool absent = std::none_of(terms.begin(), terms.end(), [&](const std::string& term) {
      return context_.database.term_exists(term);
    });
    if (absent) plan_.notes.push_back({SearchNote::Kind::value_absent, node.text});
    return any_term(terms);
  }

  Query title(const QueryNode& node) {
    std::vector<Query> parts;
    const Phrase tokens = words_.restored(node.text);
    for (const Token& token : tokens) parts.emplace_back(make_term(prefix::kHeadingWord, token.key));
    const Query in_heading(Query::OP_AND, parts.begin(), parts.end());
    want(tokens, plan_.wanted);
    return {Query::OP_FILTER, phrase_query(tokens).any_order, in_heading};
  }

  const PlanContext& context_;
  WordsPlanner words_;
  Plan plan_;
};

}  // namespace

Plan make_plan(const ParsedQuery& parsed, const PlanContext& context) { return Planner(context).run(parsed); }

Query in_force_filter(const Query& query, Date day) { return {Query::OP_AND_NOT, query, out_of_force(day)}; }

}  // namespace vbpl::index
