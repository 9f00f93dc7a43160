// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/text/quantity.h"

namespace vbpl {

/// A figure in the text of a provision.
struct FigureInText {
  std::string_view text;
  const Quantity& quantity;
};

/// Two figures that differ may still be about two things: a sentence that does not say who acts (its subject
/// stands in a lead above), another rung of a ladder (a further figure of the sentence differs, too), or a
/// lower act that stays within a plain time limit. Such a difference proves no conflict.
[[nodiscard]] bool is_doubtful_value(const FigureInText& lower, const FigureInText& higher);

/// The figure is worked out in an example ("Ví dụ 3: … = 1,25 tháng"); it sets nothing.
[[nodiscard]] bool is_in_example(const FigureInText& figure);

}  // namespace vbpl
