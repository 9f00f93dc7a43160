// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/syllable_learn.h"

#include <xapian.h>

#include <algorithm>
#include <unordered_map>

#include "index/guard.h"
#include "index/syllable_model.h"
#include "index/terms.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::size_t kLongestSyllable = 24;  // bytes; "nghiêng" has 9, foreign names more
constexpr Xapian::doccount kLargeIndex =
    5000;  // entries; from there on what is seen once is a slip of the pen

Xapian::doccount least_times(const Xapian::Database& database) {
  return database.get_doccount() < kLargeIndex ? 1 : 2;
}

bool is_syllable(std::string_view term) {
  if (term.empty() || term.size() > kLongestSyllable) return false;
  return std::none_of(term.begin(), term.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ',';
  });
}

using Words = std::vector<std::pair<std::string, std::uint32_t>>;

Words count_words(const Xapian::Database& database) {
  struct Row {
    std::string folded, word;
    std::uint32_t count;
  };
  std::vector<Row> rows;
  const Xapian::doccount least = least_times(database);
  for (auto at = database.allterms_begin(); at != database.allterms_end(); ++at) {
    if ((*at)[0] == 'B') at.skip_to("a");  // words begin behind the prefixed terms
    if (at == database.allterms_end()) break;
    const std::string word = *at;
    if (is_syllable(word) && at.get_termfreq() >= least)
      rows.push_back({unmarked(word), word, at.get_termfreq()});
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tie(a.folded, a.word) < std::tie(b.folded, b.word);
  });
  Words words;
  for (Row& row : rows) words.emplace_back(std::move(row.word), row.count);
  return words;
}

std::vector<SyllableModel::Counts::Pair> count_pairs(const Xapian::Database& database, const Words& words) {
  std::unordered_map<std::string_view, std::uint32_t> number;
  for (std::uint32_t i = 0; i < words.size(); ++i) number.emplace(words[i].first, i);
  std::vector<SyllableModel::Counts::Pair> pairs;
  const std::string prefix(prefix::kBigram);
  const Xapian::doccount least = least_times(database);
  for (auto at = database.allterms_begin(prefix); at != database.allterms_end(prefix); ++at) {
    if (at.get_termfreq() < least) continue;
    const std::string term = *at;
    const std::string_view pair = std::string_view(term).substr(prefix.size());
    const std::size_t middle = pair.find('_');
    if (middle == std::string_view::npos) continue;
    const auto first = number.find(pair.substr(0, middle)), second = number.find(pair.substr(middle + 1));
    if (first != number.end() && second != number.end())
      pairs.push_back({first->second, second->second, at.get_termfreq()});
  }
  std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second) < std::tie(b.first, b.second);
  });
  return pairs;
}

}  // namespace

Result<void> learn_syllables(const Xapian::Database& database, const std::string& file) {
  const auto counts = guarded(std::string(file), [&] {
    SyllableModel::Counts made;
    made.words = count_words(database);
    made.pairs = count_pairs(database, made.words);
    return made;
  });
  if (!counts) return fail(counts.error());
  return SyllableModel::write(*counts, file);
}

}  // namespace vbpl::index
