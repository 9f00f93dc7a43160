// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/tables.h"
#include "tools/common/call.h"

namespace vbpl {

/// --apply, --unapplied and --patch: what the commands among the documents make of the documents among them.
/// Documents that no command touches are not written.
[[nodiscard]] int run_apply(const Call& call, const Tables& tables);

}  // namespace vbpl
