// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "libdoc/base/date.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// The day from which a command works when its sentence says so: "kể từ ngày 01 tháng 7 năm 2025", "từ ngày
/// 01/7/2025", or the adoption day for "từ ngày Luật này được thông qua". Empty for "kể từ ngày Thông tư này
/// có hiệu lực": then the act's own effective day holds.
[[nodiscard]] std::optional<Date> start_day(std::string_view words, const Document& document);

/// The first day no longer covered by "đến hết ngày 31/12/2025" (1 January 2026) or "đến ngày 31/12/2025"
/// (the same: the day named is the last one).
[[nodiscard]] std::optional<Date> day_after_end(std::string_view words);

}  // namespace vbpl
