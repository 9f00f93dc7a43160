// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl {

struct FoundDate {
  Date date;
  Span span;  ///< in the text that was searched, from "ngày" or the day on
};

/// The first date at or after `from`: "ngày 05 tháng 4 năm 2025", "05/4/2025", "05-04-2025", "5.4.2025". Day
/// and month that no calendar has are passed over.
[[nodiscard]] std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0);
/// A date that begins at `at`, after blanks and the word "ngày".
[[nodiscard]] std::optional<FoundDate> date_at(std::string_view text, std::size_t at);
/// True for "ngày    tháng    năm 2024" with day or month left open.
[[nodiscard]] bool has_open_date(std::string_view text);

}  // namespace vbpl
