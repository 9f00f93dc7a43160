// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/codec.h"

namespace vbpl::index {

void Encoder::number(std::uint64_t value) {
  while (value >= 0x80) {
    bytes_ += static_cast<char>((value & 0x7f) | 0x80);
    value >>= 7;
  }
  bytes_ += static_cast<char>(value);
}

void Encoder::text(std::string_view value) {
  number(value.size());
  bytes_ += value;
}

void Encoder::text(const std::optional<std::string>& value) {
  number(value.has_value());
  if (value) text(std::string_view(*value));
}

void Encoder::date(const std::optional<Date>& value) {
  // A Date's year is at least 1, so that 0 is free for "none".
  number(value ? static_cast<std::uint64_t>(int{value->year()}) * 512 + unsigned{value->month()} * 32 +
                     unsigned{value->day()}
               : 0);
}

void Encoder::span(Span value) {
  number(value.begin);
  number(value.size());
}

void Decoder::break_off() {
  ok_ = false;
  rest_ = {};
}

std::uint64_t Decoder::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  break_off();
  return 0;
}

std::size_t Decoder::count() {
  const std::uint64_t value = number();
  if (value > rest_.size()) {
    break_off();
    return 0;
  }
  return value;
}

std::string_view Decoder::view() {
  const std::size_t size = count();
  const std::string_view value = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return value;
}

std::optional<std::string> Decoder::optional_text() {
  if (number() == 0) return std::nullopt;
  return text();
}

std::optional<Date> Decoder::date() {
  const std::uint64_t packed = number();
  if (packed == 0) return std::nullopt;
  return make_date(static_cast<int>(packed / 512 % 65536), static_cast<unsigned>(packed / 32 % 16),
                   static_cast<unsigned>(packed % 32));
}

Span Decoder::span() {
  const std::size_t begin = number();
  return {begin, begin + number()};
}

}  // namespace vbpl::index
