// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/found_date.h"

#include <algorithm>
#include <initializer_list>

#include "libdoc/parse/scan.h"

namespace vbpl {
namespace {

/// One of "tháng", "/" … between the parts of a date; 0 none, 1 words, 2 a sign. The second spelling of a
/// word is a slip met in print.
int take_joint(Scanner& at, std::initializer_list<std::string_view> words) {
  Scanner tried = at;
  tried.skip_blanks();
  if (tried.take_any(words) >= 0) {
    tried.skip_blanks();
    at = tried;
    return 1;
  }
  for (const std::string_view sign : {"/", "-", "."}) {
    if (!tried.take(sign)) continue;
    tried.skip_blanks();
    at = tried;
    return 2;
  }
  return 0;
}

}  // namespace

std::optional<FoundDate> date_at(std::string_view text, std::size_t begin) {
  Scanner at(text, {begin, text.size()});
  at.skip_blanks();
  const std::size_t start = at.at();
  if (at.take("ngày") || at.take("Ngày")) at.skip_blanks();
  const std::string_view day = at.take_digits(2);
  if (day.empty() || at.at_digit()) return std::nullopt;
  const int first = take_joint(at, {"tháng", "Tháng"});
  const std::string_view month = at.take_digits(2);
  if (first == 0 || month.empty() || at.at_digit()) return std::nullopt;
  const int second = take_joint(at, {"năm", "nám", "Năm"});
  const std::string_view year = at.take_digits(4);
  if (second == 0 || year.size() != 4 || at.at_digit()) return std::nullopt;
  const auto date = make_date(digits_value(year), static_cast<unsigned>(digits_value(month)),
                              static_cast<unsigned>(digits_value(day)));
  if (!date) return std::nullopt;
  return FoundDate{*date, {start, at.at()}};
}

std::optional<FoundDate> find_date(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    const bool word = text.compare(i, 5, "ngày") == 0 || text.compare(i, 5, "Ngày") == 0;
    if (!digit && !word) continue;
    if (digit && i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9') continue;
    if (auto found = date_at(text, i)) return found;
  }
  return std::nullopt;
}

bool has_open_date(std::string_view text) {
  const std::size_t day = std::min(text.find("ngày"), text.find("Ngày"));
  const std::size_t month = day == std::string_view::npos ? day : text.find("tháng", day);
  const std::size_t year = month == std::string_view::npos ? month : text.find("năm", month);
  if (year == std::string_view::npos) return false;
  const auto is_blank = [&](std::size_t from, std::size_t to) {
    return text.substr(from, to - from).find_first_of("0123456789") == std::string_view::npos;
  };
  return is_blank(day, month) || is_blank(month, year);
}

}  // namespace vbpl
