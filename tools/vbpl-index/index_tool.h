// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, an index to search out.
extern const Tool kIndexTool;

}  // namespace vbpl
