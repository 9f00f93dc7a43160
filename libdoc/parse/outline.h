// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"

namespace vbpl {

/// The tree of units for people, one unit a line: two blanks a level, eid, number, then the name in quotes or
/// the first words. Quoted units carry a ">" before their eid.
[[nodiscard]] std::string outline(const Document& document);

}  // namespace vbpl
