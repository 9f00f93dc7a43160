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
    if ((before == U'q' && first == U'u') || (cluster.begin == 1 && before == U'g' && first == U'i')) ++cluster.begin;
  }
  return cluster;
}

// Where the tone mark stands: on ă â ê ô ơ ư (the last of them), else first of two open vowels, second of two closed ones,
// middle of three.
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
  Tone tone = Tone::none;
  std::size_t marks = 0;
  for (const char32_t cp : word) {
    const Character& c = character(cp);
    if (c.tone == Tone::none) continue;
    tone = c.tone;
    ++marks;
  }
  const Cluster cluster = marks == 1 ? vowels_of(word) : Cluster{};
  const bool movable = cluster.begin < cluster.end;
  const std::size_t place = movable ? tone_place(word, cluster) : 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!movable) {
      append_utf8(out, word[i]);
      continue;
    }
    const char32_t toneless = character(word[i]).toneless;
    const char32_t marked = i == place ? with_tone(toneless, tone) : toneless;
    append_utf8(out, marked != 0 ? marked : word[i]);
  }
}

}  // namespace vbpl
