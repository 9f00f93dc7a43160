// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/term_bag.h"

#include <algorithm>
#include <span>

#include "index/analyser.h"
#include "index/terms.h"
#include "libdoc/model/doc_number.h"

namespace vbpl::index {
namespace {

constexpr std::uint32_t kNoWord = ~std::uint32_t{0};
constexpr std::size_t kWordsOfDay = 5;

std::uint64_t numbers_of(std::uint32_t first, std::uint32_t second) {
  return std::uint64_t{first} << 32 | second;
}

}  // namespace

void TermBag::add_words(const std::vector<Word>& words, unsigned weight) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    words_.emplace_back(numbers_of(kNoWord, words[i].key), weight);
    if (words[i].joins) words_.emplace_back(numbers_of(words[i - 1].key, words[i].key), weight);
  }
}

/// "01 tháng 7 năm 2025" or 01/7/2025.
void TermBag::add_days(const std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].kind == TokenKind::word) continue;
    std::vector<Token> ahead;
    for (std::size_t k = i; k < std::min(i + kWordsOfDay, words.size()); ++k)
      ahead.push_back(
          {words[k].span, std::string(lexicon_.key(words[k].key)), words[k].kind, words[k].joins});
    if (const auto day = leading_date(ahead)) add_label(make_term(prefix::kDate, iso(*day)));
  }
}

void TermBag::add_text(std::string_view text, unsigned weight) {
  const std::vector<Word> words = analyse(text, lexicon_);
  add_words(words, weight);
  add_days(words);
}

void TermBag::add_heading(std::string_view heading, unsigned weight) {
  if (heading.empty()) return;
  const std::vector<Word> words = analyse(heading, lexicon_);
  add_words(words, weight);
  add_days(words);
  for (const Word& word : words) add_label(make_term(prefix::kHeadingWord, lexicon_.key(word.key)));
  add_weighted_label(words_term(prefix::kHeading, heading));
}

std::vector<CountedTerm> TermBag::terms() {
  std::sort(words_.begin(), words_.end());
  std::vector<CountedTerm> terms;
  terms.reserve(words_.size() + labels_.size());
  for (std::size_t i = 0; i < words_.size();) {
    const std::uint64_t numbers = words_[i].first;
    unsigned count = 0;
    for (; i < words_.size() && words_[i].first == numbers; ++i) count += words_[i].second;
    const auto first = static_cast<std::uint32_t>(numbers >> 32),
               second = static_cast<std::uint32_t>(numbers);
    terms.push_back({first == kNoWord ? make_term({}, lexicon_.key(second))
                                      : bigram_term(lexicon_.key(first), lexicon_.key(second)),
                     count});
  }
  for (const auto& [term, count] : labels_) terms.push_back({term, count});
  return terms;
}

void TermBag::add_cited_numbers(std::string_view text) {
  for (const FoundNumber& found : find_numbers(text)) {
    add_label(folded_term(prefix::kCitedNumber, found.number.canonical));
    if (const std::string brief = short_number(found.number.canonical); !brief.empty())
      add_label(folded_term(prefix::kCitedNumber, brief));
  }
}

std::string words_term(std::string_view prefix, std::string_view words) {
  std::string keys;
  for (const Token& token : analyse(words)) keys += (keys.empty() ? "" : " ") + token.key;
  return folded_term(prefix, keys);
}

}  // namespace vbpl::index
