// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "libdoc/text/characters.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/encoding_tables.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/viqr.h"
#include "libdoc/text/windows1252.h"

namespace vbpl {
namespace {

std::string decode_single(std::string_view bytes, const SingleByteTable& table) {
  std::string out;
  out.reserve(bytes.size() * 3 / 2);
  for (const char byte : bytes) append_utf8(out, table[static_cast<unsigned char>(byte)]);
  return out;
}

bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

// A word in capitals as far as ASCII shows; document numbers ("27/2024/Q§-UBND") prove nothing about their
// line.
bool is_capital_word(std::string_view word) {
  std::size_t upper_count = 0;
  for (const char c : word) {
    if (is_ascii_lower(c) || (c >= '0' && c <= '9') || c == '/') return false;
    upper_count += is_ascii_upper(c);
  }
  return upper_count >= 2;
}

bool has_ascii_lower(std::string_view text) { return std::any_of(text.begin(), text.end(), is_ascii_lower); }

std::size_t word_end(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) > ' ') ++at;
  return at;
}

bool is_capital_line(std::string_view line) {
  if (has_ascii_lower(line)) return false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = word_end(line, at);
    if (is_capital_word(line.substr(at, end - at))) return true;
    at = std::max(end, at + 1);
  }
  return false;
}

// The ABC fonts draw accented capitals only in their .VnTimeH cut, so "ỦY BAN" comes as "ủY BAN": words and
// lines that are otherwise in capitals are set in capitals.
std::string decode_tcvn3(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() * 3 / 2);
  for (std::size_t line = 0; line < bytes.size();) {
    const std::size_t line_end = std::min(bytes.find('\n', line), bytes.size() - 1) + 1;
    const bool capital_line = is_capital_line(bytes.substr(line, line_end - line));
    for (std::size_t at = line; at < line_end;) {
      const std::size_t end = std::min(std::max(word_end(bytes, at), at + 1), line_end);
      const std::string_view word = bytes.substr(at, end - at);
      const std::string text = decode_single(word, tcvn3_table());
      out += capital_line || is_capital_word(word) ? upper(text) : text;
      at = end;
    }
    line = line_end;
  }
  return out;
}

// Marks come in an upper and a lower set, and files mix them ("Aù"): a pair that no font shows is read by its
// base's case.
char32_t vni_pair(unsigned char base, unsigned char mark) {
  static const auto pairs = [] {
    std::vector<char16_t> all(65536);
    for (const VniLetter& letter : vni_letters())
      all[std::size_t{letter.base} << 8 | letter.mark] = letter.letter;
    return all;
  }();
  const auto look = [&](unsigned b, unsigned m) {
    return m == 0 && b < 0x80 ? char16_t{0} : pairs[std::size_t{b & 0xFFU} << 8 | (m & 0xFFU)];
  };
  if (const char16_t exact = look(base, mark)) return exact;
  if (mark < 0xC0) return 0;
  return look(base, mark ^ 0x20U);
}

std::string decode_vni(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() * 3 / 2);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(at + 1 < bytes.size() ? bytes[at + 1] : 0);
    if (second >= 0xC0) {
      if (const char32_t pair = vni_pair(first, second)) {
        append_utf8(out, pair);
        ++at;
        continue;
      }
    }
    const char32_t single = vni_pair(first, 0);
    append_utf8(out, single != 0 ? single : windows1252(first));
  }
  return out;
}

std::string decode_utf16(std::string_view bytes, bool big) {
  std::string out;
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? a << 8 | b : b << 8 | a);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t cp = unit(at);
    if (at == 0 && cp == 0xFEFF) continue;
    if (cp >= 0xD800 && cp < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 &&
        unit(at + 2) < 0xE000) {
      cp = 0x10000 + ((cp - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (cp >= 0xD800 && cp < 0xE000) {
      cp = 0xFFFD;
    }
    append_utf8(out, cp);
  }
  if (bytes.size() % 2 != 0) append_utf8(out, 0xFFFD);
  return out;
}

// Text that was taken for Windows-1252 and saved as UTF-8: its letters go back to bytes; what Windows-1252
// lacks was typed in Unicode and stays.
template <class Decode>
std::string decode_mojibake(std::string_view utf8, Decode decode_bytes) {
  std::string out, bytes;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t start = at;
    const auto byte = windows1252_byte(next_character(utf8, at));
    if (byte) {
      bytes += static_cast<char>(*byte);
      continue;
    }
    out += decode_bytes(bytes);
    bytes.clear();
    out += utf8.substr(start, at - start);
  }
  return out += decode_bytes(bytes);
}

}  // namespace

std::string decode(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return std::string(bytes);
    case Encoding::utf16le:
      return decode_utf16(bytes, false);
    case Encoding::utf16be:
      return decode_utf16(bytes, true);
    case Encoding::windows1258:
      return decode_single(bytes, windows1258_table());
    case Encoding::tcvn3:
      return decode_tcvn3(bytes);
    case Encoding::vni:
      return decode_vni(bytes);
    case Encoding::vps:
      return decode_single(bytes, vps_table());
    case Encoding::viscii:
      return decode_single(bytes, viscii_table());
    case Encoding::viqr:
      return decode_viqr(bytes);
    case Encoding::tcvn5712:
      return decode_single(bytes, tcvn5712_table());
    case Encoding::tcvn3_in_utf8:
      return decode_mojibake(bytes, decode_tcvn3);
    case Encoding::utf8_in_utf8:
      return decode_mojibake(bytes, [](const std::string& part) { return part; });
    case Encoding::vni_in_utf8:
      return decode_mojibake(bytes, decode_vni);
  }
  return std::string(bytes);
}

}  // namespace vbpl
