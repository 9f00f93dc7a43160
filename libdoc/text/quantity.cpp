// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity.h"

#include "libdoc/text/fold.h"
#include "libdoc/text/quantity_dates.h"
#include "libdoc/text/quantity_words.h"

namespace vbpl {
namespace {

using namespace quantity;  // the grammar's own helpers, see quantity_words.h

/// One number with its unit; a unit may be missing where a range goes on: "từ 1 đến 2 năm".
struct Atom {
  std::size_t first = 0, next = 0;  ///< tokens
  Rational value;
  bool in_words = false, fraction = false;
  const Unit* unit = nullptr;
};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), tokens_(tokens(text, words().vocabulary)) {}

  std::vector<Quantity> read() {
    std::vector<Quantity> result;
    for (std::size_t at = 0; at < tokens_.size();) {
      if (!tokens_[at].is_number && tokens_[at].word == 0) {
        ++at;
        continue;
      }
      auto found = other_at(at);
      if (!found) found = number_at(at);
      if (found && found->next > at) {
        result.push_back(std::move(found->quantity));
        at = found->next;
      } else {
        at = std::max(at + 1, found ? found->next : skip_);
      }
      skip_ = 0;
    }
    return result;
  }

 private:
  [[nodiscard]] WordId word(std::size_t at) const {
    return at < tokens_.size() ? tokens_[at].word : WordId{0};
  }

  std::optional<Found> other_at(std::size_t at) const {
    if (!tokens_[at].is_number && tokens_[at].word == 0) return std::nullopt;
    if (auto date = date_at(text_, tokens_, at)) return date;
    if (auto clock = clock_at(tokens_, at)) return clock;
    return half_at(tokens_, at);
  }

  /// A number may not be the tail of something else: 12/2020, A-5, 1.2.3.
  [[nodiscard]] bool starts_clean(std::size_t at) const {
    if (at == 0 || !tokens_[at].glued) return true;
    const Token& before = tokens_[at - 1];
    if (before.is_number || before.is_word) return false;
    const WordId mark = before.word;
    return mark == 0 || (mark != table_.slash && mark != table_.hyphen && mark != table_.dash &&
                         mark != table_.dot && mark != table_.comma);
  }

  /// First token after brackets at `at` that repeat the number, "(năm)"; `at` if there are none.
  [[nodiscard]] std::size_t after_brackets(std::size_t at) const {
    if (at + 1 >= tokens_.size() || tokens_[at].word != table_.open) return at;
    if (!tokens_[at + 1].is_number && !table_.numbers.at(tokens_, at + 1)) return at;
    for (std::size_t i = at + 1; i < tokens_.size() && i < at + 16; ++i) {
      if (tokens_[i].word == table_.close) return i + 1;
    }
    return at;
  }

  /// The unit that stands inside brackets: 05 (năm ngày).
  [[nodiscard]] const Unit* unit_in_brackets(std::size_t open, std::size_t after) const {
    const auto number = word_number(tokens_, open + 1);
    const std::size_t at = open + 1 + (number ? number->tokens : 1);
    const auto unit = table_.units.at(tokens_, at);
    return unit && at + unit.tokens + 1 == after ? unit.value : nullptr;
  }

  void read_unit(Atom& atom) const {
    const std::size_t number_end = atom.next, after = after_brackets(number_end);
    atom.next = after;
    if (const auto unit = table_.units.at(tokens_, after)) {
      atom.unit = unit.value;
      atom.next = after + unit.tokens;
    } else if (after != number_end) {
      atom.unit = unit_in_brackets(number_end, after);
    }
  }

  [[nodiscard]] std::optional<Atom> digits_at(std::size_t at, bool after_dash) const {
    const Token& token = tokens_[at];
    if (!token.value || (!after_dash && !starts_clean(at))) return std::nullopt;
    Atom atom;
    atom.first = at;
    atom.next = at + 1;
    atom.value = *token.value;
    atom.fraction = token.fraction;
    read_unit(atom);
    return atom;
  }

  [[nodiscard]] std::optional<Atom> words_at(std::size_t at) const {
    auto number = word_number(tokens_, at);
    if (!number) return std::nullopt;
    Atom atom;
    atom.first = at;
    atom.in_words = true;
    atom.next = at + number->tokens;
    atom.value = number->value;
    atom.fraction = number->fraction;
    read_unit(atom);
    // In "hai mươi năm" the last word is the unit, in "hai mươi năm ngày" it is five; "mười năm (10 năm)"
    // says it twice.
    if (number->tokens > 1 && tokens_[at + number->tokens - 1].word == table_.year &&
        (!atom.unit || !is_repeated_at(at + number->tokens, number->value))) {
      number = word_number(tokens_, at, number->tokens - 1);
      atom.value = number->value;
      atom.next = at + number->tokens;
      read_unit(atom);
      if (atom.unit && is_repeated_at(atom.next, atom.value)) atom.next = after_brackets(atom.next);
    }
    const bool bracketed = atom.next > at + number->tokens;
    if (!atom.unit && !atom.fraction && !bracketed && !goes_on(atom.next)) return std::nullopt;
    return allowed(atom) ? std::optional(atom) : std::nullopt;
  }

