// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/status/status.h"

namespace vbpl {

/// What a reader should know about an act that is in force by its text, and what decides nothing: it began
/// sooner than the law allows (E6), a commune had no power to issue it (K1), its province was merged (T2),
/// its district is gone (T3). Evidence with these rules, in that order.
[[nodiscard]] std::vector<Evidence> flags_of(const Document& document, const Tables& tables, Date as_of);

}  // namespace vbpl
