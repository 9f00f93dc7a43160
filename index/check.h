// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl::index {

struct IndexHealth {
  std::size_t documents = 0, entries = 0, megabytes = 0;
  bool is_complete = false;         ///< false when the last run was cut off
  std::vector<std::string> faults;  ///< empty when the index is sound
};

/// Looks through all of an index: Xapian's tables, and that the entries of each document make up its text
/// again.
[[nodiscard]] Result<IndexHealth> check_index(const std::string& folder);

}  // namespace vbpl::index
