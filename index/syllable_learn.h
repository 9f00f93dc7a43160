// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <string>

#include "libdoc/base/result.h"

namespace Xapian {
class Database;
}

namespace vbpl::index {

/// Counts the syllables and bigrams of the index into a model file for `SyllableModel`, written beside it and
/// renamed.
[[nodiscard]] Result<void> learn_syllables(const Xapian::Database& database, const std::string& file);

}  // namespace vbpl::index
