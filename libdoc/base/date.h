// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vbpl {

/// A calendar day. Always valid: make one through `make_date` or `parse_iso_date`.
using Date = std::chrono::year_month_day;

[[nodiscard]] std::optional<Date> make_date(int year, unsigned month, unsigned day);
/// `2025-07-01`; nothing else.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);
[[nodiscard]] std::string iso(Date date);
/// `01/7/2025`, as Vietnamese documents print it.
[[nodiscard]] std::string vietnamese(Date date);
[[nodiscard]] Date add_days(Date date, int days);
[[nodiscard]] int days_between(Date from, Date to);

}  // namespace vbpl
