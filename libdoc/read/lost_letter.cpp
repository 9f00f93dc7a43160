// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/lost_letter.h"

#include <algorithm>
#include <string>

#include "libdoc/text/characters.h"
#include "libdoc/text/syllable_grammar.h"

namespace vbpl {
namespace {

constexpr char32_t kSmall = U'ư', kCapital = U'Ư';
constexpr std::size_t kLongest = 8;  // letters of a syllable with one to spare: "nghiêng"

/// Syllables that are words, but not of the law; with ư they are: "người", "lưu", "hưu", "cưới".
constexpr std::u32string_view kSeldom[] = {U"ngời", U"lu", U"hu", U"cới"};

bool is_letter(char32_t c) { return character(c).letter; }
bool is_capital(char32_t c) { return character(c).lower != c; }

std::u32string letters_of(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) letters += next_character(word, at);
  return letters;
}

bool is_word(std::u32string_view letters) {
  std::u32string lower;
  for (const char32_t c : letters) lower += character(c).lower;
  return is_vietnamese_syllable(letters) &&
         std::find(std::begin(kSeldom), std::end(kSeldom), lower) == std::end(kSeldom);
}

/// The one way to make a syllable of it, if there is just one: in place of a hyphen, at the end of
/// consonants, or anywhere.
std::optional<std::u32string> mended(std::u32string_view core) {
  const std::size_t hyphen = core.find(U'-');
  std::u32string bare(core);
  std::erase(bare, U'-');
  const bool has_vowel = std::any_of(bare.begin(), bare.end(), [](char32_t c) { return character(c).vowel; });
  const bool is_all_capital = bare.size() > 1 && std::all_of(bare.begin(), bare.end(), is_capital);
  const std::size_t first = hyphen != core.npos ? hyphen : has_vowel ? 0 : bare.size();
  const std::size_t last = hyphen != core.npos ? hyphen : bare.size();
  std::optional<std::u32string> found;
  for (std::size_t at = first; at <= last; ++at) {
    std::u32string letters = bare;
    letters.insert(at, 1, is_all_capital ? kCapital : kSmall);
    if (!is_vietnamese_syllable(letters)) continue;
    if (found) return std::nullopt;
    found = letters;
  }
  return found;
}

}  // namespace

std::optional<std::string> with_lost_letter(std::string_view word) {
  const std::u32string letters = letters_of(word);
  const auto in_core = [](char32_t c) { return is_letter(c) || c == U'-'; };
  const auto begin = std::find_if(letters.begin(), letters.end(), in_core);
  const auto end = std::find_if_not(begin, letters.end(), in_core);
  const std::u32string core(begin, end);
  // One letter may be a label (khoản, điểm); capitals without a vowel are an abbreviation.
  if (core.size() < 2 || core.size() > kLongest || std::count(core.begin(), core.end(), U'-') > 1)
    return std::nullopt;
  if (std::any_of(end, letters.end(), is_letter) || is_word(core)) return std::nullopt;
  if (std::all_of(core.begin(), core.end(), [](char32_t c) { return !character(c).vowel && is_capital(c); }))
    return std::nullopt;
  const auto result = mended(core);
  if (!result) return std::nullopt;
  std::string text;
  for (auto c = letters.begin(); c != begin; ++c) append_utf8(text, *c);
  for (const char32_t c : *result) append_utf8(text, c);
  for (auto c = end; c != letters.end(); ++c) append_utf8(text, *c);
  return text;
}

}  // namespace vbpl
