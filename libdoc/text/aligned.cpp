// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/aligned.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

#include "libdoc/text/bytes.h"
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

/// The bytes at `at` as the lower case of the letters of Vietnamese has them, which all keep their length;
/// those of other characters as they are. Looks at the two bytes before.
Bytes lowered_at(std::string_view text, std::size_t at) {
  const Bytes byte = bytes_at(text, at), before = bytes_at(text, at - 1), second = bytes_at(text, at - 2);
  const ByteMask plain = (byte >= 0x41) & (byte <= 0x5A);
  const ByteMask latin =  // À…Þ without × and Ð
      (before == 0xC3) & (byte >= 0x80) & (byte <= 0x9E) & (byte != 0x97) & (byte != 0x90);
  const ByteMask barred = (before == 0xC4) & ((byte == 0x82) | (byte == 0x90) | (byte == 0xA8));  // Ă Đ Ĩ
  const ByteMask horned = (before == 0xC6) & ((byte == 0xA0) | (byte == 0xAF));                   // Ơ Ư
  const ByteMask waved = (before == 0xC5) & (byte == 0xA8);                                       // Ũ
  const ByteMask of_block = ((before == 0xBA) & (byte >= 0xA0)) | (before == 0xBB);
  const ByteMask marked = (second == 0xE1) & of_block & ((byte & 1) == 0);  // Ạ…Ỹ
  const auto by_32 = reinterpret_cast<Bytes>(plain | latin) & 0x20;
  const auto by_1 = reinterpret_cast<Bytes>(barred | horned | waved | marked) & 1;
  return byte + by_32 + by_1;
}

/// Where in lowered text something may begin that lowered_at leaves to Changing: capitals of other languages,
/// Ð, and o or u before a marked letter at the end of a word. Looks at one byte before and four behind.
ByteMask may_change_at(std::string_view text, std::size_t at) {
  const Bytes byte = bytes_at(text, at), next = bytes_at(text, at + 1);
  const Bytes third = bytes_at(text, at + 3), fourth = bytes_at(text, at + 4);
  const ByteMask ends = ((next == 0xC3) & ((third < 0x61) | (third > 0x7A))) |
                        ((next == 0xE1) & ((fourth < 0x61) | (fourth > 0x7A)));
  const ByteMask tone = ((byte == 0x6F) | (byte == 0x75)) & ends;
  const ByteMask of_two = ((byte == 0xC3) & (next == 0x90)) |
                          ((byte == 0xC4) & (next != 0x83) & (next != 0x91) & (next != 0xA9)) |
                          ((byte == 0xC5) & (next != 0xA9)) |
                          ((byte == 0xC6) & (next != 0xA1) & (next != 0xB0));
  const ByteMask of_three = ((byte == 0xE1) & (next != 0xBA) & (next != 0xBB)) |
                            ((byte == 0xBA) & (bytes_at(text, at - 1) == 0xE1) & (next < 0xA0));
  const ByteMask other = (byte >= 0xC7) & (byte != 0xE1) & ((byte != 0xE2) | (next != 0x80));
  return tone | of_two | of_three | other;
}

constexpr std::size_t kBefore = 2, kBehind = 4;  ///< bytes that the two look at beside their own

std::string with_lower_vietnamese(std::string_view text) {
  std::string out(text);
  std::size_t at = std::min(kBefore, out.size());
  const std::size_t first = at;
  for (; at + kBytes <= out.size(); at += kBytes) {
    const Bytes lowered = lowered_at(text, at);
    std::memcpy(out.data() + at, &lowered, kBytes);
  }
  const auto lower_plain = [&out](std::size_t begin, std::size_t end) {
    for (; begin < end; ++begin)
      if (out[begin] >= 'A' && out[begin] <= 'Z') out[begin] = static_cast<char>(out[begin] + 32);
  };
  lower_plain(0, first);
  lower_plain(at, out.size());
  return out;
}

}  // namespace

std::string aligned_key(std::string_view text) {
  static const Changing changing;
  std::string out = with_lower_vietnamese(text);
  const auto change = [&](std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end && at + 1 < out.size(); ++at)
      if (changing.begins(out.data() + at)) change_at(text, out, at);
  };
  change(0, kBefore);
  const std::size_t last = out.size() - std::min(kBehind, out.size());
  for (std::size_t at = kBefore; at < out.size(); at += kBytes) {
    at = skip_bytes(at, last, [&](std::size_t i) { return may_change_at(out, i); });
    change(at, at + kBytes + 2);  // the last two bytes of a letter of four that begins there
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
