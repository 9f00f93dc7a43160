// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// The list below "Nơi nhận:" of the main part, an item each, without its dash and its stop.
[[nodiscard]] std::vector<std::string> read_recipients(const Lines& lines, const std::vector<Unit>& units);

}  // namespace vbpl
