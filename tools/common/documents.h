// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/call.h"

namespace vbpl {

/// What is done with a document's result: called in input order on the calling thread.
using Then = std::function<void()>;
/// Work on one document: called on several threads at a time.
using Step = std::function<Then(Document)>;

/// Reads the documents of files, folders, records (NDJSON) and standard input, hands each to `step` on -j threads and its
/// result back in input order, so that output is the same whatever -j is. What cannot be read is complained about and stands
/// in the report's `failed`; so do failures that earlier tools left in coverage records. Ends early when output has failed.
[[nodiscard]] CoverageReport for_each_document(const Call& call, const Tables& tables, const std::vector<std::string>& operands,
                                               const Step& step);

/// All documents in memory, in input order.
struct LoadedDocuments {
  std::vector<Document> documents;
  CoverageReport report;
};
[[nodiscard]] LoadedDocuments load_documents(const Call& call, const Tables& tables, const std::vector<std::string>& operands);

/// Two reports of one call as one.
[[nodiscard]] CoverageReport joined(CoverageReport first, CoverageReport second);

}  // namespace vbpl
