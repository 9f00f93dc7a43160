// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/lint/facts.h"

#include "libdoc/model/identity.h"
#include "libdoc/text/fold.h"

namespace vbpl::lint {
namespace {

bool begins(std::string_view words, std::initializer_list<std::string_view> starts) {
  for (const std::string_view start : starts) {
    if (words.starts_with(start)) return true;
  }
  return false;
}

}  // namespace

Level level_of(const Document& document) {
  if (!is_local(document)) return document.issuer ? Level::central : Level::unknown;
  if (!document.territory) return Level::unknown;
  const std::string place = lower(*document.territory);
  if (begins(place, {"xã ", "phường ", "thị trấn ", "đặc khu "})) return Level::commune;
  if (begins(place, {"huyện ", "quận ", "thị xã "})) return Level::district;
  // A city below a province is named with it: "thành phố Vĩnh Yên, tỉnh Vĩnh Phúc".
  if (place.starts_with("thành phố ") && place.find(',') != std::string::npos) return Level::district;
  return begins(place, {"tỉnh ", "thành phố "}) ? Level::province : Level::unknown;
}

Span head_span(const Document& document) {
  for (const Unit& unit : document.units) {
    if (unit.kind == UnitKind::preamble && unit.part == "main") return unit.span;
  }
  return {};
}

bool signed_before(const Document& document, Date day) {
  if (const auto own = law_day(document)) return *own < day;
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  return number && number->year && *number->year < static_cast<int>(day.year());
}

Span number_span(const Document& document) {
  const Span head = head_span(document);
  if (!document.number) return {head.begin, head.begin};
  for (const FoundNumber& found : find_numbers(document.words(head))) {
    if (lookup_number(found.number.canonical) == lookup_number(*document.number))
      return {head.begin + found.span.begin, head.begin + found.span.end};
  }
  return {head.begin, head.begin};
}

}  // namespace vbpl::lint
