// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/report/lists/forms.h"

namespace vbpl {

/// The years a list is made for: one (every January), or five (hệ thống hóa: 2019 - 2023, 2024 - 2028).
struct Period {
  int first = 0, last = 0;

  [[nodiscard]] Date begin() const { return make_date(first, 1, 1).value(); }
  [[nodiscard]] Date end() const { return make_date(last, 12, 31).value(); }
};

/// `2025` or `2019-2023`; nothing else.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

/// The words for `{period}`, `{IN_PERIOD}` and `{PERIOD_BEGIN}`, and the annex's for `{suspend}`.
[[nodiscard]] Fillings period_fillings(const Forms& forms, const FormAnnex& annex, Period period);

}  // namespace vbpl
