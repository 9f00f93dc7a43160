// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl::index {

/// Writes values one after another into a compact string: numbers in 7-bit groups, strings with their length
/// first.
class Encoder {
 public:
  void number(std::uint64_t value);
  void text(std::string_view value);
  void text(const std::optional<std::string>& value);
  void date(const std::optional<Date>& value);
  void span(Span value);
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what Encoder wrote. After a short or broken input every read gives an empty value and `ok()` is
/// false.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : rest_(bytes) {}
  [[nodiscard]] std::uint64_t number();
  /// A number of things to come, each of at least one byte: never more than what is left.
  [[nodiscard]] std::size_t count();
  [[nodiscard]] std::string text() { return std::string(view()); }
  /// A text where it stands in the bytes.
  [[nodiscard]] std::string_view view();
  [[nodiscard]] std::optional<std::string> optional_text();
  [[nodiscard]] std::optional<Date> date();
  [[nodiscard]] Span span();
  [[nodiscard]] bool ok() const { return ok_; }
  /// Nothing is left to read.
  [[nodiscard]] bool done() const { return rest_.empty(); }

 private:
  void break_off();
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace vbpl::index
