// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/amend/compare.h"

namespace vbpl {

/// The words of a compared provision as one line, marked as wdiff marks them: [-removed-], {+added+}.
[[nodiscard]] std::string marked_words(const ComparedUnit& row);

}  // namespace vbpl
