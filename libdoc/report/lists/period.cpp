// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/period.h"

#include <fmt/format.h>

#include <charconv>

#include "libdoc/report/lists/report_list.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::optional<int> year(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_year = text.size() == 4 && error == std::errc() && end == text.data() + text.size() &&
                       value >= 1945 && value <= 2999;
  return is_year ? std::optional(value) : std::nullopt;
}

std::string with_capital(const std::string& words) {
  if (words.empty()) return words;
  return upper(words.substr(0, 1)) + words.substr(1);
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  const std::size_t dash = text.find('-');
  const auto first = year(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : year(text.substr(dash + 1));
  if (!first || !last || *last < *first) return std::nullopt;
  return Period{*first, *last};
}

Fillings period_fillings(const Forms& forms, const FormAnnex& annex, Period period) {
  const bool one = period.first == period.last;
  const Fillings years = {{"year", std::to_string(period.first)},
                          {"first", std::to_string(period.first)},
                          {"last", std::to_string(period.last)}};
  return {{"period", filled(forms.word(one ? "year" : "years"), years)},
          {"IN_PERIOD", filled(forms.word(one ? "in_year" : "in_years"), years)},
          {"PERIOD_BEGIN", cell_date(period.begin())},
          {"suspend", annex.suspend},
          {"Suspend", with_capital(annex.suspend)},
          {"SUSPEND", upper(annex.suspend)}};
}

std::string cell_date(Date date) {
  return fmt::format("{:02}/{:02}/{:04}", static_cast<unsigned>(date.day()),
                     static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
}

std::size_t row_count(const ReportList& list) {
  std::size_t count = 0;
  for (const ListBlock& block : list.blocks) {
    for (const ListGroup& group : block.groups) count += group.rows.size();
  }
  return count;
}

}  // namespace vbpl
