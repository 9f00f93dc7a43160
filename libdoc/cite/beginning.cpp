// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/beginning.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_label.h"

namespace vbpl::cite {
namespace {

constexpr std::size_t kLetters = 4;  // bytes looked at; no word is shorter

struct Word {
  explicit Word(std::string_view words, bool is_of_unit)
      : letters(words), syllable(std::min(words.find(' '), words.size())), of_unit(is_of_unit) {}
  std::string_view letters;
  std::size_t syllable;  ///< size of the first
  bool of_unit;          ///< a label must follow
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// What follows a unit word may be its label: 5, a, đ, iv, "này", "số", "thứ", "trên". Two bytes tell most
/// other words.
bool may_be_label(std::string_view two) {
  constexpr std::string_view kRoman = "ivxlc";
  const char first = two[0], second = two.size() > 1 ? two[1] : ' ';
  if (first < 'a' || first > 'z' || !is_letter(second)) return true;
  if (first == 'n' || first == 's') return static_cast<unsigned char>(second) >= 0x80;
  if (first == 't') return second == 'h' || second == 'r';
  return kRoman.find(first) != std::string_view::npos && kRoman.find(second) != std::string_view::npos;
}

/// The words by a small hash of their first four bytes.
class Beginnings {
 public:
  Beginnings() {
    for (const TypeWord& word : type_words()) add(Word(word.words, false));
    for (const std::string_view word : unit_words()) add(Word(word, true));
  }

  /// Hardly anything else than the begin of one of the words answers true: one byte in two hundred.
  [[nodiscard]] bool is_likely(const char* four) const {
    const std::size_t slot = hash(four, kBits);
    return (likely_[slot / 64] >> (slot % 64) & 1) != 0;
  }
  [[nodiscard]] bool may_begin(std::string_view lower, std::size_t at) const {
    const std::uint8_t bucket = hashed_[hash(lower.data() + at, kSlotBits)];
    if (bucket == 0) return false;
    const auto begins = [&](const Word& word) { return stands_at(lower, at, word); };
    return std::any_of(words_[bucket].begin(), words_[bucket].end(), begins);
  }

 private:
  /// A blank inside the four may be printed in several ways (Reader::match).
  void add(const Word& word) {
    std::array<char, kLetters> four{};
    std::copy_n(word.letters.begin(), kLetters, four.begin());
    add(four, word);
    const auto blank = std::find(four.begin(), four.end(), ' ');
    if (blank == four.end()) return;
    for (const char other : {'\t', '\n', '\xC2'}) {
      *blank = other;
      add(four, word);
    }
  }

  void add(const std::array<char, kLetters>& four, const Word& word) {
    const std::size_t slot = hash(four.data(), kBits);
    likely_[slot / 64] |= std::uint64_t{1} << (slot % 64);
    std::uint8_t& bucket = hashed_[hash(four.data(), kSlotBits)];
    if (bucket == 0) {
      words_.emplace_back();
      bucket = static_cast<std::uint8_t>(words_.size() - 1);
    }
    words_[bucket].push_back(word);
  }

  /// The word's first syllable stands there, and where one space follows also two bytes of the next.
  static bool stands_at(std::string_view lower, std::size_t at, const Word& word) {
    const std::string_view letters = word.letters;
    const std::size_t next = at + word.syllable;
    if (next > lower.size() || std::memcmp(lower.data() + at, letters.data(), word.syllable) != 0)
      return false;
    const bool one_space = next + 1 < lower.size() && lower[next] == ' ' && lower[next + 1] != ' ';
    if (!one_space) return true;
    return word.syllable < letters.size()
               ? lower.compare(next + 1, 2, letters.substr(word.syllable + 1, 2)) == 0
               : !word.of_unit || may_be_label(lower.substr(next + 1, 2));
  }

  static std::size_t hash(const char* four, unsigned bits) {
    std::uint32_t value = 0;
    std::memcpy(&value, four, kLetters);
    return static_cast<std::size_t>(value * 2654435761U) >> (32 - bits) & ((1U << bits) - 1);
  }

  static constexpr unsigned kBits = 16, kSlotBits = 13;
  std::array<std::uint64_t, (1U << kBits) / 64> likely_{};
  std::array<std::uint8_t, 1U << kSlotBits> hashed_{};  ///< index into words_, 0 for none
  std::vector<std::vector<Word>> words_{1};             ///< fewer than 256
};

/// The letter before makes the one at `at` part of its word. Texts lose the blank before khoản and điều. The
/// letters of Vietnamese that are not ASCII end behind one of six bytes.
bool goes_on(std::string_view lower, std::size_t at) {
  if (lower[at] == 'k' || lower[at] == '\xC4') return false;
  const char before = lower[at - 1];
  if (static_cast<unsigned char>(before) < 0x80)
    return (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
  const auto lead = static_cast<unsigned char>(at > 1 ? lower[at - 2] : '\0');
  return (lead >= 0xC3 && lead <= 0xC6) || lead == 0xBA || lead == 0xBB;
}

}  // namespace

std::size_t next_beginning(std::string_view lower, std::size_t at, std::size_t end) {
  static const Beginnings beginnings;
  const std::size_t last = lower.size() < kLetters ? 0 : lower.size() - kLetters + 1;
  for (const std::size_t stop = std::min(end, last); at < stop; ++at) {
    if (!beginnings.is_likely(lower.data() + at) || (at > 0 && goes_on(lower, at))) continue;
    if (beginnings.may_begin(lower, at)) return at;
  }
  return end;
}

}  // namespace vbpl::cite
