// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/scan.h"

#include <algorithm>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool is_ascii_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

std::size_t blank_size(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first == ' ' || first == '\t') return 1;
  if (first < 0xC2) return 0;
  const unsigned char second = byte_at(text, at + 1), third = byte_at(text, at + 2);
  if (first == 0xC2) return second == 0xA0 ? 2 : 0;
  if (first == 0xE2 && second == 0x80) return (third >= 0x80 && third <= 0x8F) || third == 0xAF ? 3 : 0;
  if (first == 0xE3) return second == 0x80 && third == 0x80 ? 3 : 0;
  if (first == 0xEF) return second == 0xBB && third == 0xBF ? 3 : 0;
  return 0;
}

std::size_t character_size(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const unsigned char first = byte_at(text, at);
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return std::min(size, text.size() - at);
}

Span trimmed_span(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const std::size_t size = blank_size(text, span.begin);
    if (size == 0) break;
    span.begin = std::min(span.begin + size, span.end);
  }
  while (span.begin < span.end) {
    std::size_t size = 0;
    for (const std::size_t tried : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
      if (span.size() >= tried && blank_size(text, span.end - tried) == tried) size = tried;
    }
    if (size == 0) break;
    span.end -= size;
  }
  return span;
}

bool is_upper_at(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  return is_upper_case(text.substr(at, character_size(text, at)));
}

bool is_letter_at(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) return is_ascii_letter(first);
  // Of the characters beyond ASCII in Vietnamese text, letters are U+00C0–U+02AF and U+1E00–U+1EFF.
  return (first >= 0xC3 && first <= 0xCA) || (first == 0xE1 && byte_at(text, at + 1) >= 0xB8);
}

std::size_t Scanner::skip_blanks() {
  const std::size_t begin = at_;
  while (const std::size_t size = blank_size(text_, at_)) at_ += size;
  return at_ - begin;
}

std::string_view Scanner::take_digits(std::size_t most) {
  const std::size_t begin = at_;
  while (at_digit() && at_ - begin < most) ++at_;
  return since(begin);
}

std::size_t find_by_end(std::string_view text, std::string_view word, std::size_t at) {
  const std::string_view head = word.substr(0, word.size() - 1);
  for (at = text.find(word.back(), at + head.size()); at != std::string_view::npos;
       at = text.find(word.back(), at + 1)) {
    if (text.substr(at - head.size(), head.size()) == head) return at - head.size();
  }
  return std::string_view::npos;
}

bool holds(std::string_view text, std::string_view word) {
  return find_by_end(text, word, 0) != std::string_view::npos;
}

int digits_value(std::string_view digits) {
  int value = 0;
  for (const char digit : digits.substr(0, 9)) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace vbpl
