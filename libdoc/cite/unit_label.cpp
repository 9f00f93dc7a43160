// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/unit_label.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace vbpl::cite {
namespace {

using Words = std::string_view;

/// The letters of điểm, in their order.
constexpr std::array<Words, 25> kLetters = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n",
                                            "o", "p", "q", "r", "s", "t", "u", "v", "x", "y", "z", "w"};
constexpr std::array<Words, 10> kOrdinals = {"thứ nhất", "thứ hai", "thứ ba",  "thứ tư",   "thứ năm",
                                             "thứ sáu",  "thứ bảy", "thứ tám", "thứ chín", "thứ mười"};

constexpr std::array<std::pair<Words, UnitKind>, 10> kUnitWords = {{
    {"điều", UnitKind::article},
    {"khoản", UnitKind::clause},
    {"điểm", UnitKind::point},
    {"tiết", UnitKind::subpoint},
    {"chương", UnitKind::chapter},
    {"mục", UnitKind::section},
    {"tiểu mục", UnitKind::subsection},
    {"phần", UnitKind::part},
    {"phụ lục", UnitKind::annex},
    {"mẫu số", UnitKind::form},
}};

std::size_t letter_end(const Reader& reader, std::size_t at) {
  if (reader.near(at, 2) == "đ") return at + 2;
  const char c = reader.byte(at);
  return c >= 'a' && c <= 'z' ? at + 1 : at;
}

/// 5, 5a, 32đ. Not `5/2024`, `5%`, `5.000`.
std::optional<FoundLabel> arabic(const Reader& reader, std::size_t at) {
  const auto number = reader.number(at, 3);
  if (number.end == at) return {};
  std::size_t end = letter_end(reader, number.end);
  if (!reader.ends_word(end)) return {};
  const char next = reader.byte(end);
  const char behind = reader.byte(end + 1);
  const bool digit_behind = behind >= '0' && behind <= '9';
  if (next == '/' || next == '%' || ((next == '.' || next == ',') && digit_behind)) return {};
  return FoundLabel{std::string(reader.near(at, end - at)), {}, end};
}

std::optional<FoundLabel> letter(const Reader& reader, std::size_t at) {
  const bool quoted = reader.byte(at) == '"';
  if (quoted) ++at;
  std::size_t end = letter_end(reader, at);
  if (end == at) return {};
  const std::size_t digits_begin = reader.byte(end) == '.' ? end + 1 : end;  // a.1
  const auto digits = reader.number(digits_begin, 2);
  if (digits.end > digits_begin) end = digits.end;
  if (!reader.ends_word(end)) return {};
  FoundLabel label{std::string(reader.near(at, end - at)), {}, end};
  if (reader.byte(end) == '(') {  // c(iv)
    std::size_t close = end + 1;
    while (reader.byte(close) == 'i' || reader.byte(close) == 'v' || reader.byte(close) == 'x') ++close;
    if (close > end + 1 && reader.byte(close) == ')')
      label.tail = std::string(reader.near(end + 1, close - end - 1)), label.end = close + 1;
  }
  if (quoted && reader.byte(label.end) == '"') ++label.end;
  return label;
}

/// 11.3 of acts that number their points below the clause. Not `5.000`, `1.5%`, `1.5/10`.
std::optional<FoundLabel> decimal(const Reader& reader, std::size_t at) {
  std::size_t end = reader.number(at, 2).end, steps = 0;
  while (end > at && reader.byte(end) == '.' && steps < 3) {
    const auto next = reader.number(end + 1, 2);
    if (next.end == end + 1) break;
    end = next.end;
    ++steps;
  }
  const char behind = reader.byte(end), after = reader.byte(end + 1);
  const bool of_figure = behind == '%' || behind == '/' || (behind == ',' && after >= '0' && after <= '9');
  if (steps == 0 || of_figure || !reader.ends_word(end)) return {};
  return FoundLabel{std::string(reader.near(at, end - at)), {}, end};
}

