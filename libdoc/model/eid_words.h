// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

// Eids read back into words, for units that are not at hand.

struct EidStep {
  UnitKind kind = UnitKind::article;
  std::string num;  ///< with its Vietnamese letters, lower case
};
/// eid_step the other way round: "point_dd" is point "đ". Nothing for steps that are no unit, such as
/// "att_1".
[[nodiscard]] std::optional<EidStep> read_eid_step(std::string_view step);

/// "Điều", "khoản", "điểm".
[[nodiscard]] const char* unit_word(UnitKind kind);

/// "khoản 3 Điều 18" for "art_18__cl_3", as unit_label has it; the eid itself when it names no unit.
[[nodiscard]] std::string eid_label(std::string_view eid);

}  // namespace vbpl
