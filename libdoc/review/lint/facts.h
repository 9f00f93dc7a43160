// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "libdoc/model/doc_number.h"
#include "libdoc/model/document.h"

namespace vbpl::lint {

/// The day that decides which law on law-making holds: of signing, or of adoption.
[[nodiscard]] inline std::optional<Date> law_day(const Document& document) {
  return document.issued ? document.issued : document.adopted;
}

/// True when the act is known to be signed on [from, to).
[[nodiscard]] inline bool signed_within(const Document& document, Date from, Date to) {
  const auto day = law_day(document);
  return day && *day >= from && *day < to;
}
[[nodiscard]] inline bool signed_since(const Document& document, Date from) {
  const auto day = law_day(document);
  return day && *day >= from;
}

/// True when the act is known to be older than `day`: by its day, or else by the year in its number.
[[nodiscard]] bool signed_before(const Document& document, Date day);

/// A normative act of its own: no consolidation, no letter, no quoted page.
[[nodiscard]] inline bool is_normative_act(const Document& document) {
  return document.kind == DocumentKind::act && document.normative.value_or(false);
}

/// The levels that issue acts (DOMAIN 1.3), as far as type, number and place tell.
enum class Level { unknown, central, province, district, commune };
[[nodiscard]] Level level_of(const Document& document);

/// Where the head prints the act's own number; empty when it is not found.
[[nodiscard]] Span number_span(const Document& document);

/// The lines of the opening block, empty without one.
[[nodiscard]] Span head_span(const Document& document);

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
constexpr Date date(int y, unsigned m, unsigned d) { return Date(year(y), month(m), day(d)); }

constexpr Date kLaw2008 = date(2009, 1, 1);    ///< 17/2008/QH12
constexpr Date kLaw2015 = date(2016, 7, 1);    ///< 80/2015/QH13 and 34/2016/NĐ-CP
constexpr Date kLaw2025 = date(2025, 4, 1);    ///< 64/2025/QH15 and 78/2025/NĐ-CP
constexpr Date kTwoLevels = date(2025, 7, 1);  ///< 87/2025/QH15: no districts, communes again
constexpr Date kNever = date(9999, 12, 31);

}  // namespace vbpl::lint
