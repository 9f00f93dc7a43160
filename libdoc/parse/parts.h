// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "libdoc/parse/body.h"

namespace vbpl {

/// Reads everything: the head (when `has_head`) up to `state.body_begin`, the act's own text, signature and
/// nơi nhận, then attached texts and annexes, each a part with numbers of its own. Sets `state.body_end` and
/// `state.main_end`.
void read_parts(ParseState& state, bool has_head);

}  // namespace vbpl
