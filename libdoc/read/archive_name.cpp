// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/archive_name.h"

#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/text/characters.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/syllable_grammar.h"
#include "libdoc/text/text.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

/// Code page 437 from 0x80 on.
constexpr std::array<char16_t, 128> kPage437 = {
    0xC7,   0xFC,   0xE9,   0xE2,   0xE4,   0xE0,   0xE5,   0xE7,   0xEA,   0xEB,   0xE8,   0xEF,   0xEE,
    0xEC,   0xC4,   0xC5,   0xC9,   0xE6,   0xC6,   0xF4,   0xF6,   0xF2,   0xFB,   0xF9,   0xFF,   0xD6,
    0xDC,   0xA2,   0xA3,   0xA5,   0x20A7, 0x192,  0xE1,   0xED,   0xF3,   0xFA,   0xF1,   0xD1,   0xAA,
    0xBA,   0xBF,   0x2310, 0xAC,   0xBD,   0xBC,   0xA1,   0xAB,   0xBB,   0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255D, 0x255C, 0x255B, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x2567, 0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C,
    0x2588, 0x2584, 0x258C, 0x2590, 0x2580, 0x3B1,  0xDF,   0x393,  0x3C0,  0x3A3,  0x3C3,  0xB5,   0x3C4,
    0x3A6,  0x398,  0x3A9,  0x3B4,  0x221E, 0x3C6,  0x3B5,  0x2229, 0x2261, 0xB1,   0x2265, 0x2264, 0x2320,
    0x2321, 0xF7,   0x2248, 0xB0,   0x2219, 0xB7,   0x221A, 0x207F, 0xB2,   0x25A0, 0xA0};

std::string from_page_437(std::string_view raw) {
  std::string text;
  for (const char c : raw) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte < 0x80 ? byte : kPage437[byte - 0x80U]);
  }
  return text;
}

/// "QĐ", "NĐ", "HĐND": initials, which names of legal documents are full of and which are no syllables.
bool is_initials(std::u32string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(),
                                        [](char32_t c) { return (c >= U'A' && c <= U'Z') || c == U'Đ'; });
}

/// Vietnamese syllables and initials less words that are none, among the words with a letter beyond ASCII.
int syllable_score(std::string_view text) {
  int score = 0;
  std::u32string word;
  bool is_marked = false;
  const auto end_word = [&] {
    if (is_marked) score += is_vietnamese_syllable(word) || is_initials(word) ? 1 : -2;
    word.clear();
    is_marked = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (!character(c).letter && c < 0x80) {
      end_word();
      continue;
    }
    word += c;
    is_marked = is_marked || c >= 0x80;
  }
  end_word();
  return score;
}

std::string best_reading(std::string_view raw) {
  std::string best = from_page_437(raw);
  int best_score = 0;
  for (const Encoding encoding : {Encoding::windows1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii}) {
    std::string text = normalise_utf8(decode(raw, encoding)).utf8;
    const int score = syllable_score(text);
    if (score <= best_score) continue;
    best = std::move(text);
    best_score = score;
  }
  return best;
}

/// Controls, and marks that turn the direction of writing.
bool plays_tricks(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string shown_name(std::string_view raw) {
  const std::string text = is_utf8(raw) ? std::string(raw) : best_reading(raw);
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    append_utf8(clean, plays_tricks(c) ? U'\uFFFD' : c == U'\\' ? U'/' : c);
  }
  return normalise_utf8(clean).utf8;
}

}  // namespace vbpl
