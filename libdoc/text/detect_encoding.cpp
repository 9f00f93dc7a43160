// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/text/bytes.h"
#include "libdoc/text/characters.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/syllable_grammar.h"
#include "libdoc/text/text.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

constexpr std::size_t kSample = std::size_t{64} << 10;

constexpr std::pair<Encoding, const char*> kNames[] = {
    {Encoding::utf8, "utf-8"},
    {Encoding::utf16le, "utf-16le"},
    {Encoding::utf16be, "utf-16be"},
    {Encoding::windows1258, "windows-1258"},
    {Encoding::tcvn3, "tcvn3"},
    {Encoding::vni, "vni"},
    {Encoding::vps, "vps"},
    {Encoding::viscii, "viscii"},
    {Encoding::viqr, "viqr"},
    {Encoding::tcvn5712, "tcvn5712-1"},
    {Encoding::tcvn3_in_utf8, "tcvn3-in-utf-8"},
    {Encoding::vni_in_utf8, "vni-in-utf-8"},
    {Encoding::utf8_in_utf8, "utf-8-in-utf-8"},
    {Encoding::windows1258, "cp1258"},
    {Encoding::tcvn3, "abc"},
    {Encoding::tcvn5712, "vn1"},
};

constexpr double kLoneLetter = 0.01;

/// How Vietnamese a decoding looks: only words with a letter outside ASCII count. A letter on its own says
/// little, a capital nothing: dashes and bullets of one encoding are capitals of another.
struct Evidence {
  double score = 0;
  std::size_t words = 0, valid = 0;
  [[nodiscard]] double share() const {
    return words == 0 ? 0.0 : static_cast<double>(valid) / static_cast<double>(words);
  }
};

/// A vowel, or the đ of a label.
bool is_vietnamese_letter(char32_t cp) { return character(cp).vowel || character(cp).lower == U'đ'; }

void weigh(std::u32string_view word, Evidence& evidence) {
  bool marked = false, lower_seen = false, mixed = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    marked = marked || word[i] >= 0x80;
    const bool is_upper = character(word[i]).lower != word[i];
    mixed = mixed || (is_upper && lower_seen);
    lower_seen = lower_seen || !is_upper;
  }
  if (!marked) return;
  ++evidence.words;
  const bool is_lone = word.size() == 1 && is_vietnamese_letter(word.front());
  const bool valid = is_lone || is_vietnamese_syllable(word);
  evidence.valid += valid;
  if (is_lone) {
    evidence.score += lower_seen ? kLoneLetter : 0;
  } else {
    evidence.score += valid ? 1.0 : -2.0;
  }
  if (mixed) evidence.score -= 0.3;
}

bool is_combining(char32_t cp) { return cp >= 0x300 && cp < 0x370; }

/// Controls that are no letters of the encoding.
std::size_t count_controls(std::string_view decoded) {
  return static_cast<std::size_t>(std::count_if(decoded.begin(), decoded.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
  }));
}

Evidence examine(std::string_view bytes, Encoding encoding) {
  const std::string decoded = decode(bytes, encoding);
  const std::string text = normalise_utf8(decoded).utf8;
  Evidence evidence;
  evidence.score -= static_cast<double>(count_controls(decoded));
  std::u32string word;
  bool beside_figure = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t cp = next_character(text, at);
    const Character& c = character(cp);
    if (c.letter || cp == 0xAD) {
      if (word.empty() && is_combining(cp)) evidence.score -= 1.0;
      word += cp;
      continue;
    }
    // A sign where law has letters: ¸ ¦ §
    if (cp >= 0x80 && !c.space && cp < 0x2000 && cp != U'°') evidence.score -= 1.0;
    if (!beside_figure && !c.digit) weigh(word, evidence);  // 57,0”N is no word in any encoding
    word.clear();
    beside_figure = c.digit;
  }
  if (!beside_figure) weigh(word, evidence);
  return evidence;
}

