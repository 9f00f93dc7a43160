// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "libdoc/text/characters.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/encoding_tables.h"
#include "libdoc/text/fold.h"
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

// RFC 1456: a vowel, then ( ^ or + for its shape, then ' ` ? ~ . for its tone; "\" keeps a mark as it is.
struct ViqrMark {
  char mark;
  char32_t combining;
};
constexpr ViqrMark kShapes[] = {{'(', 0x306}, {'^', 0x302}, {'+', 0x31B}, {'*', 0x31B}};
constexpr ViqrMark kTones[] = {{'\'', 0x301}, {'`', 0x300}, {'?', 0x309}, {'~', 0x303}, {'.', 0x323}};

template <std::size_t N>
char32_t combining(const ViqrMark (&marks)[N], char c) {
  for (const ViqrMark& mark : marks) {
    if (mark.mark == c) return mark.combining;
  }
  return 0;
}

bool takes(char vowel, char32_t shape) {
  const char v = static_cast<char>(vowel | 0x20);
  if (shape == 0x306) return v == 'a';
  if (shape == 0x302) return v == 'a' || v == 'e' || v == 'o';
  return v == 'o' || v == 'u';
}

bool is_ascii_letter(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && (is_ascii_upper(bytes[at]) || is_ascii_lower(bytes[at]));
}

// "." behind the last letter of a word: a mark when the sentence goes on (small letters follow, or any
// letters or figures after a capital or a shaped vowel: "Bo^. Tu+", "le^. 1:500"), else its end; in the last
// word of a line in capitals, a heading, it is a mark. "?" is always one: law asks nothing.
bool ends_sentence(std::string_view bytes, std::size_t at, bool strong, bool in_capitals) {
  if (bytes[at] != '.' || is_ascii_letter(bytes, at + 1)) return false;
  std::size_t next = at + 1;
  if (next < bytes.size() &&
      (bytes[next] == '.' || bytes[next] == ',' || bytes[next] == ';' || bytes[next] == ':'))
    return false;
  while (next < bytes.size() && bytes[next] == ' ') ++next;
  if (next >= bytes.size() || bytes[next] == '\n' || bytes[next] == '\r') return !in_capitals;
  if (next == at + 1) return true;  // a sign
  const bool goes_on = is_ascii_upper(bytes[next]) || (bytes[next] >= '0' && bytes[next] <= '9');
  return !is_ascii_lower(bytes[next]) && !(strong && goes_on);
}

std::string decode_viqr(std::string_view bytes) {
  constexpr std::string_view kVowels = "aeiouyAEIOUY";
  std::string out;
  out.reserve(bytes.size());
  bool toned = false;  // a syllable has one tone
  for (std::size_t at = 0; at < bytes.size();) {
    const char c = bytes[at++];
    if (static_cast<unsigned char>(c) <= ' ') toned = false;
    if (c == '\\' && at < bytes.size()) {
      out += bytes[at++];
      continue;
    }
    if ((c == 'd' || c == 'D') && at < bytes.size() && (bytes[at] == 'd' || bytes[at] == 'D')) {
      append_utf8(out, c == 'd' ? 0x111 : 0x110);
      ++at;
      continue;
    }
    out += c;
    if (kVowels.find(c) == std::string_view::npos) continue;
    const char32_t shape = at < bytes.size() ? combining(kShapes, bytes[at]) : 0;
    const bool shaped = shape != 0 && takes(c, shape);
    if (shaped) {
      append_utf8(out, shape);
      ++at;
    }
    const char32_t tone = at < bytes.size() ? combining(kTones, bytes[at]) : 0;
    if (tone == 0 || toned || ends_sentence(bytes, at, shaped || is_ascii_upper(c), is_ascii_upper(c)))
      continue;
    append_utf8(out, tone);
    toned = true;
    ++at;
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
