// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity_tokens.h"

#include <array>
#include <cstdint>
#include <string>

#include "libdoc/base/short_hash.h"
#include "libdoc/text/fold.h"

namespace vbpl::quantity {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
std::size_t sequence_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

enum class Class : std::uint8_t { blank, letter, digit, mark };

/// What a character is by its first byte. Vietnamese letters lie outside the punctuation blocks; the blocks
/// of C2 and C3 have both, see class_of.
constexpr std::array<Class, 256> kClassOfByte = [] {
  std::array<Class, 256> classes{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    classes[byte] = c == ' ' || c == '\t' || c == '\r' ? Class::blank
                    : is_digit(c)                      ? Class::digit
                    : is_ascii_letter(c)               ? Class::letter
                    : byte < 0x80 || byte == 0xE2      ? Class::mark  // – “ … ‰
                                                       : Class::letter;
  }
  return classes;
}();

/// Class of the character at `at`.
Class class_of(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte != 0xC2 && byte != 0xC3) return kClassOfByte[byte];
  const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
  if (byte == 0xC2)
    return next == 0xA0                                   ? Class::blank
           : next == 0xB0 || next == 0xB2 || next == 0xB3 ? Class::letter
                                                          : Class::mark;
  return next == 0x97 || next == 0xB7 ? Class::mark : Class::letter;  // × ÷
}

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// End of digit groups of three after `at` joined by `separator`, at least `least` of them; `at` if there are
/// none.
std::size_t groups_end(std::string_view text, std::size_t at, std::string_view separator, int least) {
  std::size_t end = at;
  int groups = 0;
  while (text.substr(end, separator.size()) == separator &&
         digits_end(text, end + separator.size()) == end + separator.size() + 3) {
    end += separator.size() + 3;
    ++groups;
  }
  return groups >= least ? end : at;
}

std::optional<std::int64_t> whole(std::string_view text) {
  std::int64_t value = 0;
  int count = 0;
  for (const char c : text) {
    if (!is_digit(c)) continue;
    if (++count > 15) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Rational> decimal(std::string_view before, std::string_view after) {
  const auto top = whole(before), part = whole(after);
  if (!top || !part || before.size() + after.size() > 15) return std::nullopt;
  std::int64_t scale = 1;
  for (std::size_t i = 0; i < after.size(); ++i) scale *= 10;
  return Rational::make(*top * scale + *part, scale);
}

struct Number {
  std::size_t end = 0;
  std::optional<Rational> value;
  bool fraction = false;
};

/// 2/3 with the denominators that law uses, not a piece of a date or a document number.
std::optional<Number> fraction_at(std::string_view text, std::size_t at) {
  const std::size_t slash = digits_end(text, at);
  if (slash - at > 2 || text[at] == '0' || slash >= text.size() || text[slash] != '/') return std::nullopt;
  const std::size_t end = digits_end(text, slash + 1);
  const std::string_view below = text.substr(slash + 1, end - slash - 1);
  const bool usual = (below.size() == 1 && below[0] >= '2') || below == "10" || below == "12" ||
                     below == "100" || below == "1000";
  if (!usual || (end < text.size() && text[end] == '/')) return std::nullopt;
  const auto top = whole(text.substr(at, slash - at)), bottom = whole(below);
  return Number{end, Rational::make(*top, *bottom), true};
}

Number number_at(std::string_view text, std::size_t at) {
  if (const auto fraction = fraction_at(text, at)) return *fraction;
  const std::size_t first = digits_end(text, at);
  std::size_t end = first;
  if (first - at <= 3) {
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    end = groups_end(text, first, ".", 1);
    if (end == first) end = groups_end(text, first, kNoBreakSpace, 1);
    if (end == first) end = groups_end(text, first, ",", 2);
    if (end == first) end = groups_end(text, first, " ", 2);
  }
  const bool may_have_decimals = end == first || text[first] != ',';
  const std::size_t fraction = end + 1;
  const bool comma = end < text.size() && (text[end] == ',' || (text[end] == '.' && end == first));
  if (may_have_decimals && comma && fraction < text.size() && is_digit(text[fraction])) {
    const std::size_t stop = digits_end(text, fraction);
    std::string before;
    for (const char c : text.substr(at, end - at)) {
      if (is_digit(c)) before += c;
    }
    return {stop, decimal(before, text.substr(fraction, stop - fraction)), false};
  }
  if (const auto value = whole(text.substr(at, end - at))) return {end, Rational{*value}, false};
  return {end, std::nullopt, false};
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Class kind = class_of(text, at);
    if (kind != Class::letter && kind != Class::digit) break;
    at += sequence_length(text[at]);
  }
  return std::min(at, text.size());
}

}  // namespace

void Vocabulary::enter(std::string word, WordId id) {
  const std::uint32_t hash = short_hash(word);
  std::size_t slot = hash % kSlots;
  while (slots_[slot].id != 0 && slots_[slot].word != word) slot = (slot + 1) % kSlots;
  if (slots_[slot].id == 0) slots_[slot] = {hash, id, std::move(word)};
}

WordId Vocabulary::add(std::string_view word) {
  if (const WordId known = find(word)) return known;
  const WordId id = ++last_;
  enter(std::string(word), id);
  if (word.size() == 1) return id;  // "5 m" is metres, "5G" no grams
  const std::string small = lower(word);
  enter(small, id);
  enter(upper(word), id);
  const std::size_t first = std::min(sequence_length(small[0]), small.size());
  enter(upper(std::string_view(small).substr(0, first)) + small.substr(first), id);
  return id;
}

WordId Vocabulary::find(std::string_view raw) const {
  const std::uint32_t hash = short_hash(raw);
  for (std::size_t slot = hash % kSlots; slots_[slot].id != 0; slot = (slot + 1) % kSlots) {
    if (slots_[slot].hash == hash && slots_[slot].word == raw) return slots_[slot].id;
  }
  return 0;
}

Phrase Vocabulary::phrase(std::string_view words) {
  Phrase ids;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    ids.push_back(add(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return ids;
}

std::vector<Token> tokens(std::string_view text, const Vocabulary& vocabulary) {
  std::vector<Token> result;
  result.reserve(text.size() / 5);
  std::size_t at = 0, last_end = std::string_view::npos;
  while (at < text.size()) {
    Token token;
    const Class kind = class_of(text, at);
    std::size_t end = std::min(at + sequence_length(text[at]), text.size());
    if (kind == Class::digit) {
      const Number number = number_at(text, at);
      end = number.end;
      token.is_number = true;
      token.value = number.value;
      token.fraction = number.fraction;
    } else if (kind == Class::letter) {
      end = word_end(text, at);
      token.is_word = true;
    }
    if (kind != Class::blank) {
      token.span = {at, end};
      token.glued = at == last_end;
      if (!token.is_number) token.word = vocabulary.find(text.substr(at, end - at));
      result.push_back(token);
      last_end = end;
    }
    at = end;
  }
  return result;
}

}  // namespace vbpl::quantity
