// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vbpl {

/// The five written tones of Vietnamese; `none` is the level tone (ngang).
enum class Tone : std::uint8_t { none, grave, hook, tilde, acute, dot };

/// What folding and cutting need to know of one character.
struct Character {
  char32_t lower = 0;     ///< simple lower case; Ð (U+00D0) counts as đ
  char32_t toneless = 0;  ///< lower case without its tone: ấ gives â
  char32_t plain = 0;     ///< lower case without any mark, đ gives d
  Tone tone = Tone::none;
  bool letter = false;  ///< letter or combining mark
  bool digit = false;   ///< decimal digit
  bool space = false;   ///< any Unicode space, U+00A0 too
  bool vowel = false;   ///< a Vietnamese vowel letter
};
[[nodiscard]] const Character& rare_character(char32_t code_point);
/// Every Latin letter with marks and the general punctuation, by code point.
inline constexpr char32_t kTabledCharacters = 0x2100;
[[nodiscard]] const Character* tabled_characters();
[[nodiscard]] inline const Character& character(char32_t code_point) {
  static const Character* const table = tabled_characters();
  return code_point < kTabledCharacters ? table[code_point] : rare_character(code_point);
}

/// The vowel `toneless` with a tone: (â, acute) gives ấ. 0 if Unicode has no such letter.
[[nodiscard]] char32_t with_tone(char32_t toneless, Tone tone);

/// Decodes the character at `at` of valid UTF-8 and moves `at` behind it.
[[nodiscard]] inline char32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const unsigned char first = byte(at);
  if (first < 0x80) return ++at, first;
  if (first < 0xE0) return at += 2, static_cast<char32_t>((first & 0x1F) << 6 | (byte(at - 1) & 0x3F));
  if (first < 0xF0)
    return at += 3,
           static_cast<char32_t>((first & 0x0F) << 12 | (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F));
  return at += 4, static_cast<char32_t>((first & 0x07) << 18 | (byte(at - 3) & 0x3F) << 12 |
                                        (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F));
}

void append_utf8(std::string& out, char32_t code_point);

}  // namespace vbpl
