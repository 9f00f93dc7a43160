// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "index/writer.h"
#include "libdoc/model/tables.h"

namespace vbpl::index {

/// Reads all documents of the index, works out from when to when each is in force, and writes what has
/// changed. An index with more text than `most_text` bytes is left as it is, as all texts must lie in memory
/// at once: then false.
[[nodiscard]] Result<bool> update_validity(IndexWriter& writer, const Tables& tables, unsigned threads,
                                           std::size_t most_text = std::size_t{2} << 30);

}  // namespace vbpl::index
