// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, document records (or their text, or an outline) out.
extern const Tool kParseTool;

}  // namespace vbpl
