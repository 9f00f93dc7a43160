// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  struct Slot {
    std::uint32_t hash = 0;
    WordId id = 0;  ///< 0: free
    std::string word;
  };
  static constexpr std::size_t kSlots = 4096;  ///< several times the spellings there are
  std::vector<Slot> slots_{kSlots};
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
