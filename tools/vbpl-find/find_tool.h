// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// A query in, provisions and documents of an index out.
extern const Tool kFindTool;

}  // namespace vbpl
