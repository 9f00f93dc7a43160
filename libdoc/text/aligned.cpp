// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/aligned.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
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

/// Two bytes at which aligned_key may have something to change: the last two of a capital with marks, and o
/// or u before a marked letter. Hardly one byte in fifty is such a place.
class Changing {
 public:
  Changing() {
    std::string bytes;
    for (char32_t c = 0x80; c < kTabledCharacters; ++c) {
      if (character(c).lower == c) continue;
      bytes.clear();
      append_utf8(bytes, c);
      add(bytes.data() + bytes.size() - 2);
    }
    for (const auto& [old_end, new_end] : kEnds) add(old_end.data());
  }
  [[nodiscard]] bool begins(const char* two) const {
    const std::size_t pair = number_of(two);
    return (pairs_[pair / 64] >> (pair % 64) & 1) != 0;
  }

 private:
  static std::size_t number_of(const char* two) {
    std::uint16_t pair = 0;
    std::memcpy(&pair, two, 2);
    return pair;
  }
  void add(const char* two) {
    const std::size_t pair = number_of(two);
    pairs_[pair / 64] |= std::uint64_t{1} << (pair % 64);
  }
  std::array<std::uint64_t, 1024> pairs_{};  ///< a bit for each two bytes
};

/// Lowers the character at `begin`, which is not ASCII, and gives its end.
std::size_t lower_marked(std::string_view text, std::string& out, std::size_t begin) {
  std::size_t end = begin;
  const char32_t letter = next_character(text, end);
  const char32_t lower = character(letter).lower;
  if (lower != letter && utf8_size(lower) == end - begin) write_utf8(out, begin, lower);
  return end;
}

/// `at`: one of the places of Changing.
void change_at(std::string_view text, std::string& out, std::size_t at) {
  const auto byte = static_cast<unsigned char>(out[at]);
  if (byte < 0x80) {
    const std::size_t end = lower_marked(text, out, at + 1);
    place_tone(out, at + 1, end, letter_at(text, end));
  } else if (byte >= 0xC0) {
    lower_marked(text, out, at);
  } else if (at > 0 && static_cast<unsigned char>(text[at - 1]) >= 0xE0 &&
             static_cast<unsigned char>(text[at - 1]) < 0xF0) {
    lower_marked(text, out, at - 1);
  }
}

/// Lower case of the plain letters of eight bytes at once.
std::uint64_t lower_plain(std::uint64_t eight) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::uint64_t low = eight & (0x7F * kEach);
  const std::uint64_t from_a = low + (0x80 - 'A') * kEach, past_z = low + (0x7F - 'Z') * kEach;
  const std::uint64_t capitals = (from_a & ~past_z & ~eight) & (0x80 * kEach);
  return eight | capitals >> 2;
}

std::string with_lower_plain(std::string_view text) {
  std::string out(text);
  std::size_t at = 0;
  for (; at + 8 <= out.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, out.data() + at, 8);
    eight = lower_plain(eight);
    std::memcpy(out.data() + at, &eight, 8);
  }
  for (; at < out.size(); ++at)
    if (out[at] >= 'A' && out[at] <= 'Z') out[at] = static_cast<char>(out[at] + 32);
  return out;
}

}  // namespace

std::string aligned_key(std::string_view text) {
  static const Changing changing;
  std::string out = with_lower_plain(text);
  for (std::size_t at = 0; at + 1 < out.size(); ++at)
    if (changing.begins(out.data() + at)) change_at(text, out, at);
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
