// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, the commands that they give to other documents out.
extern const Tool kAmendTool;

}  // namespace vbpl
