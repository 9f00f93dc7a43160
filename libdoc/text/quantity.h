// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/text/rational.h"

namespace vbpl {

/// What a quantity measures; two quantities compare only within one kind, or between the kinds of time.
enum class QuantityKind : std::uint8_t {
  time,          ///< giờ, ngày, tuần; in hours
  months,        ///< tháng, quý, năm; in months
  working_days,  ///< ngày làm việc
  money,         ///< in đồng
  ratio,         ///< %, phần trăm, một phần hai
  age,           ///< tuổi, tháng tuổi; in months
  multiple,      ///< of the base wage and the like; the unit says of what
  date,          ///< year * 10000 + month * 100 + day, parts not stated are 0
  clock,         ///< từ 22 giờ đến 06 giờ; in minutes
  count,         ///< everything counted or measured in its own unit
};

enum class Bound : std::uint8_t { exactly, at_most, below, at_least, above, between };

/// What stands beside a time limit: `sau 30 ngày`, `03 ngày trước khi`.
enum class TimeSide : std::uint8_t { none, after, before };

/// A quantity (số lượng, thời hạn, mức tiền, tỷ lệ) as an interval on a base unit.
struct Quantity {
  Span span;  ///< with the words of the bound
  QuantityKind kind = QuantityKind::count;
  std::string_view unit;              ///< base unit, "m2", "lương cơ sở"; static storage
  std::optional<Rational> low, high;  ///< nothing = open
  bool low_included = false, high_included = false;
  Bound bound = Bound::exactly;
  TimeSide side = TimeSide::none;
  std::string per;  ///< "lần/người" of "200.000 đồng/lần/người"
};

/// All quantities of a text, in order, not overlapping. Numbers of provisions (Điều 5), forms and documents
/// are none. Number words count when a unit or a figure in brackets follows. Linear time.
[[nodiscard]] std::vector<Quantity> find_quantities(std::string_view text);

/// Whether a syllable, in folded spelling, can hold the number of a quantity: figures, number words, "nửa",
/// "bán". A line without such a syllable has no quantity.
[[nodiscard]] bool may_count(std::string_view key);

/// One spelling for one meaning: "time<=120h", "money[5000000,10000000]đ", "ratio=1/2".
[[nodiscard]] std::string canonical(const Quantity& quantity);

enum class QuantityRelation : std::uint8_t {
  equal,
  approximate,  ///< 30 ngày ~ 01 tháng
  basis,        ///< ngày against ngày làm việc
  edge,         ///< same figure, the bound itself in or out
  direction,    ///< same figure, a floor against a cap
  contained,    ///< the first lies within the second
  contains,
  overlap,
  disjoint,
  incomparable,  ///< another dimension, or another "per"
};
[[nodiscard]] QuantityRelation compare(const Quantity& a, const Quantity& b);
/// The figures are the same number, whatever the unit of time or the bound says: 5 ngày and 5 ngày làm việc.
[[nodiscard]] bool same_figure(const Quantity& a, const Quantity& b);

}  // namespace vbpl
