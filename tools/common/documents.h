// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
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

/// Reads the documents of files, folders, records (NDJSON) and standard input, hands each to `step` on -j
/// threads and its result back in input order, so that output is the same whatever -j is. What cannot be read
/// is complained about and stands in the report's `failed`; so do failures that earlier tools left in
/// coverage records. Ends early when output has failed.
[[nodiscard]] CoverageReport for_each_document(const Call& call, const Tables& tables,
                                               const std::vector<std::string>& operands, const Step& step);

/// The bytes of one document before they are parsed.
struct InputBytes {
  std::string_view path;  ///< as given, or found below a folder given
  std::string_view bytes;
  std::size_t line = 0;  ///< of a record in its file; 0 = a whole file
};
/// Chooses what is done with a document by its bytes alone; an empty Step passes it over, as known already.
/// Called on several threads at a time.
using StepFor = std::function<Step(const InputBytes& input)>;

/// for_each_document with a step chosen for each; what is passed over counts as read.
[[nodiscard]] CoverageReport for_each_input(const Call& call, const Tables& tables,
                                            const std::vector<std::string>& operands,
                                            const StepFor& step_for);

/// All documents in memory, in input order.
struct LoadedDocuments {
  std::vector<Document> documents;
  CoverageReport report;
};
[[nodiscard]] LoadedDocuments load_documents(const Call& call, const Tables& tables,
                                             const std::vector<std::string>& operands);

/// Takes a record of another type than `document`, coverage among them; what it returns is called in input
/// order. Called on several threads at a time.
using OtherRecord = std::function<Result<Then>(const std::string& type, const InputBytes& line)>;
/// load_documents that does not pass over what earlier tools have worked out.
[[nodiscard]] LoadedDocuments load_documents(const Call& call, const Tables& tables,
                                             const std::vector<std::string>& operands,
                                             const OtherRecord& other);

/// Two reports of one call as one.
[[nodiscard]] CoverageReport joined(CoverageReport first, CoverageReport second);

}  // namespace vbpl
