// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/rerank.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "index/terms.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kWindow = 40;  // words

// Fitted; shares are between 0 and 1, weights of BM25 are shares of the best match's.
constexpr double kWeight = 11.9, kBodyWeight = -3.6, kHeadingCoverage = -2.5, kHeadingAsked = 3.3,
                 kInWindow = 5.1, kSkips = 5.5;

// BM25 as in the search.
constexpr double kSaturation = 0.6, kLength = 0.9, kShortest = 0.5;

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

/// The words behind the line that holds the heading.
std::string_view without_heading(std::string_view text, std::string_view heading) {
  const std::size_t line = text.find('\n');
  const bool first_is_heading = !heading.empty() && line != std::string_view::npos &&
                                text.substr(0, line).find(heading) != std::string_view::npos;
  return first_is_heading ? text.substr(line + 1) : text;
}

}  // namespace

Reranker::Reranker(const Xapian::Database& database, std::vector<Token> words)
    : database_(database), words_(std::move(words)) {
  std::vector<int> numbers;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::string term = make_term({}, words_[i].key);
    const auto [at, is_new] = number_.emplace(words_[i].key, static_cast<int>(rarity_.size()));
    if (is_new) {
      rarity_.push_back(database_.term_exists(term) ? rarity(term) : 0);
      rarity_in_all_ += rarity_.back();
    }
    numbers.push_back(at->second);
    terms_[term] += rarity(term);
    if (i > 0 && words_[i].joins) {
      const std::string pair = bigram_term(words_[i - 1].key, words_[i].key);
      terms_[pair] += rarity(pair);
    }
    if (i > 1) skip_pairs_.emplace_back(numbers[i - 2], numbers[i]);
  }
  std::sort(skip_pairs_.begin(), skip_pairs_.end());
  skip_pairs_.erase(std::unique(skip_pairs_.begin(), skip_pairs_.end()), skip_pairs_.end());
}

double Reranker::rarity(const std::string& term) {
  const auto [at, is_new] = rarities_.emplace(term, 0);
  if (is_new) {
    const double all = database_.get_doccount(), holding = database_.get_termfreq(term);
    at->second = std::max(0.01, std::log((all - holding + 0.5) / (holding + 0.5)));
  }
  return at->second;
}

std::vector<int> Reranker::numbers_in(const std::vector<Token>& tokens) const {
  std::vector<int> numbers;
  numbers.reserve(tokens.size());
  for (const Token& token : tokens) {
    const auto found = number_.find(token.key);
    numbers.push_back(found == number_.end() ? kNoWord : found->second);
  }
  return numbers;
}

double Reranker::body_weight(const std::vector<Token>& tokens, const std::vector<int>& numbers) const {
  std::unordered_map<std::string, double> times;  // of the question's terms
  double length = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    length += tokens[i].joins ? 2 : 1;  // a word, and the pair it ends
    if (numbers[i] == kNoWord) continue;
    ++times[make_term({}, tokens[i].key)];
    if (tokens[i].joins && numbers[i - 1] != kNoWord) ++times[bigram_term(tokens[i - 1].key, tokens[i].key)];
  }
  const double norm =
      kSaturation *
      (1 - kLength + kLength * std::max(kShortest, share(length, database_.get_average_length())));
  double sum = 0;
  for (const auto& [term, count] : times) {
    if (const auto asked = terms_.find(term); asked != terms_.end())
      sum += asked->second * count * (kSaturation + 1) / (count + norm);
  }
  return sum;
}

double Reranker::window(const std::vector<int>& numbers) const {
  std::vector<int> inside(rarity_.size(), 0);
  double sum = 0, best = 0;
  for (std::size_t end = 0; end < numbers.size(); ++end) {
    if (const int word = numbers[end]; word != kNoWord && inside[static_cast<std::size_t>(word)]++ == 0)
      sum += rarity_[static_cast<std::size_t>(word)];
    if (end >= kWindow) {
      const int leaving = numbers[end - kWindow];
      if (leaving != kNoWord && --inside[static_cast<std::size_t>(leaving)] == 0)
        sum -= rarity_[static_cast<std::size_t>(leaving)];
    }
    best = std::max(best, sum);
  }
  return share(best, rarity_in_all_);
}

double Reranker::skips(const std::vector<int>& body, const std::vector<int>& heading) const {
  std::set<std::pair<int, int>> found;
  for (const auto* numbers : {&body, &heading}) {
    for (std::size_t i = 2; i < numbers->size(); ++i) {
      const std::pair pair{(*numbers)[i - 2], (*numbers)[i]};
      if (pair.first != kNoWord && pair.second != kNoWord &&
          std::binary_search(skip_pairs_.begin(), skip_pairs_.end(), pair))
        found.insert(pair);
    }
  }
  return share(static_cast<double>(found.size()), static_cast<double>(skip_pairs_.size()));
}

void Reranker::add_heading(const std::vector<Token>& tokens, const std::vector<int>& numbers,
                           Features& features) {
  double whole = 0, asked = 0, covered = 0;
  std::vector<bool> seen(rarity_.size(), false);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const double own = rarity(make_term({}, tokens[i].key));
    whole += own;
    if (numbers[i] == kNoWord) continue;
    asked += own;
    const auto word = static_cast<std::size_t>(numbers[i]);
    if (!seen[word]) covered += rarity_[word];
    seen[word] = true;
  }
  features.heading_asked = share(asked, whole);
  features.heading_coverage = share(covered, rarity_in_all_);
}

Reranker::Features Reranker::look_at(const StoredPassage& entry) {
  // The document's own entry has its title for a heading.
  const std::string heading = entry.eid.empty() ? entry.title.value_or("") : entry.heading;
  const std::vector<Token> head = analyse(heading), body = analyse(without_heading(entry.text, heading));
  const std::vector<int> head_numbers = numbers_in(head), body_numbers = numbers_in(body);
  Features features;
  features.body_weight = body_weight(body, body_numbers);
  features.window = window(body_numbers);
  features.skips = skips(body_numbers, head_numbers);
  add_heading(head, head_numbers, features);
  return features;
}

std::vector<double> Reranker::values(const std::vector<StoredPassage>& entries,
                                     const std::vector<double>& weights) {
  std::vector<Features> features;
  double best_weight = 0, best_body = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    features.push_back(look_at(entries[i]));
    best_weight = std::max(best_weight, weights[i]);
    best_body = std::max(best_body, features[i].body_weight);
  }
  std::vector<double> value;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Features& own = features[i];
    value.push_back(kWeight * share(weights[i], best_weight) +
                    kBodyWeight * share(own.body_weight, best_body) +
                    kHeadingCoverage * own.heading_coverage + kHeadingAsked * own.heading_asked +
                    kInWindow * own.window + kSkips * own.skips);
  }
  return value;
}

}  // namespace vbpl::index