  /// Brackets from `at` on that repeat a number in figures; also when there are none.
  [[nodiscard]] bool is_repeated_at(std::size_t at, Rational value) const {
    const bool brackets = word(at) == table_.open && at + 1 < tokens_.size() && tokens_[at + 1].value;
    return !brackets || *tokens_[at + 1].value == value;
  }

  /// "năm đến bảy ngày": the first number of a range has its unit behind the second.
  [[nodiscard]] bool goes_on(std::size_t at) const {
    return word(at) == table_.to || word(at) == table_.hyphen || word(at) == table_.dash;
  }

  [[nodiscard]] static bool allowed(const Atom& atom) {
    if (!atom.unit) return true;
    if (!atom.unit->after_words) return false;
    const QuantityKind kind = atom.unit->kind;
    const bool one = atom.value == Rational{1};
    return !one ||
           (kind != QuantityKind::count && kind != QuantityKind::age && kind != QuantityKind::multiple);
  }

  [[nodiscard]] std::optional<Atom> atom_at(std::size_t at, bool after_dash = false) const {
    if (at >= tokens_.size()) return std::nullopt;
    return tokens_[at].is_number ? digits_at(at, after_dash) : words_at(at);
  }

  /// "Điều 5", "Mẫu số 05", "tháng Tám năm 1945": the number names something.
  [[nodiscard]] bool is_name(const Atom& atom) const {
    if (atom.first == 0) return false;
    const WordId before = tokens_[atom.first - 1].word;
    const bool after_calendar = before != 0 && (before == table_.month || before == table_.day);
    if (after_calendar && atom.unit && atom.unit->kind == QuantityKind::months) return true;
    if (atom.in_words) return false;
    const bool name = table_.provisions.at(tokens_, atom.first - 1).tokens == 1;
    return name && !(atom.first >= 2 && table_.counted.at(tokens_, atom.first - 2).tokens == 2);
  }

  std::optional<Found> number_at(std::size_t at) {
    const auto atom = atom_at(at);
    if (!atom) return std::nullopt;
    skip_ = at + 1;
    if (is_name(*atom)) return std::nullopt;
    if (auto range = range_from(*atom)) return finish(std::move(*range));
    if (!atom->unit && !(atom->fraction && word(atom->next) != table_.slash)) return std::nullopt;
    return finish(single(*atom));
  }

  [[nodiscard]] std::optional<Found> range_from(const Atom& low) const {
    std::size_t at = low.next;
    bool high_open = false;
    const bool dash = word(at) == table_.hyphen || word(at) == table_.dash || word(at) == table_.division;
    if (!dash) {
      if (word(at) == table_.for_) ++at;
      if (word(at) != table_.to) return std::nullopt;
      if (const auto end = table_.range_ends.at(tokens_, at + 1)) {
        high_open = *end.value;
        at += end.tokens;
      }
    }
    const auto high = atom_at(at + 1, dash);
    if (!high || !high->unit) return std::nullopt;
    const Unit& unit = *high->unit;
    const Unit& low_unit = low.unit ? *low.unit : unit;
    const bool mixed = low_unit.kind != unit.kind;
    if (mixed && !(low_unit.kind == QuantityKind::time && unit.kind == QuantityKind::months))
      return std::nullopt;
    if (!mixed && low_unit.base != unit.base) return std::nullopt;
    const auto scale =
        mixed ? low_unit.factor.times(*Rational::make(1, 24 * 30)) : std::optional(low_unit.factor);
    const auto from = scale ? low.value.times(*scale) : std::nullopt, to = high->value.times(unit.factor);
    if (!from || !to || compare(*from, *to) > 0) return std::nullopt;
    return range(low, *high, *from, *to, high_open);
  }

