// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <simdjson.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl {

/// A record that cannot be used, and why. Thrown by RecordFields, caught by the record reader.
struct BrokenRecord {
  std::string message;
};

/// The fields of one JSON object, taken out by name and checked. An absent key and null are the same: not
/// known. Throws BrokenRecord when a field holds something else than it should.
class RecordFields {
 public:
  explicit RecordFields(simdjson::dom::object object) : object_(object) {}
  /// `element` must be an object; `list` names where it was found.
  RecordFields(const simdjson::dom::element& element, std::string_view list);

  [[nodiscard]] bool has(std::string_view key) const { return find(key).has_value(); }
  [[nodiscard]] std::optional<std::string> string(std::string_view key) const;
  [[nodiscard]] std::string string_or_empty(std::string_view key) const {
    return string(key).value_or(std::string());
  }
  [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
  [[nodiscard]] std::optional<Date> date(std::string_view key) const;
  [[nodiscard]] std::size_t count_or_zero(std::string_view key) const;
  [[nodiscard]] std::optional<RecordFields> object(std::string_view key) const;
  [[nodiscard]] std::optional<simdjson::dom::array> list(std::string_view key) const;
  /// A span that stays in `text` and cuts no character; empty when not known.
  [[nodiscard]] Span span(std::string_view key, std::string_view text) const;

 private:
  [[nodiscard]] std::optional<simdjson::dom::element> find(std::string_view key) const;
  template <class T>
  [[nodiscard]] std::optional<T> value(std::string_view key, std::string_view wanted) const;

  simdjson::dom::object object_;
};

/// The fields of one line of records; `parser` owns their memory. Throws BrokenRecord when it is no JSON
/// object.
[[nodiscard]] RecordFields parse_record(simdjson::dom::parser& parser, std::string_view json);

/// `[begin,end]` as RecordFields::span checks it.
[[nodiscard]] Span checked_span(const simdjson::dom::element& element, std::string_view text);

}  // namespace vbpl
