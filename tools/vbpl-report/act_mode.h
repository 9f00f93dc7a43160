// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/tables.h"
#include "tools/common/call.h"

namespace vbpl {

/// --act: the page of an act on standard output, or those of several acts, or of all, as files of the folder
/// of --out, which then lead to each other. Returns the exit code.
[[nodiscard]] int write_act_pages(const Call& call, const Tables& tables);

}  // namespace vbpl
