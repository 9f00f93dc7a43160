// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query_lexer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "index/query_fields.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kLongestName = 4;  // words of a field's name
constexpr std::array<std::string_view, 6> kQuotes = {"\"", "“", "”", "„", "«", "»"};

struct Operator {
  std::string_view word;
  Lexeme::Kind kind;
};
constexpr Operator kOperators[] = {
    {"VÀ", Lexeme::Kind::both},   {"AND", Lexeme::Kind::both},      {"HOẶC", Lexeme::Kind::either},
    {"OR", Lexeme::Kind::either}, {"KHÔNG", Lexeme::Kind::without}, {"NOT", Lexeme::Kind::without},
};

// A sentence has at least so many words in all, and behind its KHÔNG.
constexpr std::size_t kSentence = 6, kSentenceBehind = 3;

constexpr std::array<std::string_view, 2> kNear = {"GẦN", "NEAR"};
constexpr std::size_t kNearWords = 10;  // where no distance is given
constexpr std::size_t kMostDigits = 3;

/// The distance of "NEAR", "NEAR/5".
std::optional<std::size_t> near_distance(std::string_view word) {
  for (const std::string_view name : kNear) {
    if (word.substr(0, name.size()) != name) continue;
    const std::string_view behind = word.substr(name.size());
    if (behind.empty()) return kNearWords;
    const bool is_number = behind.size() > 1 && behind.size() <= kMostDigits + 1 && behind[0] == '/' &&
                           behind.find_first_not_of("0123456789", 1) == std::string_view::npos;
    if (is_number) return std::stoul(std::string(behind.substr(1)));
  }
  return std::nullopt;
}

/// Bytes of the quotation mark at `at`, 0 if there is none.
std::size_t quote_at(std::string_view text, std::size_t at) {
  for (const std::string_view quote : kQuotes) {
    if (text.substr(at, quote.size()) == quote) return quote.size();
  }
  return 0;
}

/// Bytes of the blank at `at`, 0 if there is none; U+00A0 is one.
std::size_t blank_at(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') return 1;
  return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}

class Cutter {
 public:
  explicit Cutter(std::string_view query) : query_(query), has_operators_(!is_upper_case(query)) {}

  Result<CutQuery> run() {
    while (at_ < query_.size()) {
      if (const std::size_t blank = blank_at(query_, at_)) {
        at_ += blank;
      } else if (const std::size_t quote = quote_at(query_, at_)) {
        if (auto error = take_phrase(quote)) return fail(std::move(*error));
      } else if (query_[at_] == '(' || query_[at_] == ')') {
        take_bracket();
      } else if (is_minus()) {
        add(Lexeme::Kind::without, at_, at_ + 1);
      } else {
        take_word();
      }
    }
    find_sentences();
    return std::move(cut_);
  }

 private:
  /// KHÔNG leaves out one word; when a sentence goes on behind it, it is none of ours.
  void find_sentences() {
    std::vector<Lexeme>& all = cut_.lexemes;
    std::size_t behind = 0;  // words that follow
    for (std::size_t i = all.size(); i-- > 0;) {
      const bool is_word = all[i].kind == Lexeme::Kind::without && slice(query_, all[i].span) != "-";
      if (is_word && behind >= kSentenceBehind && all.size() >= kSentence) {
        all[i].kind = Lexeme::Kind::word;
        cut_.not_operators.emplace_back(slice(query_, all[i].span));
      }
      behind = all[i].kind == Lexeme::Kind::word ? behind + 1 : 0;
    }
  }

  void add(Lexeme::Kind kind, std::size_t begin, std::size_t end) {
    cut_.lexemes.push_back({kind, {begin, end}, {}, 0});
    at_ = end;
  }

  /// "-x" or "-(" after a blank or at the start; "a - b" and "40-CT" are no exclusions.
  [[nodiscard]] bool is_minus() const {
    if (query_[at_] != '-' || at_ + 1 >= query_.size() || query_[at_ + 1] == '-') return false;
    const bool starts =
        at_ == 0 || query_[at_ - 1] == '(' || query_[at_ - 1] == ' ' || query_[at_ - 1] == '\t';
    return starts && blank_at(query_, at_ + 1) == 0 && query_[at_ + 1] != ')';
  }

  std::optional<Error> take_phrase(std::size_t quote) {
    const std::size_t open = at_;
    const std::size_t begin = at_ + quote;
    std::size_t end = begin;
    while (end < query_.size() && quote_at(query_, end) == 0) ++end;
    if (end >= query_.size())
      return query_error(query_, open, "this quotation mark is not closed",
                         "put a second one behind the phrase");
    add(Lexeme::Kind::phrase, begin, end);
    at_ += quote_at(query_, end);
    return std::nullopt;
  }

  /// A closing bracket without an opening one ("a) Quy định") is punctuation.
  void take_bracket() {
    const bool open = query_[at_] == '(';
    if (!open && depth_ == 0) {
      ++at_;
      return;
    }
    depth_ += open ? 1 : -1;
    add(open ? Lexeme::Kind::open : Lexeme::Kind::close, at_, at_ + 1);
  }

  void take_word() {
    std::size_t end = at_;
    while (end < query_.size() && blank_at(query_, end) == 0 && quote_at(query_, end) == 0 &&
           query_[end] != '(' && query_[end] != ')')
      ++end;
    if (take_field(end)) return;
    const std::string_view word = query_.substr(at_, end - at_);
    Lexeme::Kind kind = word.size() > 1 && word.back() == '*' ? Lexeme::Kind::prefix : Lexeme::Kind::word;
    for (const Operator& row : kOperators) {
      if (has_operators_ && word == row.word) kind = row.kind;
    }
    const auto distance = has_operators_ ? near_distance(word) : std::nullopt;
    add(distance ? Lexeme::Kind::near : kind, at_, end);
    cut_.lexemes.back().within = distance.value_or(0);
  }

  /// The word up to `end` as a field, together with up to three words before it ("cơ quan ban hành:").
  bool take_field(std::size_t end) {
    const std::size_t colon = query_.find(':', at_);
    if (colon >= end || colon == at_) return false;
    std::vector<Lexeme>& all = cut_.lexemes;
    std::size_t first = all.size();
    while (first > 0 && all.size() - first < kLongestName - 1 && all[first - 1].kind == Lexeme::Kind::word)
      --first;
    for (; first <= all.size(); ++first) {
      const std::size_t begin = first < all.size() ? all[first].span.begin : at_;
      const auto field = field_named(query_.substr(begin, colon - begin));
      if (!field) continue;
      all.resize(first);
      add(Lexeme::Kind::field, begin, colon + 1);
      all.back().field = *field;
      return true;
    }
    if (colon + 1 < end && query_[colon + 1] != '/')
      cut_.not_fields.emplace_back(query_.substr(at_, colon + 1 - at_));
    return false;
  }

  std::string_view query_;
  bool has_operators_;
  std::size_t at_ = 0;
  int depth_ = 0;
  CutQuery cut_;
};

}  // namespace

Error query_error(std::string_view query, std::size_t at, std::string message, std::string hint) {
  return {std::move(message), "query", 1, place_of(query, at).column, std::move(hint)};
}

Result<CutQuery> cut_query(std::string_view query) { return Cutter(query).run(); }

}  // namespace vbpl::index
