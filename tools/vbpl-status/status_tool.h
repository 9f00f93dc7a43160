// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, their status at a day out, with the words that prove it.
extern const Tool kStatusTool;

}  // namespace vbpl
