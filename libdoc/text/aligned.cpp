// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/aligned.h"

#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/text/characters.h"

namespace vbpl {
namespace {

bool is_plain_letter(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::size_t utf8_size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

bool is_letter(char32_t c) {
  const Character& known = character(c);
  return known.letter || known.digit;
}

/// Old and new writing of a syllable's end, of one length.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kEnds = {{
    {"oà", "òa"},
    {"oá", "óa"},
    {"oả", "ỏa"},
    {"oã", "õa"},
    {"oạ", "ọa"},
    {"oè", "òe"},
    {"oé", "óe"},
    {"oẻ", "ỏe"},
    {"oẹ", "ọe"},
    {"uý", "úy"},
    {"uỷ", "ủy"},
    {"uỵ", "ụy"},
}};

/// Writes `letter` over one of the same length.
void write_utf8(std::string& out, std::size_t at, char32_t letter) {
  std::string bytes;
  append_utf8(bytes, letter);
  std::copy(bytes.begin(), bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Mends the tone of a syllable whose marked letter stands from `letter` to `end`, right behind o or u.
void place_tone(std::string& out, std::size_t letter, std::size_t end, bool word_goes_on) {
  const bool after_q = letter > 1 && out[letter - 2] == 'q';
  if (word_goes_on || after_q) return;
  for (const auto& [old_end, new_end] : kEnds) {
    if (out.compare(letter - 1, end - letter + 1, old_end) == 0) {
      out.replace(letter - 1, new_end.size(), new_end);
      return;
    }
  }
}

}  // namespace

std::string aligned_key(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      out[at++] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
      continue;
    }
    const std::size_t begin = at;
    const char32_t letter = next_character(text, at);
    const char32_t lower = character(letter).lower;
    if (lower != letter && utf8_size(lower) == at - begin) write_utf8(out, begin, lower);
    if (byte != 0xC2 && byte != 0xE2 && begin > 0 && (out[begin - 1] == 'o' || out[begin - 1] == 'u'))
      place_tone(out, begin, at, letter_at(text, at));
  }
  return out;
}

bool letter_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const auto last = static_cast<unsigned char>(text[at - 1]);
  if (last < 0x80) return is_plain_letter(last);
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return is_letter(next_character(text, begin));
}

bool letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  return first < 0x80 ? is_plain_letter(first) : is_letter(next_character(text, at));
}

bool capital_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  const char32_t letter = next_character(text, at);
  return character(letter).lower != letter;
}

}  // namespace vbpl
