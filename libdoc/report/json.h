// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl {

/// Writes one compact JSON text, keys in the order of the calls; commas are its own business. What it yields
/// is always valid UTF-8 without a line end: bytes that are not UTF-8 (they occur in file names) become
/// U+FFFD. Nesting is the caller's duty.
class Json {
 public:
  void begin_object() { open('{'); }
  void end_object() { out_ += '}'; }
  void begin_array() { open('['); }
  void end_array() { out_ += ']'; }
  void key(std::string_view name);  ///< one of ours: plain ASCII

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool yes) { word(yes ? "true" : "false"); }
  void value(std::nullptr_t) { word("null"); }
  void value(std::integral auto number) { word(std::to_string(number)); }
  void value(double number);  ///< four digits behind the point: the same on every machine
  void value(Date date) { value(iso(date)); }
  void value(Span span);  ///< [begin,end]
  template <class T>
  void value(const std::optional<T>& known) {
    if (known) {
      value(*known);
    } else {
      value(nullptr);
    }
  }

  template <class T>
  void field(std::string_view name, const T& content) {
    key(name);
    value(content);
  }
  /// Empty text means "not known" and is written as null.
  void field_or_null(std::string_view name, std::string_view text);

  [[nodiscard]] std::string take() && { return std::move(out_); }

 private:
  void separate();
  void open(char bracket);
  void word(std::string_view bare);
  void quoted(std::string_view utf8);

  std::string out_;
};

}  // namespace vbpl
