// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/status/registry.h"

namespace vbpl {

/// The provisions that the act itself lets take effect on another day than the act (DOMAIN 3.3 E7; Luật
/// 64/2025/QH15 Điều 53): `not_yet` before their day, or `in_force` while the act is not. Those whose status
/// on `as_of` is that of the act are left out.
[[nodiscard]] std::vector<UnitFate> units_with_own_start(const Document& document, Date as_of);

}  // namespace vbpl
