// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

#include "libdoc/amend/amendment.h"

namespace vbpl {

/// Gives targets that are laws named without a number ("Luật Kế toán") the number that the act itself states
/// elsewhere ("Quốc hội ban hành Luật sửa đổi … Luật Kế toán số 88/2015/QH13"), else that of the one law of
/// the name in force when the act was issued. What stays open is left as it is.
void number_laws(const Document& document, std::span<const Citation> citations, const Tables& tables,
                 std::vector<Amendment>& commands);

}  // namespace vbpl
