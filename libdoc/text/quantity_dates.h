// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "libdoc/text/quantity.h"
#include "libdoc/text/quantity_words.h"

// Dates, clock times and halves: the parts of the quantity grammar that have no number and unit. Not for
// other rooms.
namespace vbpl::quantity {

struct Found {
  Quantity quantity;
  std::size_t next = 0;  ///< first token after it
};

/// ngày d tháng m năm y, d/m/y, tháng m năm y, năm y, ngày d/m.
[[nodiscard]] std::optional<Found> date_at(std::string_view text, const std::vector<Token>& tokens,
                                           std::size_t at);
/// từ 22 giờ đến 06 giờ.
[[nodiscard]] std::optional<Found> clock_at(const std::vector<Token>& tokens, std::size_t at);
/// một nửa, quá nửa, quá bán, trên một nửa.
[[nodiscard]] std::optional<Found> half_at(const std::vector<Token>& tokens, std::size_t at);

/// Sets the interval of one figure under a bound.
void set_bound(Quantity& quantity, Bound bound, Rational value);

}  // namespace vbpl::quantity
