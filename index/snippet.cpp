// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/snippet.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace vbpl::index {
namespace {

constexpr std::size_t kBefore = 90;  // bytes shown before the first wanted word, at most

/// The first word of the range of at most `longest` bytes with the most different wanted keys, pairs counting
/// double.
std::size_t best_start(const std::vector<Word>& words, const std::vector<int>& worth, std::size_t longest) {
  std::vector<std::size_t> hits;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (worth[i] > 0) hits.push_back(i);
  }
  std::size_t best = 0, end = 0;
  int sum = 0, most = -1;
  struct Seen {
    int times = 0, worth = 0;
  };
  std::unordered_map<std::uint32_t, Seen> inside;  // the keys that lie in the window
  for (std::size_t begin = 0; begin < hits.size(); ++begin) {
    for (; end < hits.size() && words[hits[end]].span.end - words[hits[begin]].span.begin <= longest; ++end) {
      Seen& seen = inside[words[hits[end]].key];
      if (seen.times++ == 0) sum += seen.worth = worth[hits[end]];
    }
    if (sum > most) {
      most = sum;
      best = hits[begin];
    }
    if (end <= begin) {
      end = begin + 1;
      continue;
    }
    Seen& leaving = inside[words[hits[begin]].key];
    if (--leaving.times == 0) sum -= leaving.worth;
  }
  return best;
}

/// Begin of the sentence or line around `at`, if it is near; else of a word.
std::size_t sentence_start(std::string_view text, std::size_t at) {
  const std::size_t least = at > kBefore ? at - kBefore : 0;
  for (std::size_t i = at; i > least; --i) {
    if (text[i - 1] == '\n' || (i >= 2 && text[i - 1] == ' ' && (text[i - 2] == '.' || text[i - 2] == ';')))
      return i;
  }
  if (least == 0) return 0;
  const std::size_t blank = text.find(' ', least);
  return blank < at ? blank + 1 : at;
}

std::size_t word_end(std::string_view text, std::size_t limit) {
  if (limit >= text.size()) return text.size();
  const std::size_t blank = text.find_last_of(" \n", limit);
  if (blank != std::string_view::npos && blank + 60 > limit) return blank;
  while (limit > 0 && (text[limit] & 0xc0) == 0x80) --limit;
  return limit;
}

/// Copies text[part] on one line; gives the place in the copy of each byte.
std::string one_line(std::string_view part, std::vector<std::size_t>& place) {
  std::string out;
  for (const char c : part) {
    const bool blank = c == '\n' || c == '\t' || c == ' ';
    place.push_back(out.size());
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  place.push_back(out.size());
  return out;
}

}  // namespace

SnippetMaker::SnippetMaker(const Wanted& wanted, Lexicon& lexicon)
    : prefixes_(wanted.prefixes), lexicon_(lexicon) {
  for (const std::string& key : wanted.keys) {
    const std::uint32_t number = lexicon_.number_of_key(key);
    wanted_.resize(std::max<std::size_t>(wanted_.size(), number + 1), false);
    wanted_[number] = true;
  }
  for (const auto& [first, second] : wanted.pairs)
    pairs_.emplace_back(lexicon_.number_of_key(first), lexicon_.number_of_key(second));
  std::sort(pairs_.begin(), pairs_.end());
}

bool SnippetMaker::has_wanted_prefix(std::uint32_t key) const {
  return std::any_of(prefixes_.begin(), prefixes_.end(), [&](const std::string& prefix) {
    return lexicon_.key(key).substr(0, prefix.size()) == prefix;
  });
}

std::vector<int> SnippetMaker::worth(const std::vector<Word>& words) const {
  std::vector<int> out(words.size(), 0);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t key = words[i].key;
    if (has_wanted_prefix(key)) {
      out[i] = 2;
    } else if (key < wanted_.size() && wanted_[key]) {
      out[i] = std::max(out[i], 1);
    }
    if (i > 0 && out[i] > 0 && out[i - 1] > 0 &&
        std::binary_search(pairs_.begin(), pairs_.end(), std::pair{words[i - 1].key, key}))
      out[i] = out[i - 1] = 2;
  }
  return out;
}

Snippet SnippetMaker::make(std::string_view text, std::size_t longest) const {
  const std::vector<Word> words = analyse(text, lexicon_);
  const std::vector<int> value = worth(words);
  const int least = std::find(value.begin(), value.end(), 2) != value.end() ? 2 : 1;
  const bool found = std::any_of(value.begin(), value.end(), [](int v) { return v > 0; });
  const std::size_t first = found ? words[best_start(words, value, longest - kBefore)].span.begin : 0;
  const std::size_t begin = text.size() <= longest ? 0 : sentence_start(text, first);
  const std::size_t end = word_end(text, begin + longest);

  Snippet snippet;
  std::vector<std::size_t> place;
  const std::string cut = begin > 0 ? "… " : "";
  snippet.words = cut + one_line(text.substr(begin, end - begin), place);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Span span = words[i].span;
    if (value[i] < least || span.begin < begin || span.end > end) continue;
    const Span mark{cut.size() + place[span.begin - begin], cut.size() + place[span.end - begin]};
    const bool goes_on =
        !snippet.places.empty() && words[i].joins && snippet.places.back().end == words[i - 1].span.end;
    if (goes_on) {
      snippet.places.back().end = span.end;
      snippet.marks.back().end = mark.end;
    } else {
      snippet.places.push_back(span);
      snippet.marks.push_back(mark);
    }
  }
  if (end < text.size()) snippet.words += " …";
  return snippet;
}

}  // namespace vbpl::index
