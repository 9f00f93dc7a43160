// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "index/writer.h"
#include "libdoc/model/tables.h"
#include "tools/common/call.h"
#include "tools/vbpl-index/update.h"

namespace vbpl {

/// Writes all documents of an index to standard output: as records, or for OpenSearch.
[[nodiscard]] int run_export(const Call& call, const std::string& folder);

/// Puts what an export wrote into an index, in the name of the files that the documents came from; no operand
/// is standard input.
[[nodiscard]] UpdateResult import_documents(const Call& call, const std::vector<std::string>& operands,
                                            index::IndexWriter& writer);

}  // namespace vbpl
