// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/number_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vbpl {
namespace {

constexpr char32_t kDyet = U'Đ', kDyetSmall = U'đ', kHornU = U'Ư', kHornUSmall = U'ư';
constexpr int kMaxBlanks = 3;

/// Letters that are typed for one another. Cyrillic ones come from keyboards and OCR.
constexpr std::array<std::pair<char32_t, char32_t>, 22> kLookAlikes = {{
    {0x00D0, kDyet}, {0x00F0, kDyetSmall}, {0x0189, kDyet}, {0x00A0, U' '}, {U'\t', U' '},  {U'\n', U' '},
    {0x2010, U'-'},  {0x2011, U'-'},       {0x2012, U'-'},  {0x2013, U'-'}, {0x2014, U'-'}, {0x2015, U'-'},
    {0x2212, U'-'},  {0x0410, U'A'},       {0x0412, U'B'},  {0x0421, U'C'}, {0x041D, U'H'}, {0x041A, U'K'},
    {0x041C, U'M'},  {0x0420, U'P'},       {0x0422, U'T'},  {0x0425, U'X'},
}};

constexpr bool is_invisible(char32_t c) {
  return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

struct Decoded {
  char32_t c = 0;
  std::size_t size = 0;
};

Decoded decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0);
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0)
    return {((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU), std::min<std::size_t>(2, text.size() - at)};
  if (lead < 0xF0) {
    return {((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU),
            std::min<std::size_t>(3, text.size() - at)};
  }
  return {0x10000, std::min<std::size_t>(4, text.size() - at)};
}

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool is_upper(char32_t c) { return (c >= U'A' && c <= U'Z') || c == kDyet || c == kHornU; }
constexpr bool is_lower(char32_t c) {
  return (c >= U'a' && c <= U'z') || c == kDyetSmall || c == kHornUSmall;
}
/// Any other letter of Vietnamese: à, ố, Ủ.
constexpr bool is_marked(char32_t c) { return (c >= 0x00C0 && c <= 0x01B0) || (c >= 0x1EA0 && c <= 0x1EF9); }

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else {
    out += static_cast<char>(0xC0U | (c >> 6U));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  }
}

Glyph skip_blanks(std::string_view text, std::size_t at) {
  Glyph glyph = glyph_at(text, at);
  for (int blanks = 0; glyph.letter == U' ' && blanks < kMaxBlanks; ++blanks)
    glyph = glyph_at(text, glyph.end);
  return glyph;
}

struct Separator {
  char sign = 0;  ///< 0 = none
  bool spaced = false;
  std::size_t end = 0;
};

Separator read_separator(std::string_view text, std::size_t at, bool whole) {
  const Glyph first = glyph_at(text, at);
  const Glyph sign = skip_blanks(text, at);
  if (sign.letter != U'/' && sign.letter != U'-') {
    const bool old_form = whole && first.letter == U' ' && is_upper(sign.letter);
    return old_form ? Separator{' ', false, first.end} : Separator{};
  }
  const Glyph after = glyph_at(text, sign.end);
  return {static_cast<char>(sign.letter), first.letter == U' ' || after.letter == U' ', sign.end};
}

NumberPiece read_digits(std::string_view text, std::size_t at) {
  NumberPiece piece;
  Glyph glyph = skip_blanks(text, at);
  while (is_digit(glyph.letter) || glyph.letter == U'O' || glyph.letter == U'l') {
    append(piece.text, glyph.letter == U'O' ? U'0' : glyph.letter == U'l' ? U'1' : glyph.letter);
    piece.end = glyph.end;
    glyph = glyph_at(text, glyph.end);
  }
  return piece;
}

/// `Q Đ-UBND`: one type code torn apart.
bool is_torn_type(std::string_view text, const NumberPiece& piece) {
  if (piece.text != "Q" && piece.text != "N") return false;
  const Glyph blank = glyph_at(text, piece.end);
  const Glyph dyet = glyph_at(text, blank.end);
  return blank.letter == U' ' && dyet.letter == kDyet && glyph_at(text, dyet.end).letter == U'-';
}

/// `NQ-QH 12`: the term of the assembly stands apart.
void join_term(std::string_view text, NumberPiece& piece) {
  const Glyph blank = glyph_at(text, piece.end);
  if (blank.letter != U' ') return;
  std::string term;
  Glyph digit = glyph_at(text, blank.end);
  std::size_t end = piece.end;
  for (; is_digit(digit.letter); digit = glyph_at(text, digit.end)) {
    append(term, digit.letter);
    end = digit.end;
  }
  const bool word_goes_on =
      is_upper(digit.letter) || is_lower(digit.letter) || is_marked(digit.letter) || digit.letter == U'/';
  if (term.empty() || term.size() > 2 || word_goes_on) return;
  piece.text += term;
  piece.end = end;
}