  [[nodiscard]] Found range(const Atom& low, const Atom& high, Rational from, Rational to,
                            bool high_open) const {
    Found found;
    Quantity& quantity = found.quantity;
    quantity.kind = high.unit->kind;
    quantity.unit = high.unit->base;
    quantity.bound = Bound::between;
    quantity.low = from;
    quantity.high = to;
    std::size_t first = low.first;
    quantity.low_included = true;
    quantity.high_included = !high_open;
    if (const auto before = first > 0 ? table_.bounds.at(tokens_, first - 1) : Hit<BoundWords>{};
        before.tokens == 1) {
      const bool above = before.value->bound == Bound::above && before.value->kind == BoundWords::plain;
      if (above) quantity.low_included = false;
      if (above || before.value->kind == BoundWords::from) --first;
      if (above && first > 0 && tokens_[first - 1].word == table_.from) --first;
    }
    quantity.span = {tokens_[first].span.begin, tokens_[high.next - 1].span.end};
    found.next = high.next;
    return found;
  }

  [[nodiscard]] Found single(const Atom& atom) const {
    Found found;
    Quantity& quantity = found.quantity;
    quantity.kind = atom.unit ? atom.unit->kind : QuantityKind::ratio;
    quantity.unit = atom.unit ? atom.unit->base : std::string_view("%");
    const auto value = atom.unit ? atom.value.times(atom.unit->factor) : std::optional(atom.value);
    found.next = value ? atom.next : 0;
    quantity.span = {tokens_[atom.first].span.begin, tokens_[atom.next - 1].span.end};
    if (!value) return found;
    set_bound(quantity, Bound::exactly, *value);
    read_bound(quantity, atom.first, *value);
    if (const auto trailing = table_.trailing.at(tokens_, atom.next)) {
      set_bound(quantity, *trailing.value, *value);
      found.next += trailing.tokens;
      quantity.span.end = tokens_[found.next - 1].span.end;
    }
    return found;
  }

  /// The bound whose words stand left of token `first`, with at most one filler between.
  void read_bound(Quantity& quantity, std::size_t first, Rational value) const {
    for (std::size_t at = first > 7 ? first - 7 : 0; at < first; ++at) {
      const auto bound = table_.bounds.at(tokens_, at);
      if (!bound) continue;
      const std::size_t end = at + bound.tokens;
      const bool beside =
          end == first || (end < first && table_.fillers.at(tokens_, end).tokens == first - end);
      if (!beside) continue;
      if (apply_bound(quantity, *bound.value, at, value)) quantity.span.begin = tokens_[at].span.begin;
      return;
    }
  }

  bool apply_bound(Quantity& quantity, BoundWords bound, std::size_t at, Rational value) const {
    const WordId before = at > 0 ? tokens_[at - 1].word : WordId{0};
    switch (bound.kind) {
      case BoundWords::from:
        return false;  // "từ 5 năm": only "trở lên" makes it a floor
      case BoundWords::until:
        if (before != 0 && (before == table_.counting || before == table_.reckoned || before == table_.for_ ||
                            before == table_.from))
          return false;
        break;
      case BoundWords::term:
        if (before != 0 && before == table_.after) {
          quantity.side = TimeSide::after;
          return false;
        }
        break;
      case BoundWords::after:
        quantity.side = TimeSide::after;
        return false;
      case BoundWords::plain:
        break;
    }
    set_bound(quantity, bound.bound, value);
    return true;
  }

  /// What follows a quantity: "/lần/người", "trước khi".
  [[nodiscard]] Found finish(Found found) const {
    std::size_t at = found.next;
    std::string per;
    while (per.size() < 40 && word(at) == table_.slash && at + 1 < tokens_.size()) {
      const std::size_t name = tokens_[at + 1].is_number ? at + 2 : at + 1;
      if (name >= tokens_.size() || !tokens_[name].is_word) break;
      // A unit may have two words: "đồng/hồ sơ".
      at = name + std::max<std::size_t>(1, table_.units.at(tokens_, name).tokens);
      per += (per.empty() ? "" : "/") +
             lower(slice(text_, {tokens_[name].span.begin, tokens_[at - 1].span.end}));
    }
    if (at != found.next)
      found.quantity.span.end = std::max(found.quantity.span.end, tokens_[at - 1].span.end);
    found.quantity.per = std::move(per);
    found.next = at;
    if (word(at) == table_.before && table_.before != 0) found.quantity.side = TimeSide::before;
    return found;
  }

  std::string_view text_;
  const Words& table_ = words();
  std::vector<Token> tokens_;
  std::size_t skip_ = 0;
};

}  // namespace

std::vector<Quantity> find_quantities(std::string_view text) { return Reader(text).read(); }

bool may_count(std::string_view key) {
  if (!key.empty() && key.front() >= '0' && key.front() <= '9') return true;
  const Words& table = words();
  Token token;
  token.word = table.vocabulary.find(key);
  return token.word != 0 && (table.numbers.at({token}, 0) || token.word == table.majority);
}

}  // namespace vbpl
