// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/date_words.h"

namespace vbpl::cite {
namespace {

constexpr int kFirstYear = 1945, kLastYear = 2099;

/// 83 is 1983: two digits stood in dates up to the nineties.
int full_year(Reader::Number number, std::size_t begin) {
  return number.end - begin == 2 && number.value >= 45 ? 1900 + number.value : number.value;
}

std::optional<FoundDate> make(int day, int month, Reader::Number year, std::size_t year_begin) {
  const int full = full_year(year, year_begin);
  if (year.end == year_begin || full < kFirstYear || full > kLastYear || day <= 0 || month <= 0) return {};
  const auto date = make_date(full, static_cast<unsigned>(month), static_cast<unsigned>(day));
  return date ? std::optional(FoundDate{*date, year.end}) : std::nullopt;
}

std::optional<FoundDate> spelt(const Reader& reader, Reader::Number day) {
  std::size_t at = reader.match(reader.skip_blanks(day.end), "tháng");
  if (at == kNowhere) return {};
  const auto month = reader.number(reader.skip_blanks(at), 2);
  at = reader.skip_blanks(month.end);
  if (reader.byte(at) == ',') at = reader.skip_blanks(at + 1);
  at = reader.match(at, "năm");
  if (at == kNowhere) return {};
  at = reader.skip_blanks(at);
  return make(day.value, month.value, reader.number(at, 4), at);
}

std::optional<FoundDate> with_marks(const Reader& reader, Reader::Number day) {
  const auto mark_at = [&](std::size_t at) {
    const char c = reader.byte(at);
    return c == '/' || c == '-' || c == '.' ? c : '\0';
  };
  std::size_t at = reader.skip_spaces(day.end);
  const char mark = mark_at(at);
  if (mark == '\0') return {};
  const auto month = reader.number(reader.skip_spaces(at + 1), 2);
  at = reader.skip_spaces(month.end);
  if (mark_at(at) != mark) return {};
  at = reader.skip_spaces(at + 1);
  return make(day.value, month.value, reader.number(at, 4), at);
}

}  // namespace

std::optional<FoundDate> read_date(const Reader& reader, std::size_t at) {
  at = reader.match(at, "ngày");
  if (at == kNowhere) return {};
  at = reader.skip_blanks(at);
  const auto day = reader.number(at, 2);
  if (day.end == at) return {};
  if (auto date = spelt(reader, day)) return date;
  return with_marks(reader, day);
}

std::optional<FoundYear> read_year(const Reader& reader, std::size_t at) {
  const bool bracket = reader.byte(at) == '(';
  std::size_t begin = bracket ? reader.skip_spaces(at + 1) : at;
  const std::size_t after_word = reader.match(begin, "năm");
  if (after_word != kNowhere) begin = reader.skip_blanks(after_word);
  const auto year = reader.number(begin, 4);
  if (year.end - begin != 4 || year.value < kFirstYear || year.value > kLastYear ||
      !reader.ends_word(year.end))
    return {};
  if (after_word == kNowhere && (reader.byte(year.end) == '/' || reader.byte(year.end) == '.')) {
    if (reader.byte(year.end) == '/' ||
        (reader.byte(year.end + 1) >= '0' && reader.byte(year.end + 1) <= '9'))
      return {};
  }
  if (!bracket) return FoundYear{year.value, year.end};
  const std::size_t close = reader.skip_spaces(year.end);
  if (reader.byte(close) != ')') return {};
  return FoundYear{year.value, close + 1};
}

}  // namespace vbpl::cite
