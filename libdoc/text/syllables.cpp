// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/syllables.h"

#include "libdoc/text/characters.h"
#include "libdoc/text/tone.h"

namespace vbpl {

std::vector<Syllable> syllables(std::string_view text) {
  std::vector<Syllable> all;
  all.reserve(text.size() / 6);
  std::u32string word;
  std::size_t start = 0;
  bool joins = false;
  const auto flush = [&](std::size_t end) {
    if (word.empty()) return;
    Syllable& syllable = all.emplace_back();
    syllable.span = {start, end};
    syllable.joins = joins;
    append_word_key(syllable.key, word);
    word.clear();
    joins = true;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t cp = next_character(text, at);
    const Character& c = character(cp);
    if (c.letter || c.digit) {
      if (word.empty()) start = here;
      word += c.lower;
      continue;
    }
    flush(here);
    if (!c.space || cp == U'\n') joins = false;
  }
  flush(text.size());
  return all;
}

}  // namespace vbpl
