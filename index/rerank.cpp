// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/rerank.h"

#include <algorithm>
#include <cmath>
#include <map>

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

Reranker::Reranker(const Xapian::Database& database, const std::vector<Token>& question, Lexicon& lexicon)
    : database_(database),
      lexicon_(lexicon),
      entries_(database.get_doccount()),
      average_length_(database.get_average_length()) {
  std::vector<Place> places;
  std::map<Pair, double> pairs;
  for (std::size_t i = 0; i < question.size(); ++i) {
    const std::uint32_t key = lexicon_.number_of_key(question[i].key);
    place_.resize(std::max<std::size_t>(place_.size(), key + 1), kNoWord);
    const std::string term = make_term({}, question[i].key);
    const double own = rarity(term);
    if (place_[key] == kNoWord) {
      place_[key] = static_cast<Place>(rarity_.size());
      rarity_.push_back(database_.term_exists(term) ? own : 0);
      rarity_in_all_ += rarity_.back();
      asked_.push_back(0);
    }
    places.push_back(place_[key]);
    asked_[static_cast<std::size_t>(places[i])] += own;
    if (i > 0 && question[i].joins)
      pairs[{places[i - 1], places[i]}] += rarity(bigram_term(question[i - 1].key, question[i].key));
    if (i > 1) skip_pairs_.emplace_back(places[i - 2], places[i]);
  }
  pairs_.assign(pairs.begin(), pairs.end());
  std::sort(skip_pairs_.begin(), skip_pairs_.end());
  skip_pairs_.erase(std::unique(skip_pairs_.begin(), skip_pairs_.end()), skip_pairs_.end());
}

double Reranker::rarity(const std::string& term) const {
  const double holding = database_.get_termfreq(term);
  return std::max(0.01, std::log((entries_ - holding + 0.5) / (holding + 0.5)));
}

double Reranker::rarity_of_word(std::uint32_t key) {
  const auto [at, is_new] = seen_.emplace(key, 0);
  if (is_new) at->second = rarity(make_term({}, lexicon_.key(key)));
  return at->second;
}

std::vector<Reranker::Place> Reranker::places_of(const std::vector<Word>& words) const {
  std::vector<Place> places;
  places.reserve(words.size());
  for (const Word& word : words) places.push_back(word.key < place_.size() ? place_[word.key] : kNoWord);
  return places;
}

double Reranker::body_weight(const std::vector<Word>& words, const std::vector<Place>& places) const {
  std::vector<unsigned> times(asked_.size(), 0), times_of_pair(pairs_.size(), 0);
  double length = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    length += words[i].joins ? 2 : 1;  // a word, and the pair it ends
    if (places[i] == kNoWord) continue;
    ++times[static_cast<std::size_t>(places[i])];
    if (!words[i].joins || places[i - 1] == kNoWord) continue;
    const Pair pair{places[i - 1], places[i]};
    const auto found =
        std::lower_bound(pairs_.begin(), pairs_.end(), pair,
                         [](const auto& row, const Pair& wanted) { return row.first < wanted; });
    if (found != pairs_.end() && found->first == pair)
      ++times_of_pair[static_cast<std::size_t>(found - pairs_.begin())];
  }
  const double norm =
      kSaturation * (1 - kLength + kLength * std::max(kShortest, share(length, average_length_)));
  const auto worth = [&](double asked, double count) {
    return asked * count * (kSaturation + 1) / (count + norm);
  };
  double sum = 0;
  for (std::size_t i = 0; i < times.size(); ++i) sum += worth(asked_[i], times[i]);
  for (std::size_t i = 0; i < pairs_.size(); ++i) sum += worth(pairs_[i].second, times_of_pair[i]);
  return sum;
}

double Reranker::window(const std::vector<Place>& places) const {
  std::vector<int> inside(rarity_.size(), 0);
  double sum = 0, best = 0;
  for (std::size_t end = 0; end < places.size(); ++end) {
    if (const Place word = places[end]; word != kNoWord && inside[static_cast<std::size_t>(word)]++ == 0)
      sum += rarity_[static_cast<std::size_t>(word)];
    if (end >= kWindow) {
      const Place leaving = places[end - kWindow];
      if (leaving != kNoWord && --inside[static_cast<std::size_t>(leaving)] == 0)
        sum -= rarity_[static_cast<std::size_t>(leaving)];
    }
    best = std::max(best, sum);
  }
  return share(best, rarity_in_all_);
}

double Reranker::skips(const std::vector<Place>& body, const std::vector<Place>& heading) const {
  std::vector<bool> found(skip_pairs_.size(), false);
  for (const auto* places : {&body, &heading}) {
    for (std::size_t i = 2; i < places->size(); ++i) {
      const Pair pair{(*places)[i - 2], (*places)[i]};
      if (pair.first == kNoWord || pair.second == kNoWord) continue;
      const auto at = std::lower_bound(skip_pairs_.begin(), skip_pairs_.end(), pair);
      if (at != skip_pairs_.end() && *at == pair)
        found[static_cast<std::size_t>(at - skip_pairs_.begin())] = true;
    }
  }
  return share(static_cast<double>(std::count(found.begin(), found.end(), true)),
               static_cast<double>(skip_pairs_.size()));
}

void Reranker::add_heading(const std::vector<Word>& words, const std::vector<Place>& places,
                           Features& features) {
  double whole = 0, asked = 0, covered = 0;
  std::vector<bool> seen(rarity_.size(), false);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const double own = rarity_of_word(words[i].key);
    whole += own;
    if (places[i] == kNoWord) continue;
    asked += own;
    const auto word = static_cast<std::size_t>(places[i]);
    if (!seen[word]) covered += rarity_[word];
    seen[word] = true;
  }
  features.heading_asked = share(asked, whole);
  features.heading_coverage = share(covered, rarity_in_all_);
}

void Reranker::add(const PassageTexts& entry, double weight) {
  // The document's own entry has its title for a heading.
  const std::string_view heading = entry.eid.empty() ? entry.title : entry.heading;
  const std::vector<Word> head = analyse(heading, lexicon_),
                          body = analyse(without_heading(entry.text, heading), lexicon_);
  const std::vector<Place> head_places = places_of(head), body_places = places_of(body);
  Features features;
  features.weight = weight;
  features.body_weight = body_weight(body, body_places);
  features.window = window(body_places);
  features.skips = skips(body_places, head_places);
  add_heading(head, head_places, features);
  features_.push_back(features);
}

std::vector<double> Reranker::values() const {
  double best_weight = 0, best_body = 0;
  for (const Features& own : features_) {
    best_weight = std::max(best_weight, own.weight);
    best_body = std::max(best_body, own.body_weight);
  }
  std::vector<double> values;
  for (const Features& own : features_) {
    values.push_back(kWeight * share(own.weight, best_weight) +
                     kBodyWeight * share(own.body_weight, best_body) +
                     kHeadingCoverage * own.heading_coverage + kHeadingAsked * own.heading_asked +
                     kInWindow * own.window + kSkips * own.skips);
  }
  return values;
}

}  // namespace vbpl::index
