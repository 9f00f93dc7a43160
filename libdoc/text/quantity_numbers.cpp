// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity_words.h"

namespace vbpl::quantity {
namespace {

constexpr std::int64_t kMostTotal = 1000000000000;  // larger numbers in words are not read on

/// Reads number words one by one; `take` answers false at the first word that cannot go on.
class NumberReader {
 public:
  bool take(NumberWordValue word) {
    switch (word.kind) {
      case NumberWord::digit:
        return add_digit(word.value);
      case NumberWord::ten:
        return add_ten();
      case NumberWord::tens:
        return scale_digit(10, NumberWord::tens);
      case NumberWord::hundred:
        return scale_digit(100, NumberWord::hundred);
      case NumberWord::odd:
        return last_ == NumberWord::hundred && (last_ = NumberWord::odd, true);
      case NumberWord::scale:
        return close_group(word.value);
      default:
        return false;
    }
  }
  /// Nothing more may follow "rưỡi".
  bool take_half() {
    if (last_ == NumberWord::scale)
      total_ += scale_ / 2;
    else if (last_ == NumberWord::hundred)
      group_ += 50;
    else
      return false;
    return true;
  }
  [[nodiscard]] bool complete() const { return last_ && last_ != NumberWord::odd; }
  [[nodiscard]] std::int64_t value() const { return total_ + group_; }

 private:
  bool add_digit(std::int64_t value) {
    if (last_ == NumberWord::digit) return false;
    digit_ = value;
    group_ += value;
    open_ = true;
    last_ = NumberWord::digit;
    return true;
  }
  bool add_ten() {
    if (open_ && last_ != NumberWord::hundred) return false;
    group_ += 10;
    open_ = true;
    last_ = NumberWord::tens;
    return true;
  }
  bool scale_digit(std::int64_t factor, NumberWord kind) {
    if (last_ != NumberWord::digit) return false;
    group_ += digit_ * factor - digit_;
    last_ = kind;
    return true;
  }
  bool close_group(std::int64_t scale) {
    if (!open_ || total_ > kMostTotal) return false;
    total_ += group_ * scale;
    group_ = 0;
    open_ = false;
    scale_ = scale;
    last_ = NumberWord::scale;
    return true;
  }
  std::int64_t total_ = 0, group_ = 0, digit_ = 0, scale_ = 0;
  bool open_ = false;  ///< group_ holds something
  std::optional<NumberWord> last_;
};

std::optional<WordNumber> fraction_words(const Words& table, const std::vector<Token>& tokens,
                                         std::size_t at) {
  const auto top = table.numbers.at(tokens, at);
  if (!top || top.value->kind != NumberWord::digit || top.value->value > 5) return std::nullopt;
  if (at + 2 >= tokens.size() || tokens[at + 1].word != table.part) return std::nullopt;
  const auto bottom = table.denominators.at(tokens, at + 2);
  if (!bottom) return std::nullopt;
  return WordNumber{*Rational::make(top.value->value, *bottom.value), 3, true};
}

}  // namespace

std::optional<WordNumber> word_number(const std::vector<Token>& tokens, std::size_t at, std::size_t limit) {
  const Words& table = words();
  if (const auto fraction = fraction_words(table, tokens, at)) return fraction;
  NumberReader reader;
  std::optional<WordNumber> best;
  for (std::size_t i = at; i < tokens.size() && i < at + limit; ++i) {
    const auto word = table.numbers.at(tokens, i);
    if (!word) break;
    const bool half = word.value->kind == NumberWord::and_half;
    if (!(half ? reader.take_half() : reader.take(*word.value))) break;
    if (reader.complete()) best = WordNumber{reader.value(), i - at + 1, false};
    if (half) break;
  }
  return best;
}

}  // namespace vbpl::quantity
