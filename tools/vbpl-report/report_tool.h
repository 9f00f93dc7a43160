// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tools/common/tool.h"

namespace vbpl {

/// Documents in; out come the lists that the law asks for, review sheets and pages to look at.
extern const Tool kReportTool;

}  // namespace vbpl
