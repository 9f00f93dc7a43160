// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, their citations out, resolved against the documents that were given.
extern const Tool kCiteTool;

}  // namespace vbpl
