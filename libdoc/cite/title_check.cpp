// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/title_check.h"

#include <algorithm>
#include <array>
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

/// Words that surely open a title; others may be those of the sentence.
bool opens_title(std::string_view words) {
  constexpr std::array<std::string_view, 9> kOpenings = {"về ",       "v/v ",       "quy định ",
                                                         "qui định ", "hướng dẫn ", "ban hành ",
                                                         "sửa đổi",   "bổ sung ",   "phê duyệt "};
  const std::string key = match_key(words);
  return std::any_of(kOpenings.begin(), kOpenings.end(),
                     [&](std::string_view opening) { return key.starts_with(opening); });
}

}  // namespace

bool titles_agree(std::string_view cited, std::string_view own) {
  constexpr std::size_t kFewest = 8, kFewestOwn = 4, kMost = 12;
  if (!opens_title(cited) || own.starts_with("Điều ")) return true;
  const auto ours = words_of(cited), theirs = words_of(own);
  if (ours.size() < kFewest || theirs.size() < kFewestOwn) return true;
  // where a cited title ends is not always told from the sentence: its first words count
  const std::vector<std::string> first(ours.begin(), ours.begin() + std::min(ours.size(), kMost));
  return shared_words(first, theirs) * 3 >= first.size() || shared_words(theirs, ours) * 3 >= theirs.size();
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
