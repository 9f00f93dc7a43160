// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "tools/common/call.h"

namespace vbpl {

/// Shows `text` by the program in PAGER, else by less. False when output is no terminal, the text fits on it,
/// or there is no such program: then the caller writes it.
[[nodiscard]] bool show_in_pager(const Call& call, const std::string& text);

}  // namespace vbpl
