// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// True when the bytes look like records: the first byte that is not blank is '{' and the first line has the
/// key "type". A beginning of the bytes is enough.
[[nodiscard]] bool looks_like_records(std::string_view bytes);

/// The "type" that one record line claims; empty if it has none or is not JSON. A broken end is not noticed:
/// reading is.
[[nodiscard]] std::string record_type(std::string_view line);

/// A document record. Only `id` and `text` are required; without `units` the text is one unit, an article
/// without a number. Unknown keys are passed over. Spans that leave the text or cut a character, broken
/// parents and text that is not NFC UTF-8 are errors with the line number `line`; only a text without any
/// units may be in another form, it is normalised then. Linear time, nesting bounded.
[[nodiscard]] Result<Document> read_document_record(std::string_view json, const std::string& path,
                                                    std::size_t line);

/// What a coverage record says was not read: an earlier tool's failures, which a later tool must not forget.
[[nodiscard]] Result<std::vector<Error>> read_coverage_failures(std::string_view json,
                                                                const std::string& path, std::size_t line);

}  // namespace vbpl