// UTF-16 without a mark: of ASCII's two bytes one is zero, nearly always the same one of each pair.
std::optional<Encoding> without_mark_utf16(std::string_view sample) {
  if (sample.find('\0') == sample.npos) return std::nullopt;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == 0;
  const std::size_t pairs = sample.size() / 2;
  if (pairs < 4 || zeros[0] + zeros[1] < pairs / 4) return std::nullopt;
  if (zeros[1] > 8 * zeros[0]) return Encoding::utf16le;
  if (zeros[0] > 8 * zeros[1]) return Encoding::utf16be;
  return std::nullopt;
}

Encoding best_of(std::string_view sample, std::initializer_list<Encoding> candidates, Encoding otherwise,
                 double least_share) {
  Encoding best = otherwise;
  double best_score = 0;
  for (const Encoding candidate : candidates) {
    const Evidence evidence = examine(sample, candidate);
    if (evidence.score <= best_score || evidence.share() < least_share) continue;
    best = candidate;
    best_score = evidence.score;
  }
  return best;
}

// Every third character beyond ASCII is a Vietnamese letter of its own block, U+1E80 to U+1EFF: what was
// taken for Windows-1252 has none of them.
bool is_plainly_vietnamese(std::string_view utf8) {
  std::size_t at = 0, again = 0;
  const std::size_t end = utf8.size() - (utf8.empty() ? 0 : 1);
  const std::size_t leads = count_bytes(at, end, [&](std::size_t i) { return bytes_at(utf8, i) >= 0xC2; });
  const std::size_t vietnamese = count_bytes(again, end, [&](std::size_t i) {
    return (bytes_at(utf8, i) == 0xE1) & ((bytes_at(utf8, i + 1) | 1) == 0xBB);
  });
  return vietnamese >= 20 && vietnamese * 3 >= leads;
}

Encoding among_utf8(std::string_view utf8) {
  std::string_view sample = utf8.substr(0, kSample);
  while (sample.size() < utf8.size() && (static_cast<unsigned char>(utf8[sample.size()]) & 0xC0U) == 0x80)
    sample.remove_suffix(1);  // a cut character
  if (is_plainly_vietnamese(sample)) return Encoding::utf8;
  const Evidence plain = examine(sample, Encoding::utf8);
  if (plain.words >= 1 && plain.share() >= 0.5 && plain.score > 0) return Encoding::utf8;
  if (plain.words == 0) {
    const Evidence viqr = examine(sample, Encoding::viqr);
    return viqr.words >= 3 && viqr.share() >= 0.8 ? Encoding::viqr : Encoding::utf8;
  }
  return best_of(sample, {Encoding::tcvn3_in_utf8, Encoding::vni_in_utf8, Encoding::utf8_in_utf8},
                 Encoding::utf8, 0.75);
}

}  // namespace

const char* to_string(Encoding encoding) {
  return std::find_if(std::begin(kNames), std::end(kNames),
                      [&](const auto& name) { return name.first == encoding; })
      ->second;
}

std::optional<Encoding> encoding_named(std::string_view name) {
  for (const auto& [encoding, known] : kNames) {
    if (name == known) return encoding;
  }
  return std::nullopt;
}

Encoding detect_in_utf8(std::string_view utf8) {
  if (utf8.starts_with("\xEF\xBB\xBF")) return Encoding::utf8;
  const auto utf16 = without_mark_utf16(utf8.substr(0, kSample));
  return utf16 ? *utf16 : among_utf8(utf8);
}

Encoding detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf16le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::utf16be;
  if (bytes.starts_with("\xEF\xBB\xBF")) return Encoding::utf8;
  const std::string_view sample = bytes.substr(0, kSample);
  if (const auto utf16 = without_mark_utf16(sample)) return *utf16;
  if (is_utf8(bytes)) return among_utf8(bytes);
  return best_of(sample,
                 {Encoding::tcvn3, Encoding::vni, Encoding::windows1258, Encoding::vps, Encoding::viscii,
                  Encoding::tcvn5712, Encoding::viqr},
                 Encoding::utf8, 0.6);
}

}  // namespace vbpl
