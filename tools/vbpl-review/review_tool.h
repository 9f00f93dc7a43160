// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in, findings out: what has ended, rests on what has ended, repeats, conflicts, or names what is
/// gone.
extern const Tool kReviewTool;

}  // namespace vbpl