/// An abbreviation: a capital, then letters, digits and &. A lower-case word glued behind it is cut off; in
/// abbreviations small letters come at most in pairs (TTg, KTrVB).
NumberPiece read_abbreviation(std::string_view text, std::size_t at) {
  NumberPiece piece;
  Glyph glyph = skip_blanks(text, at);
  if (!is_upper(glyph.letter)) return piece;
  std::size_t kept_size = 0, kept_end = 0;
  int small = 0;
  while (is_upper(glyph.letter) || is_lower(glyph.letter) || is_digit(glyph.letter) || glyph.letter == U'&') {
    small = is_lower(glyph.letter) ? small + 1 : 0;
    append(piece.text, glyph.letter);
    piece.end = glyph.end;
    if (small == 0) kept_size = piece.text.size(), kept_end = piece.end;
    glyph = glyph_at(text, glyph.end);
  }
  const bool word_follows = is_marked(glyph.letter);
  if (word_follows && small == 0) {
    piece.cut = true;  // the next letter is a capital with a mark, or a marked letter begins a word: NĐ-CPở
  } else if (word_follows || small > 2) {
    piece.cut = true;
    piece.text.resize(kept_size);
    piece.end = kept_end;
  }
  while (!piece.text.empty() && piece.text.back() == '&') piece.text.pop_back(), --piece.end;
  if (is_torn_type(text, piece)) {
    append(piece.text, kDyet);
    piece.end = glyph_at(text, glyph_at(text, piece.end).end).end;
  }
  if (piece.text == "QH" || piece.text == "UBTVQH") join_term(text, piece);
  return piece;
}

/// Blanks may stand around the marks up to the first issuer; between issuers only in joint acts.
bool may_follow(const std::vector<NumberPiece>& pieces, const NumberPiece& next) {
  if (!next.spaced) return true;
  if (next.cut) return false;
  const bool has_year = !pieces.empty() && is_digit(static_cast<unsigned char>(pieces[0].text[0]));
  const std::size_t type = has_year ? 1 : 0;
  if (pieces.size() <= type + 1) return true;
  return has_year &&
         (pieces[type].text == "TTLT" || pieces[type].text == "NQLT" || pieces[type].text == "TTLB");
}

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t at) {
  for (;;) {
    const Decoded next = decode(text, at);
    if (next.size == 0) return {0, at};
    at += next.size;
    if (next.c < 0x80 && next.c != U'\t' && next.c != U'\n') return {next.c, at};
    if (is_invisible(next.c)) continue;
    for (const auto& [odd, plain] : kLookAlikes) {
      if (odd == next.c) return {plain, at};
    }
    return {next.c, at};
  }
}

Serial read_serial(std::string_view text, std::size_t begin) {
  const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  const auto digit = [&](std::size_t i) { return is_digit(static_cast<unsigned char>(at(i))); };
  Serial serial;
  std::size_t i = begin;
  bool real = false;
  for (; digit(i) || at(i) == 'O' || (at(i) == 'l' && (digit(i + 1) || at(i + 1) == 'O')); ++i) {
    real |= digit(i);
    serial.text += at(i) == 'O' ? '0' : at(i) == 'l' ? '1' : at(i);
  }
  if (!real || i - begin > 5) return {};
  if (at(i) == '.' && digit(i + 1) && i - begin <= 3) {
    const std::size_t dot = i++;
    while (digit(i)) ++i;
    if (i - dot > 4) return {};
    serial.text.append(text.substr(dot, i - dot));
  } else {
    const Glyph letter = glyph_at(text, i);
    if ((is_upper(letter.letter) || is_lower(letter.letter)) && i < text.size())
      append(serial.text, letter.letter), i = letter.end;
  }
  serial.end = i;
  return serial;
}

std::vector<NumberPiece> read_pieces(std::string_view text, std::size_t serial_end, bool whole) {
  constexpr std::size_t kMaxPieces = 12;
  std::vector<NumberPiece> pieces;
  std::size_t at = serial_end;
  while (pieces.size() < kMaxPieces) {
    const Separator separator = read_separator(text, at, whole && pieces.empty());
    if (separator.sign == 0) break;
    const bool year_place = pieces.empty() && separator.sign == '/';
    NumberPiece piece = year_place ? read_digits(text, separator.end) : NumberPiece{};
    if (piece.text.empty()) piece = read_abbreviation(text, separator.end);
    if (piece.text.empty()) break;
    piece.separator = separator.sign;
    piece.spaced = separator.spaced;
    if (!whole && !may_follow(pieces, piece)) break;
    at = piece.end;
    const bool last = piece.cut;
    pieces.push_back(std::move(piece));
    if (last) break;
  }
  return pieces;
}

}  // namespace vbpl
