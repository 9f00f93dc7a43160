// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/term_bag.h"

#include <span>

#include "index/analyser.h"
#include "index/terms.h"
#include "libdoc/model/doc_number.h"

namespace vbpl::index {

void TermBag::add_text(std::string_view text, unsigned weight) {
  const std::vector<Token> tokens = analyse(text);
  const std::span<const Token> all(tokens);
  for (std::size_t i = 0; i < all.size(); ++i) {
    counts_[make_term({}, all[i].key)] += weight;
    if (all[i].joins) counts_[bigram_term(all[i - 1].key, all[i].key)] += weight;
    if (all[i].kind == TokenKind::word) continue;
    if (const auto day = leading_date(all.subspan(i))) add_label(make_term(prefix::kDate, iso(*day)));
  }
}

void TermBag::add_heading(std::string_view heading, unsigned weight) {
  if (heading.empty()) return;
  add_text(heading, weight);
  for (const Token& token : analyse(heading)) add_label(make_term(prefix::kHeadingWord, token.key));
  add_weighted_label(words_term(prefix::kHeading, heading));
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