/// III, Va, IV.1 is not one.
std::optional<FoundLabel> roman(const Reader& reader, std::size_t at) {
  std::size_t end = at;
  while (end < at + 7 && reader.is_capital(end) && Words("IVXLC").find(reader.text()[end]) != Words::npos)
    ++end;
  if (end == at) return {};
  const std::size_t inserted = reader.is_capital(end) ? end : letter_end(reader, end);
  if (!reader.ends_word(inserted)) return {};
  return FoundLabel{std::string(reader.text().substr(at, inserted - at)), {}, inserted};
}

std::optional<FoundLabel> capital(const Reader& reader, std::size_t at) {
  if (!reader.is_capital(at)) return {};
  const std::size_t end = letter_end(reader, at);
  if (end == at || !reader.ends_word(end)) return {};
  return FoundLabel{std::string(reader.text().substr(at, end - at)), {}, end};
}

std::optional<FoundLabel> ordinal(const Reader& reader, std::size_t at) {
  for (const Words word : kOrdinals) {
    const std::size_t end = reader.match(at, word);
    if (end != kNowhere) return FoundLabel{std::string(word), {}, end};
  }
  return {};
}

int integer(const std::string& label) {
  int value = 0;
  const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), value);
  return error == std::errc() && end == label.data() + label.size() ? value : -1;
}

}  // namespace

std::vector<Words> unit_words() {
  std::vector<Words> words;
  for (const auto& [word, kind] : kUnitWords) words.push_back(word);
  return words;
}

std::optional<UnitWord> read_unit_word(const Reader& reader, std::size_t at) {
  const char first = reader.byte(at), second = reader.byte(at + 1);
  for (const auto& [words, kind] : kUnitWords) {
    if (first != words[0] || second != words[1]) continue;
    const std::size_t end = reader.match(at, words);
    if (end != kNowhere) return UnitWord{kind, end};
  }
  return {};
}

std::optional<FoundLabel> read_label(const Reader& reader, UnitKind kind, std::size_t at) {
  const std::size_t self = reader.match(at, "này");
  if (self != kNowhere) return FoundLabel{"@", {}, self};
  const auto first_of = [&](auto... readers) -> std::optional<FoundLabel> {
    for (const auto read : {readers...}) {
      if (auto label = read(reader, at)) return label;
    }
    return {};
  };
  switch (kind) {
    case UnitKind::article:
    case UnitKind::clause:
      return arabic(reader, at);
    case UnitKind::point:
      return first_of(letter, decimal);
    case UnitKind::form: {  // `Mẫu số 29-TTr` is a code
      auto label = arabic(reader, at);
      return label && reader.byte(label->end) == '-' ? std::nullopt : label;
    }
    case UnitKind::subpoint:
      return first_of(letter, arabic);
    case UnitKind::chapter:
      return first_of(roman, arabic);
    case UnitKind::annex: {
      const std::size_t number = reader.match(at, "số");
      if (number != kNowhere) at = reader.skip_spaces(number);
      return first_of(roman, arabic, capital);
    }
    default:
      return first_of(roman, arabic, ordinal, capital);
  }
}

std::vector<std::string> label_range(UnitKind kind, const std::string& from, const std::string& to) {
  constexpr std::size_t kMost = 300;
  std::vector<std::string> labels;
  if (kind == UnitKind::point) {
    const auto first = std::find(kLetters.begin(), kLetters.end(), from);
    const auto last = std::find(first, kLetters.end(), to);
    if (last != kLetters.end()) labels.assign(first, last + 1);
  } else {
    const int first = integer(from), last = integer(to);
    for (int i = first; first > 0 && i <= last && labels.size() < kMost; ++i)
      labels.push_back(std::to_string(i));
  }
  if (labels.empty() || labels.back() != to) return {from, to};
  return labels;
}

}  // namespace vbpl::cite
