// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"
#include "libdoc/text/lexicon.h"

namespace vbpl::index {

enum class TokenKind : std::uint8_t {
  word,    ///< a syllable (tiếng) or a mix of letters and digits
  number,  ///< digits, thousand dots taken out: "1.500.000" gives "1500000", "05" gives "5", "1,5" stays
  date,    ///< 01/7/2025, 1-7-2025, 01.7.2025: key "2025-07-01"
};

/// What a text is cut into for the index. Queries go through the same function, so that what is typed meets
/// what is stored: NFC or NFD, hoà or hòa, Ð or Đ, upper or lower case.
struct Token {
  Span span;        ///< bytes in the text
  std::string key;  ///< diacritics kept
  TokenKind kind = TokenKind::word;
  bool joins = false;  ///< nothing but blanks before it, or a line that was only wrapped
};

/// A token whose key is a number of a lexicon: for reading many texts.
struct Word {
  Span span;
  std::uint32_t key = 0;
  TokenKind kind = TokenKind::word;
  bool joins = false;
};

/// Cuts `text` into tokens, in order. Linear time.
[[nodiscard]] std::vector<Word> analyse(std::string_view text, Lexicon& lexicon);
[[nodiscard]] std::vector<Token> analyse(std::string_view text);

/// The keys with a blank between them.
[[nodiscard]] std::string joined_keys(std::span<const Token> tokens);

/// The day that starts at `tokens[0]`, written "01 tháng 7 năm 2025" or as a date token.
[[nodiscard]] std::optional<Date> leading_date(std::span<const Token> tokens);

/// True when the syllable carries no mark and could stand for a marked one: what people type without
/// Vietnamese keys.
[[nodiscard]] bool is_unmarked(std::string_view key);

}  // namespace vbpl::index
