// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>

#include "libdoc/base/date.h"
#include "libdoc/cite/reader.h"

namespace vbpl::cite {

struct FoundDate {
  Date date;
  std::size_t end = 0;
};

/// `ngày 05 tháng 4 năm 2025`, `ngày 05/4/2025`, `ngày 5-4-2025`, `ngày 05.4.2025` at `at`. A date that no
/// calendar holds gives nothing.
[[nodiscard]] std::optional<FoundDate> read_date(const Reader& reader, std::size_t at);

struct FoundYear {
  int year = 0;
  std::size_t end = 0;
};
/// `năm 2013`, `2013` or `(2013)` at `at`, as it follows a law's name.
[[nodiscard]] std::optional<FoundYear> read_year(const Reader& reader, std::size_t at);

}  // namespace vbpl::cite
