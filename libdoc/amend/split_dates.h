// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "libdoc/amend/amendment.h"

namespace vbpl {

/// Gives commands the day that the act states for their own provision: "Quy định tại điểm b khoản 3 và khoản
/// 9 Điều 1 của Luật này có hiệu lực từ ngày …" (DOMAIN 3.3 E7). Commands that have a day keep it.
void date_by_provision(const Document& document, std::vector<Amendment>& commands);

}  // namespace vbpl
