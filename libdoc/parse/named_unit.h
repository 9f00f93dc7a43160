// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/model/document.h"

namespace vbpl {

/// How often an instruction names units of a kind, and whether one of them has this number: "khoản 1, khoản
/// 2a và 3 Điều 5" names three khoản and one Điều. Ranges ("các khoản 1 đến 4") count as their ends.
struct NamedUnits {
  int count = 0;
  bool has_number = false;
};
[[nodiscard]] NamedUnits named_units(std::string_view instruction, UnitKind kind, std::string_view number);

}  // namespace vbpl
