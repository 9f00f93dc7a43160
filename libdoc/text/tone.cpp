// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/tone.h"

#include <cstddef>

#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

struct Cluster {
  std::size_t begin = 0, end = 0;  // vowels of the rhyme
};

// The vowels after the onset; the u of qu- and the i of gi- before a vowel belong to the onset.
Cluster vowels_of(std::u32string_view word) {
  Cluster cluster;
  while (cluster.begin < word.size() && !character(word[cluster.begin]).vowel) ++cluster.begin;
  cluster.end = cluster.begin;
  while (cluster.end < word.size() && character(word[cluster.end]).vowel) ++cluster.end;
  if (cluster.begin > 0 && cluster.end - cluster.begin > 1) {
    const char32_t before = word[cluster.begin - 1], first = character(word[cluster.begin]).plain;
    if ((before == U'q' && first == U'u') || (cluster.begin == 1 && before == U'g' && first == U'i'))
      ++cluster.begin;
  }
  return cluster;
}

// Where the tone mark stands: on ă â ê ô ơ ư (the last of them), else first of two open vowels, second of two
// closed ones, middle of three.
std::size_t tone_place(std::u32string_view word, Cluster cluster) {
  for (std::size_t i = cluster.end; i-- > cluster.begin;) {
    const Character& c = character(word[i]);
    if (c.toneless != c.plain) return i;
  }
  const std::size_t count = cluster.end - cluster.begin;
  if (count >= 3) return cluster.begin + 1;
  return cluster.begin + (count == 2 && cluster.end < word.size() ? 1 : 0);
}

}  // namespace

void append_word_key(std::string& out, std::u32string_view word) {
  std::size_t marked = word.size(), marks = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] < 0x80 || character(word[i]).tone == Tone::none) continue;
    marked = i;
    ++marks;
  }
  const Cluster cluster = marks == 1 ? vowels_of(word) : Cluster{};
  const std::size_t place = cluster.begin < cluster.end ? tone_place(word, cluster) : marked;
  if (place == marked) {  // nearly always: the mark stands where it should
    for (const char32_t cp : word) append_utf8(out, cp);
    return;
  }
  const Tone tone = character(word[marked]).tone;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char32_t moved = i == place    ? with_tone(character(word[i]).toneless, tone)
                           : i == marked ? character(word[i]).toneless
                                         : word[i];
    append_utf8(out, moved != 0 ? moved : word[i]);
  }
}

}  // namespace vbpl
