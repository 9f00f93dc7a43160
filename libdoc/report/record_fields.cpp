// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/record_fields.h"

#include <fmt/format.h>

#include <cstdint>

namespace vbpl {

namespace dom = simdjson::dom;

namespace {

bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

dom::object object_in(const dom::element& element, std::string_view list) {
  dom::object object;
  if (element.get(object) != simdjson::SUCCESS)
    throw BrokenRecord{fmt::format("an entry of \"{}\" is not an object", list)};
  return object;
}

}  // namespace

RecordFields::RecordFields(const dom::element& element, std::string_view list)
    : object_(object_in(element, list)) {}

std::optional<dom::element> RecordFields::find(std::string_view key) const {
  dom::element found;
  if (object_.at_key(key).get(found) != simdjson::SUCCESS || found.is_null()) return std::nullopt;
  return found;
}

template <class T>
std::optional<T> RecordFields::value(std::string_view key, std::string_view wanted) const {
  const auto element = find(key);
  if (!element) return std::nullopt;
  T known;
  if (element->get(known) != simdjson::SUCCESS)
    throw BrokenRecord{fmt::format("\"{}\" is not {}", key, wanted)};
  return known;
}

std::optional<std::string> RecordFields::string(std::string_view key) const {
  const auto text = value<std::string_view>(key, "a string");
  return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::optional<bool> RecordFields::boolean(std::string_view key) const {
  return value<bool>(key, "true, false or null");
}

std::optional<Date> RecordFields::date(std::string_view key) const {
  const auto text = value<std::string_view>(key, "a date");
  if (!text) return std::nullopt;
  const auto day = parse_iso_date(*text);
  if (!day) throw BrokenRecord{fmt::format("\"{}\" is not a date such as 2025-07-01: \"{}\"", key, *text)};
  return day;
}

std::size_t RecordFields::count_or_zero(std::string_view key) const {
  return value<std::uint64_t>(key, "a count").value_or(0);
}

std::optional<RecordFields> RecordFields::object(std::string_view key) const {
  const auto known = value<dom::object>(key, "an object");
  return known ? std::optional(RecordFields(*known)) : std::nullopt;
}

std::optional<dom::array> RecordFields::list(std::string_view key) const {
  return value<dom::array>(key, "a list");
}

Span RecordFields::span(std::string_view key, std::string_view text) const {
  const auto element = find(key);
  return element ? checked_span(*element, text) : Span{};
}

RecordFields parse_record(dom::parser& parser, std::string_view json) {
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  if (json.starts_with(kBom)) json.remove_prefix(kBom.size());
  dom::element element;
  const auto error = parser.parse(json.data(), json.size()).get(element);
  if (error != simdjson::SUCCESS)
    throw BrokenRecord{fmt::format("not a JSON record: {}", simdjson::error_message(error))};
  dom::object object;
  if (element.get(object) != simdjson::SUCCESS) throw BrokenRecord{"not a JSON object"};
  return RecordFields(object);
}

Span checked_span(const dom::element& element, std::string_view text) {
  dom::array pair;
  std::uint64_t begin = 0, end = 0;
  if (element.get(pair) != simdjson::SUCCESS || pair.size() != 2 ||
      pair.at(0).get(begin) != simdjson::SUCCESS || pair.at(1).get(end) != simdjson::SUCCESS) {
    throw BrokenRecord{"a \"span\" is not [begin,end]"};
  }
  if (begin > end || end > text.size()) {
    throw BrokenRecord{fmt::format("span [{},{}] leaves the text of {} bytes", begin, end, text.size())};
  }
  if (!is_boundary(text, begin) || !is_boundary(text, end)) {
    throw BrokenRecord{
        fmt::format("span [{},{}] cuts a character in two; spans count bytes of the text", begin, end)};
  }
  return {begin, end};
}

}  // namespace vbpl
