// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "index/writer.h"
#include "libdoc/model/tables.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/call.h"

namespace vbpl {

/// What an update did.
struct UpdateResult {
  std::size_t added = 0, replaced = 0, removed = 0, unchanged = 0;
  std::size_t gone = 0;  ///< left in the index, as --prune was not given
  CoverageReport report;
  std::optional<Error> trouble;  ///< the index could not be written; what was committed before stays

  [[nodiscard]] bool has_changes() const { return added + replaced + removed > 0; }
};

/// Brings the index up to date with the documents of `operands`. A file or record whose bytes the index knows
/// already is not even parsed. What stood in a file of records or below a folder given, and is there
/// no longer, is counted and, with --prune, removed.
[[nodiscard]] UpdateResult update_index(const Call& call, const Tables& tables,
                                        const std::vector<std::string>& operands, index::IndexWriter& writer);

}  // namespace vbpl
