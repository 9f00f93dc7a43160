// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/parse/body.h"

namespace vbpl {

/// Reads everything from `body_begin` on: the act's own text, signature and nơi nhận, then attached texts and annexes, each
/// a part with numbers of its own.
void read_parts(ParseState& state, std::size_t body_begin);

}  // namespace vbpl
