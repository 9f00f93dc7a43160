// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Two texts in, their differences provision by provision out.
extern const Tool kDiffTool;

}  // namespace vbpl
