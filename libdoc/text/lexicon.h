// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// Numbers for words. Texts repeat their words, so that the matching key of a word (lower case, one tone
/// placement) is worked out only the first time that its letters are seen; whoever compares many words
/// compares their numbers. Numbers are of one lexicon, and small: they can index a vector. Not for several
/// threads at a time.
class Lexicon {
 public:
  Lexicon();
  /// The number of the matching key of a run of letters and digits, as it stands in a text.
  [[nodiscard]] std::uint32_t number_of_run(std::string_view run) { return entries_[find(run)].key; }
  /// The number of a key that is one already.
  [[nodiscard]] std::uint32_t number_of_key(std::string_view key) { return find(key); }
  /// Its letters; until the next word is looked for.
  [[nodiscard]] std::string_view key(std::uint32_t number) const { return letters_of(entries_[number]); }
  /// True when a key has nothing but the digits 0 to 9.
  [[nodiscard]] bool is_digits(std::uint32_t number) const { return entries_[number].digits; }
  /// All numbers are below this.
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  static constexpr std::uint32_t kUnknown = ~std::uint32_t{0};
  struct Entry {
    std::uint32_t begin, size;  ///< of its letters
    std::uint32_t key;          ///< place of the key of these letters
    bool digits;
  };
  [[nodiscard]] std::string_view letters_of(const Entry& entry) const {
    return std::string_view(letters_).substr(entry.begin, entry.size);
  }
  struct Slot {
    std::uint32_t hash = 0, entry = kUnknown;
  };
  /// The place of these letters, made when there is none.
  std::uint32_t find(std::string_view letters);
  std::uint32_t add(std::string_view letters, std::uint32_t hash, std::size_t slot);
  void grow();

  std::string letters_;  // of all entries
  std::vector<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two of them, at most half of them full
};

}  // namespace vbpl
