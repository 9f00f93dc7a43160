// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>

namespace vbpl {

/// An exact fraction in lowest terms, denominator above zero. Amounts in law are compared exactly: 1/3 is not
/// 33 %. Arithmetic that would overflow answers nothing.
class Rational {
 public:
  constexpr Rational(std::int64_t whole = 0) : numerator_(whole) {}  // NOLINT: whole numbers are fractions
  [[nodiscard]] static std::optional<Rational> make(std::int64_t numerator, std::int64_t denominator) {
    if (denominator <= 0) return std::nullopt;
    const std::int64_t common = std::gcd(numerator, denominator);
    Rational result;
    result.numerator_ = numerator / common;
    result.denominator_ = denominator / common;
    return result;
  }
  [[nodiscard]] std::int64_t numerator() const { return numerator_; }
  [[nodiscard]] std::int64_t denominator() const { return denominator_; }

  [[nodiscard]] std::optional<Rational> times(Rational other) const {
    const std::int64_t left = std::gcd(numerator_, other.denominator_),
                       right = std::gcd(other.numerator_, denominator_);
    if (left == 0 || right == 0) return Rational{0};
    std::int64_t top = 0, bottom = 0;
    if (__builtin_mul_overflow(numerator_ / left, other.numerator_ / right, &top)) return std::nullopt;
    if (__builtin_mul_overflow(denominator_ / right, other.denominator_ / left, &bottom)) return std::nullopt;
    return make(top, bottom);
  }

  /// Compares by continued fractions, so that nothing can overflow. Both sides must not be negative.
  [[nodiscard]] friend int compare(Rational a, Rational b) {
    for (int sign = 1;; sign = -sign) {
      const std::int64_t whole_a = a.numerator_ / a.denominator_, whole_b = b.numerator_ / b.denominator_;
      if (whole_a != whole_b) return whole_a < whole_b ? -sign : sign;
      const std::int64_t rest_a = a.numerator_ % a.denominator_, rest_b = b.numerator_ % b.denominator_;
      if (rest_a == 0 || rest_b == 0) return rest_a == rest_b ? 0 : (rest_a == 0 ? -sign : sign);
      a = flipped(a.denominator_, rest_a);
      b = flipped(b.denominator_, rest_b);
    }
  }
  friend bool operator==(Rational, Rational) = default;

 private:
  static Rational flipped(std::int64_t numerator, std::int64_t denominator) {
    Rational result;
    result.numerator_ = numerator;
    result.denominator_ = denominator;
    return result;
  }
  std::int64_t numerator_ = 0, denominator_ = 1;
};

/// "5" or "1/2".
[[nodiscard]] inline std::string to_string(Rational value) {
  std::string text = std::to_string(value.numerator());
  if (value.denominator() != 1) text += "/" + std::to_string(value.denominator());
  return text;
}

}  // namespace vbpl
