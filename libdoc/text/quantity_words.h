// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "libdoc/text/quantity.h"
#include "libdoc/text/quantity_tokens.h"

// The word tables of the quantity grammar. Not for other rooms; they use quantity.h.
namespace vbpl::quantity {

struct Unit {
  QuantityKind kind = QuantityKind::count;
  Rational factor;           ///< of the base unit
  std::string_view base;     ///< "m2"
  bool after_words = false;  ///< may follow a number in words; "năm phòng" is too doubtful
};

/// A phrase found at a place: what it means and how many tokens it took.
template <class T>
struct Hit {
  const T* value = nullptr;
  std::size_t tokens = 0;
  explicit operator bool() const { return value != nullptr; }
};

/// Phrases with a value each; the longest one wins.
template <class T>
class PhraseTable {
 public:
  void add(Phrase phrase, T value) {
    if (phrase.front() >= entries_.size()) entries_.resize(std::size_t{phrase.front()} + 1);
    entries_[phrase.front()].push_back({std::move(phrase), std::move(value)});
  }
  /// The longest phrase that begins at `at`.
  [[nodiscard]] Hit<T> at(const std::vector<Token>& tokens, std::size_t at) const {
    return at < tokens.size()
               ? longest(tokens[at].word, [&](const Phrase& phrase) { return fits(phrase, tokens, at); })
               : Hit<T>{};
  }

 private:
  struct Entry {
    Phrase phrase;
    T value;
  };
  static bool fits(const Phrase& phrase, const std::vector<Token>& tokens, std::size_t at) {
    if (at + phrase.size() > tokens.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      if (tokens[at + i].word != phrase[i]) return false;
    }
    return true;
  }
  template <class Fits>
  Hit<T> longest(WordId first, Fits fits_here) const {
    Hit<T> best;
    if (first == 0 || first >= entries_.size()) return best;
    for (const Entry& entry : entries_[first]) {
      if (entry.phrase.size() > best.tokens && fits_here(entry.phrase))
        best = {&entry.value, entry.phrase.size()};
    }
    return best;
  }
  std::vector<std::vector<Entry>> entries_;  ///< by first word
};

/// Words that bound a quantity, "không quá"; `group` orders them where two could be read.
struct BoundWords {
  Bound bound = Bound::exactly;
  enum Kind { plain, term, from, until, after } kind = plain;  ///< "trong thời hạn", "từ", "đến", "sau"
};

enum class NumberWord : std::uint8_t { digit, ten, tens, hundred, odd, scale, and_half, half };
struct NumberWordValue {
  NumberWord kind = NumberWord::digit;
  std::int64_t value = 0;
};

struct Words {
  Vocabulary vocabulary;
  PhraseTable<Unit> units;
  PhraseTable<BoundWords> bounds;
  PhraseTable<bool> fillers;  ///< may stand between a bound and its number
  PhraseTable<NumberWordValue> numbers;
  PhraseTable<std::int64_t> denominators;
  PhraseTable<bool> range_ends;  ///< after "đến": true when the end is left out (dưới)
  PhraseTable<bool> provisions;  ///< a number after these is a name: Điều 5
  PhraseTable<bool> counted;     ///< "tổng số", before which "số" is no name
  PhraseTable<Bound> trailing;   ///< trở lên, trở xuống
  WordId to = 0, for_ = 0, day = 0, month = 0, year = 0, hour = 0, minute = 0, from = 0, at = 0, on = 0,
         slash = 0, hyphen = 0, dash = 0, division = 0, open = 0, close = 0, part = 0, one = 0, half = 0,
         over = 0, after = 0, before = 0, majority = 0, counting = 0, reckoned = 0, dot = 0, comma = 0;
};
/// The tables, made once.
[[nodiscard]] const Words& words();

/// A number in words that begins at `at`: "hai mươi mốt", "một tỷ rưỡi", "hai phần ba".
struct WordNumber {
  Rational value;
  std::size_t tokens = 0;
  bool fraction = false;
};
/// At most `limit` tokens are read.
[[nodiscard]] std::optional<WordNumber> word_number(const std::vector<Token>& tokens, std::size_t at,
                                                    std::size_t limit = 16);

}  // namespace vbpl::quantity
