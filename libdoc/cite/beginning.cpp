// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/beginning.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_label.h"

namespace vbpl::cite {
namespace {

constexpr std::size_t kLetters = 4;  // bytes looked at; no word is shorter

/// The first bytes of the words, and a small hash of their first four.
class Beginnings {
 public:
  Beginnings() {
    for (const TypeWord& word : type_words()) add(word.words);
    for (const std::string_view word : unit_words()) add(word);
  }

  [[nodiscard]] bool is_first(char byte) const { return first_[static_cast<unsigned char>(byte)]; }
  [[nodiscard]] bool may_begin(const char* four) const { return hashed_[hash(four)]; }

 private:
  /// A blank inside the four may be printed in several ways (Reader::match).
  void add(std::string_view word) {
    std::array<char, kLetters> four{};
    std::copy_n(word.begin(), kLetters, four.begin());
    first_[static_cast<unsigned char>(four[0])] = true;
    hashed_[hash(four.data())] = true;
    const auto blank = std::find(four.begin(), four.end(), ' ');
    if (blank == four.end()) return;
    for (const char other : {'\t', '\n', '\xC2'}) {
      *blank = other;
      hashed_[hash(four.data())] = true;
    }
  }

  static std::size_t hash(const char* four) {
    std::uint32_t value = 0;
    std::memcpy(&value, four, kLetters);
    return static_cast<std::size_t>(value * 2654435761U) >> 19 & (kSlots - 1);
  }

  static constexpr std::size_t kSlots = 1U << 13;
  std::array<bool, 256> first_{};
  std::array<bool, kSlots> hashed_{};
};

/// The letter before, of plain ASCII, makes the letter part of its word. Texts lose the blank before khoản
/// and điều.
bool goes_on(char before, char letter) {
  const bool plain = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
  return plain && letter != 'k' && letter != '\xC4';
}

}  // namespace

std::size_t next_beginning(std::string_view lower, std::size_t at, std::size_t end) {
  static const Beginnings beginnings;
  const std::size_t last = lower.size() < kLetters ? 0 : lower.size() - kLetters + 1;
  for (const std::size_t stop = std::min(end, last); at < stop; ++at) {
    if (!beginnings.is_first(lower[at]) || !beginnings.may_begin(lower.data() + at)) continue;
    if (at == 0 || !goes_on(lower[at - 1], lower[at])) return at;
  }
  return end;
}

}  // namespace vbpl::cite
