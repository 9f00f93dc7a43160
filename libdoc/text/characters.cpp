// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <map>
#include <utility>
#include <vector>

namespace vbpl {
namespace {

constexpr char32_t kDStroke = 0x111, kEth = 0xF0;

Tone tone_of(UChar32 mark) {
  switch (mark) {
    case 0x300:
      return Tone::grave;
    case 0x301:
      return Tone::acute;
    case 0x303:
      return Tone::tilde;
    case 0x309:
      return Tone::hook;
    case 0x323:
      return Tone::dot;
    default:
      return Tone::none;
  }
}

bool is_vowel_base(char32_t plain) {
  return plain == 'a' || plain == 'e' || plain == 'i' || plain == 'o' || plain == 'u' || plain == 'y';
}

Character describe(char32_t code_point) {
  static const icu::Normalizer2* const nfc = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
  }();
  const auto cp = static_cast<UChar32>(code_point);
  Character c;
  c.lower = static_cast<char32_t>(u_tolower(cp));
  if (c.lower == kEth) c.lower = kDStroke;
  c.letter = u_isalpha(cp) || (U_GET_GC_MASK(cp) & U_GC_M_MASK) != 0;
  c.digit = u_isdigit(cp);
  c.space = u_isUWhiteSpace(cp) || code_point == 0x200B || code_point == 0xFEFF;
  c.toneless = c.plain = c.lower;
  icu::UnicodeString parts;
  if (c.lower != kDStroke && nfc->getDecomposition(static_cast<UChar32>(c.lower), parts)) {
    icu::UnicodeString kept;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      const UChar32 part = parts.char32At(i);
      const Tone tone = tone_of(part);
      if (tone != Tone::none && c.tone == Tone::none) {
        c.tone = tone;
      } else {
        kept.append(part);
      }
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString composed = nfc->normalize(kept, status);
    if (composed.countChar32() == 1) c.toneless = static_cast<char32_t>(composed.char32At(0));
    c.plain = static_cast<char32_t>(parts.char32At(0));
    if (!is_vowel_base(c.plain)) {  // ñ, ś: a mark that is no Vietnamese tone
      c.tone = Tone::none;
      c.toneless = c.lower;
    }
  }
  if (c.lower == kDStroke) c.plain = 'd';
  c.vowel = is_vowel_base(c.plain);
  return c;
}

}  // namespace

const Character* tabled_characters() {
  static const std::vector<Character> characters = [] {
    std::vector<Character> all;
    all.reserve(kTabledCharacters);
    for (char32_t cp = 0; cp < kTabledCharacters; ++cp) all.push_back(describe(cp));
    return all;
  }();
  return characters.data();
}

const Character& rare_character(char32_t code_point) {
  thread_local Character other;
  other = describe(code_point);
  return other;
}

char32_t with_tone(char32_t toneless, Tone tone) {
  static const std::map<std::pair<char32_t, Tone>, char32_t> composed = [] {
    std::map<std::pair<char32_t, Tone>, char32_t> all;
    for (char32_t cp = 0; cp < kTabledCharacters; ++cp) {
      const Character& c = character(cp);
      if (c.vowel && c.lower == cp) all.emplace(std::pair{c.toneless, c.tone}, cp);
    }
    return all;
  }();
  const auto found = composed.find({toneless, tone});
  return found == composed.end() ? 0 : found->second;
}

void append_utf8(std::string& out, char32_t cp) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (cp < 0x80) {
    put(cp);
  } else if (cp < 0x800) {
    put(0xC0 | cp >> 6), put(0x80 | (cp & 0x3F));
  } else if (cp < 0x10000) {
    put(0xE0 | cp >> 12), put(0x80 | (cp >> 6 & 0x3F)), put(0x80 | (cp & 0x3F));
  } else {
    put(0xF0 | cp >> 18), put(0x80 | (cp >> 12 & 0x3F)), put(0x80 | (cp >> 6 & 0x3F)),
        put(0x80 | (cp & 0x3F));
  }
}

}  // namespace vbpl
