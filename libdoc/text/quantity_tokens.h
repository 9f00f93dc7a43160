// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libdoc/base/short_hash.h"
#include "libdoc/base/span.h"
#include "libdoc/text/rational.h"

// The quantity grammar's own reader: words it knows, numbers, marks. Not for other rooms; they use
// quantity.h.
namespace vbpl::quantity {

using WordId = std::uint16_t;  ///< 0 is a word that the grammar does not know
using Phrase = std::vector<WordId>;

/// The words of the grammar, found in any case without folding the text.
class Vocabulary {
 public:
  /// The ids of a phrase's blank-separated words, which are added when new.
  [[nodiscard]] Phrase phrase(std::string_view words);
  [[nodiscard]] WordId find(std::string_view raw) const;

 private:
  WordId add(std::string_view word);
  void enter(std::string word, WordId id);
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return short_hash(text); }
  };
  static constexpr std::size_t kFilterBits = 8192;
  std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
  std::bitset<kFilterBits> filter_;  ///< by hash: most words of a text are none of these
  WordId last_ = 0;
};

struct Token {
  Span span;
  WordId word = 0;
  bool is_number = false;
  bool is_word = false;
  bool glued = false;             ///< nothing stands between it and the token before
  std::optional<Rational> value;  ///< of a number
  bool fraction = false;          ///< written 2/3
};

/// Words, numbers (1.234.567, 12,5, 2/3) and marks of a text in order. A line end is a mark of its own, so
/// that no phrase runs over it.
[[nodiscard]] std::vector<Token> tokens(std::string_view text, const Vocabulary& vocabulary);

}  // namespace vbpl::quantity
