// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/fold.h"

#include <unicode/uchar.h>

#include "libdoc/text/characters.h"
#include "libdoc/text/tone.h"

namespace vbpl {

std::string lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();)
    append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_character(text, at)))));
  return out;
}

std::string upper(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();)
    append_utf8(out, static_cast<char32_t>(u_toupper(static_cast<UChar32>(next_character(text, at)))));
  return out;
}

std::string unmarked(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_utf8(out, character(next_character(text, at)).plain);
  return out;
}

std::string match_key(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::u32string word;
  bool blank = false;
  const auto flush = [&] {
    if (!word.empty()) append_word_key(out, word);
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t cp = next_character(text, at);
    const Character& c = character(cp);
    if (c.letter) {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      word += c.lower;
      continue;
    }
    flush();
    if (c.space) {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    append_utf8(out, c.lower);
  }
  flush();
  return out;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0, end = text.size();
  for (std::size_t at = 0; at < end && character(next_character(text, at)).space;) begin = at;
  while (end > begin) {
    std::size_t start = end - 1;
    while (start > begin && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    std::size_t at = start;
    if (!character(next_character(text, at)).space) break;
    end = start;
  }
  return text.substr(begin, end - begin);
}

bool is_upper_case(std::string_view text) {
  bool any = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto cp = static_cast<UChar32>(next_character(text, at));
    if (u_islower(cp)) return false;
    any = any || u_isupper(cp);
  }
  return any;
}

}  // namespace vbpl
