// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/title_check.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

/// Syllables without their diacritics, so that slips of the pen do not count.
std::vector<std::string> words_of(std::string_view title) {
  constexpr std::string_view kMarks = " ,.;:()\"“”-–/\n\t";
  const std::string plain = unmarked(title);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find_first_of(kMarks, at), plain.size());
    if (end > at) words.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::size_t shared_words(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  const std::set<std::string_view> known(all.begin(), all.end());
  return static_cast<std::size_t>(
      std::count_if(some.begin(), some.end(), [&](const std::string& word) { return known.contains(word); }));
}

}  // namespace

bool titles_agree(std::string_view cited, std::string_view own) {
  constexpr std::size_t kFewest = 6, kMost = 24;
  auto ours = words_of(cited);
  const auto theirs = words_of(own);
  if (ours.size() < kFewest || theirs.size() < kFewest) return true;
  ours.resize(std::min(ours.size(), kMost));
  return shared_words(ours, theirs) * 2 >= ours.size();
}

bool law_names_agree(std::string_view cited, std::string_view own) {
  const auto ours = words_of(cited), theirs = words_of(own);
  const auto rest = [](const std::vector<std::string>& words) {
    constexpr std::size_t kTypeWords =
        1;  // "Luật"; of Bộ luật and Pháp lệnh one word stays, which they share
    return std::vector<std::string>(words.begin() + std::min(words.size(), kTypeWords), words.end());
  };
  const auto our_name = rest(ours), their_name = rest(theirs);
  if (our_name.empty() || their_name.empty()) return true;
  return shared_words(our_name, their_name) * 2 > our_name.size() ||
         shared_words(their_name, our_name) * 2 > their_name.size();
}

}  // namespace vbpl::cite
