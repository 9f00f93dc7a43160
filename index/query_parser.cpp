// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "index/analyser.h"
#include "index/query.h"
#include "index/query_fields.h"
#include "index/query_lexer.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr int kDeepest = 32;  // brackets in brackets

using Kind = Lexeme::Kind;
using NodeResult = Result<QueryNode>;

/// A list of one is that one: "(đất đai)" is "đất đai".
QueryNode simplified(QueryNode list) {
  if (list.children.size() == 1 && list.excluded.empty()) return std::move(list.children.front());
  return list;
}

QueryNode leaf(QueryNode::Kind kind, std::string_view text, Span span) {
  QueryNode node;
  node.kind = kind;
  node.span = span;
  node.text = text;
  return node;
}

class Parser {
 public:
  Parser(std::string_view query, const std::vector<Lexeme>& lexemes, const KnownValue& known)
      : query_(query), lexemes_(lexemes), known_(known) {}

  NodeResult run() { return parse_any(0); }

 private:
  [[nodiscard]] bool at(Kind kind) const { return next_ < lexemes_.size() && lexemes_[next_].kind == kind; }
  [[nodiscard]] bool at_end_of_bag() const {
    return next_ >= lexemes_.size() || at(Kind::close) || at(Kind::both) || at(Kind::either);
  }
  [[nodiscard]] std::size_t offset() const {
    return next_ < lexemes_.size() ? lexemes_[next_].span.begin : query_.size();
  }
  [[nodiscard]] std::string_view words(Span span) const { return slice(query_, span); }
  [[nodiscard]] tl::unexpected<Error> wrong(std::size_t where, std::string message, std::string hint) const {
    return fail(query_error(query_, where, std::move(message), std::move(hint)));
  }

  NodeResult parse_any(int depth) {
    return parse_list(depth, Kind::either, QueryNode::Kind::any, &Parser::parse_all);
  }
  NodeResult parse_all(int depth) {
    return parse_list(depth, Kind::both, QueryNode::Kind::all, &Parser::parse_bag);
  }

  NodeResult parse_list(int depth, Kind joint, QueryNode::Kind kind, NodeResult (Parser::*part)(int)) {
    QueryNode list = leaf(kind, {}, {});
    for (;;) {
      NodeResult each = (this->*part)(depth);
      if (!each) return each;
      list.children.push_back(std::move(*each));
      if (!at(joint)) break;
      ++next_;
    }
    list.span = {list.children.front().span.begin, list.children.back().span.end};
    return simplified(std::move(list));
  }

  NodeResult parse_bag(int depth) {
    QueryNode bag = leaf(QueryNode::Kind::bag, {}, {offset(), offset()});
    const std::size_t first = next_;
    while (!at_end_of_bag()) {
      const bool excludes = at(Kind::without);
      const std::size_t sign = offset();
      if (excludes) ++next_;
      if (at_end_of_bag() || at(Kind::without))
        return wrong(sign, "nothing stands behind this sign of exclusion",
                     "put the word to leave out behind it");
      NodeResult item = parse_near(depth, excludes ? 1 : lexemes_.size());
      if (!item) return item;
      bag.span.end = item->span.end;
      const bool empty = (item->kind == QueryNode::Kind::words || item->kind == QueryNode::Kind::phrase) &&
                         analyse(item->text).empty();
      if (!empty) (excludes ? bag.excluded : bag.children).push_back(std::move(*item));
    }
    if (bag.children.empty()) return empty_bag(bag, next_ > first);
    return simplified(std::move(bag));
  }

  [[nodiscard]] tl::unexpected<Error> empty_bag(const QueryNode& bag, bool has_lexemes) const {
    if (!bag.excluded.empty())
      return wrong(bag.span.begin, "nothing is looked for, only left out", "add the words to look for");
    if (has_lexemes)
      return wrong(bag.span.begin, "there is no letter or digit in this", "type the words to look for");
    if (lexemes_.empty()) return wrong(0, "the query is empty", "type the words to look for");
    return wrong(offset(), "words are missing here",
                 "put words on both sides of VÀ and HOẶC, and between brackets");
  }

  /// An item, or several with NEAR between them.
  NodeResult parse_near(int depth, std::size_t most) {
    NodeResult first = parse_item(depth, most);
    if (!first || !at(Kind::near)) return first;
    QueryNode near = leaf(QueryNode::Kind::near, {}, first->span);
    near.children.push_back(std::move(*first));
    while (at(Kind::near)) {
      near.within = std::max(near.within, lexemes_[next_].within);
      const std::size_t sign = lexemes_[next_++].span.begin;
      if (at_end_of_bag() || at(Kind::near) || at(Kind::without)) return not_near(sign);
      NodeResult item = parse_item(depth, most);
      if (!item) return item;
      near.span.end = item->span.end;
      near.children.push_back(std::move(*item));
    }
    for (const QueryNode& part : near.children) {
      const bool fits = part.kind == QueryNode::Kind::words || part.kind == QueryNode::Kind::phrase;
      if (!fits || analyse(part.text).empty()) return not_near(part.span.begin);
    }
    return near;
  }

  [[nodiscard]] tl::unexpected<Error> not_near(std::size_t where) const {
    return wrong(where, "NEAR has no words on one of its sides",
                 "put words or a \"phrase\" on both sides of NEAR");
  }

