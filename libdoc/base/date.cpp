// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/base/date.h"

#include <fmt/format.h>

#include <charconv>

namespace vbpl {
namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
  return date;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)),
             day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

std::string vietnamese(Date date) {
  // One-digit months stay bare from March on: "01/7/2025" but "01/02/2025" (NĐ 30/2020/NĐ-CP, Phụ lục I,
  // II.4).
  const unsigned month{date.month()};
  return fmt::format("{:02}/{}{}/{:04}", unsigned{date.day()}, month < 3 ? "0" : "", month, int{date.year()});
}

Date add_days(Date date, int days) { return std::chrono::sys_days{date} + std::chrono::days{days}; }

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

}  // namespace vbpl
