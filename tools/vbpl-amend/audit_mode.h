// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/tables.h"
#include "tools/common/tool.h"

namespace vbpl {

/// --audit: rebuilds each consolidated text that is given from its first text and the amending acts beside
/// it, and writes where the two differ, and which commands could not be put in.
[[nodiscard]] int run_audit(const Call& call, const Tables& tables);

}  // namespace vbpl