  NodeResult parse_item(int depth, std::size_t most) {
    const Lexeme& here = lexemes_[next_];
    switch (here.kind) {
      case Kind::open:
        return parse_group(depth);
      case Kind::phrase:
        ++next_;
        return leaf(QueryNode::Kind::phrase, words(here.span), here.span);
      case Kind::prefix:
        ++next_;
        return parse_prefix(here.span);
      case Kind::field:
        ++next_;
        return parse_field(here);
      case Kind::near:
        return not_near(here.span.begin);
      default:
        return parse_words(most);
    }
  }

  NodeResult parse_group(int depth) {
    const std::size_t open = offset();
    if (depth >= kDeepest)
      return wrong(open, "too many brackets inside one another", "write the query with fewer of them");
    ++next_;
    NodeResult inner = parse_any(depth + 1);
    if (!inner) return inner;
    if (!at(Kind::close)) return wrong(open, "this bracket is not closed", "add a closing bracket");
    inner->span = {open, lexemes_[next_++].span.end};
    return inner;
  }

  NodeResult parse_words(std::size_t most) {
    const std::size_t first = next_;
    while (at(Kind::word) && next_ - first < most) ++next_;
    const Span span{lexemes_[first].span.begin, lexemes_[next_ - 1].span.end};
    return leaf(QueryNode::Kind::words, words(span), span);
  }

  NodeResult parse_prefix(Span span) const {
    const std::vector<Token> tokens = analyse(words(span));
    if (tokens.size() != 1 || tokens[0].key.size() < 2) {
      return wrong(span.begin, "too little stands before the star",
                   "type one word of at least two letters before it");
    }
    return leaf(QueryNode::Kind::prefix, tokens[0].key, span);
  }

  NodeResult parse_field(const Lexeme& name) {
    if (!at(Kind::word) && !at(Kind::phrase)) {
      return wrong(name.span.begin, fmt::format("nothing is asked of \"{}\"", words(name.span)),
                   "put the value behind the colon");
    }
    const Span value = at(Kind::phrase) ? lexemes_[next_++].span : known_value(name.field);
    QueryNode node = leaf(QueryNode::Kind::field, trimmed(words(value)), {name.span.begin, value.end});
    node.field = name.field;
    if (analyse(node.text).empty())
      return wrong(value.begin, "there is no letter or digit in this", "put the value behind the colon");
    return checked(std::move(node));
  }

  /// The longest run of words here that the field knows, else one word.
  Span known_value(Field field) {
    const std::size_t first = next_;
    std::size_t end = first;
    for (std::size_t i = first;
         i < lexemes_.size() && i - first < longest_value(field) && lexemes_[i].kind == Kind::word; ++i) {
      const Span span{lexemes_[first].span.begin, lexemes_[i].span.end};
      const bool fits = field == Field::status ? force_named(words(span)).has_value()
                                               : known_(field, unmarked(match_key(words(span))));
      if (fits) end = i;
    }
    next_ = end + 1;
    return {lexemes_[first].span.begin, lexemes_[end].span.end};
  }

  [[nodiscard]] NodeResult checked(QueryNode node) const {
    if (node.field == Field::issued) {
      const auto days = days_named(node.text);
      if (!days)
        return wrong(node.span.begin, fmt::format("\"{}\" is no day, month or year", node.text),
                     "write 2024, 7/2024, 01/7/2024 or a range such as 2020..2024");
      node.from = days->from;
      node.to = days->to;
    }
    if (node.field == Field::status) {
      const auto force = force_named(node.text);
      if (!force)
        return wrong(node.span.begin, fmt::format("\"{}\" is no state of being in force", node.text),
                     "write còn, hết, \"một phần\", chưa or \"không rõ\"");
      node.force = *force;
    }
    return node;
  }

  std::string_view query_;
  const std::vector<Lexeme>& lexemes_;
  const KnownValue& known_;
  std::size_t next_ = 0;
};

std::string_view kind_name(QueryNode::Kind kind) {
  constexpr std::string_view kNames[] = {"words", "phrase", "near", "prefix", "field", "bag", "all", "any"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string dump_leaf(const QueryNode& node) {
  if (node.kind != QueryNode::Kind::field) return fmt::format("{}:\"{}\"", kind_name(node.kind), node.text);
  if (node.field != Field::issued) return fmt::format("{}:\"{}\"", name_of(node.field), node.text);
  return fmt::format("date:{}..{}", node.from ? iso(*node.from) : "", node.to ? iso(*node.to) : "");
}

}  // namespace

Result<ParsedQuery> parse_query(std::string_view query, const KnownValue& known) {
  auto cut = cut_query(query);
  if (!cut) return fail(cut.error());
  NodeResult root = Parser(query, cut->lexemes, known).run();
  if (!root) return fail(root.error());
  return ParsedQuery{std::move(*root), std::move(cut->not_fields), std::move(cut->not_operators)};
}

std::string dump(const QueryNode& node) {
  if (node.kind != QueryNode::Kind::bag && node.kind != QueryNode::Kind::all &&
      node.kind != QueryNode::Kind::any && node.kind != QueryNode::Kind::near)
    return dump_leaf(node);
  std::string out = fmt::format("({}", kind_name(node.kind));
  if (node.kind == QueryNode::Kind::near) out += fmt::format("/{}", node.within);
  for (const QueryNode& child : node.children) out += " " + dump(child);
  for (const QueryNode& child : node.excluded) out += " -" + dump(child);
  return out + ")";
}

}  // namespace vbpl::index
