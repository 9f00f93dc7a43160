// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/command_date.h"

#include <charconv>
#include <string>

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kDay =
    "([0-9]{1,2})\\s*(?:tháng|/|-|\\.)\\s*([0-9]{1,2})\\s*(?:năm|/|-|\\.)\\s*([0-9]{4})";

int number_in(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<Date> day_of(const Match& match) {
  return make_date(number_in(match.text(3)), static_cast<unsigned>(number_in(match.text(2))),
                   static_cast<unsigned>(number_in(match.text(1))));
}

}  // namespace

std::optional<Date> start_day(std::string_view words, const Document& document) {
  static const Pattern day(
      std::string("(?:kể từ|từ|vào)(?: [0-9]{1,2} giờ(?: 00(?: phút)?)?)?(?: thời điểm)?,?(?: ngày)? ") +
          kDay,
      Pattern::ignore_case);
  static const Pattern adopted(
      "từ ngày (?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)[^,.;]{0,20} (?:này )?được[^,.;]{0,30} thông qua",
      Pattern::ignore_case);
  if (const auto match = day.find(words)) return day_of(*match);
  if (adopted.find(words)) return document.adopted ? document.adopted : document.issued;
  return std::nullopt;
}

std::optional<Date> day_after_end(std::string_view words) {
  static const Pattern last(std::string("(?:đến hết|đến|tới|hết)(?: hết)?(?: ngày)? ") + kDay,
                            Pattern::ignore_case);
  static const Pattern last_year("đến hết (?:năm|ngày cuối năm) ([0-9]{4})", Pattern::ignore_case);
  if (const auto match = last.find(words)) {
    const auto day = day_of(*match);
    return day ? std::optional(add_days(*day, 1)) : std::nullopt;
  }
  if (const auto match = last_year.find(words)) return make_date(number_in(match->text(1)) + 1, 1, 1);
  return std::nullopt;
}

}  // namespace vbpl
