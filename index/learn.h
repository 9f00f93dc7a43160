// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/base/result.h"

namespace vbpl::index {

/// Learns the syllables of an index anew: what restores the marks of queries typed without them. vbpl-index
/// does so by itself for a folder; for shards that are served by other machines it is asked for.
[[nodiscard]] Result<void> learn_index(const std::string& folder);

}  // namespace vbpl::index
