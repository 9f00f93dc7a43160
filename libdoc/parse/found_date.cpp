// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/found_date.h"

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// One of "tháng", "/" … between the parts of a date; 0 none, 1 words, 2 a sign.
int take_joint(Scanner& at, std::string_view word) {
  Scanner tried = at;
  tried.skip_blanks();
  if (tried.take(word)) {
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
  const int first = take_joint(at, "tháng");
  const std::string_view month = at.take_digits(2);
  if (first == 0 || month.empty() || at.at_digit()) return std::nullopt;
  const int second = take_joint(at, "năm");
  const std::string_view year = at.take_digits(4);
  if (second == 0 || year.size() != 4 || at.at_digit()) return std::nullopt;
  const auto date = make_date(digits_value(year), static_cast<unsigned>(digits_value(month)), static_cast<unsigned>(digits_value(day)));
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
  const std::string key = match_key(text);
  const std::size_t day = key.find("ngày"), month = key.find("tháng", day == std::string::npos ? 0 : day);
  return day != std::string::npos && month != std::string::npos && key.find("năm", month) != std::string::npos && !find_date(text);
}

}  // namespace vbpl
