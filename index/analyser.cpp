// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/analyser.h"

#include <algorithm>
#include <charconv>

#include "libdoc/text/fold.h"
#include "libdoc/text/syllables.h"

namespace vbpl::index {
namespace {

using Syllables = std::span<const Syllable>;

bool all_digits(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view gap_before(std::string_view text, Syllables s, std::size_t i) {
  return slice(text, {s[i - 1].span.end, s[i].span.begin});
}

/// "1.500.000", "1,500,000": how many syllables make the number, 1 if it stands alone.
std::size_t thousands(std::string_view text, Syllables s, char separator) {
  if (s[0].key.size() > 3) return 1;
  std::size_t n = 1;
  while (n < s.size() && s[n].key.size() == 3 && all_digits(s[n].key) &&
         gap_before(text, s, n) == std::string_view(&separator, 1))
    ++n;
  return n;
}

std::string without_leading_zeros(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

std::optional<unsigned> small_number(std::string_view digits) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<Date> date_of(std::string_view day, std::string_view month, std::string_view year) {
  if (!all_digits(day) || !all_digits(month) || !all_digits(year)) return std::nullopt;
  if (day.size() > 2 || month.size() > 2 || year.size() != 4) return std::nullopt;
  return make_date(static_cast<int>(*small_number(year)), *small_number(month), *small_number(day));
}

/// 01/7/2025, with one and the same separator, and no further part (28/11/2013/QH is no date).
std::optional<Date> slashed_date(std::string_view text, Syllables s) {
  if (s.size() < 3) return std::nullopt;
  const std::string_view separator = gap_before(text, s, 1);
  if (separator != "/" && separator != "-" && separator != ".") return std::nullopt;
  if (gap_before(text, s, 2) != separator) return std::nullopt;
  if (s.size() > 3 && gap_before(text, s, 3) == "/") return std::nullopt;
  return date_of(s[0].key, s[1].key, s[2].key);
}

/// A token made of the first `used` syllables.
struct Made {
  Token token;
  std::size_t used = 1;
};

Made make_number(std::string_view text, Syllables s) {
  Made made;
  made.token.kind = TokenKind::number;
  if (const auto date = slashed_date(text, s)) {
    made = {{{}, iso(*date), TokenKind::date}, 3};
    return made;
  }
  made.used = thousands(text, s, '.');
  // One group after a comma is a decimal fraction in Vietnamese ("1,500"); two or more are foreign thousands.
  if (const std::size_t commas = thousands(text, s, ','); made.used == 1 && commas > 2) made.used = commas;
  std::string digits;
  for (const Syllable& group : s.first(made.used)) digits += group.key;
  made.token.key = without_leading_zeros(digits);
  if (made.used < s.size() && all_digits(s[made.used].key) && gap_before(text, s, made.used) == ",") {
    made.token.key += "," + s[made.used].key;
    ++made.used;
  }
  return made;
}

bool begins_lower(std::string_view word) {
  std::size_t size = 1;
  while (size < word.size() && (word[size] & 0xc0) == 0x80) ++size;
  const std::string_view first = word.substr(0, size);
  return upper(first) != first;
}

/// A line end between two words that go on in lower case: a wrapped line, not a new paragraph.
bool is_wrap(std::string_view gap, std::string_view next) {
  const bool blank = gap.find_first_not_of(" \t\n") == std::string_view::npos;
  return blank && std::count(gap.begin(), gap.end(), '\n') == 1 && begins_lower(next);
}

}  // namespace

std::vector<Token> analyse(std::string_view text) {
  const std::vector<Syllable> cut = syllables(text);
  const Syllables all(cut);
  std::vector<Token> tokens;
  tokens.reserve(all.size());
  for (std::size_t i = 0; i < all.size();) {
    const Syllables rest = all.subspan(i);
    Made made;
    if (all_digits(rest[0].key)) {
      made = make_number(text, rest);
    } else {
      made.token.key = rest[0].key;
    }
    made.token.span = {rest[0].span.begin, rest[made.used - 1].span.end};
    made.token.joins =
        i > 0 && (rest[0].joins || is_wrap(gap_before(text, all, i), slice(text, rest[0].span)));
    tokens.push_back(std::move(made.token));
    i += made.used;
  }
  return tokens;
}

std::string joined_keys(std::span<const Token> tokens) {
  std::string out;
  for (const Token& token : tokens) out += (out.empty() ? "" : " ") + token.key;
  return out;
}

std::optional<Date> leading_date(std::span<const Token> tokens) {
  if (tokens.empty()) return std::nullopt;
  if (tokens[0].kind == TokenKind::date) return parse_iso_date(tokens[0].key);
  if (tokens.size() < 5 || tokens[0].kind != TokenKind::number) return std::nullopt;
  if (tokens[1].key != "tháng" || tokens[3].key != "năm") return std::nullopt;
  return date_of(tokens[0].key, tokens[2].key, tokens[4].key);
}

bool is_unmarked(std::string_view key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z'); });
}

}  // namespace vbpl::index
