// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// True when the bytes look like records: the first byte that is not blank is '{' and the first line has the key "type".
[[nodiscard]] bool looks_like_records(std::string_view bytes);

/// The "type" of one record line; empty if it has none or is not JSON.
[[nodiscard]] std::string record_type(std::string_view line);

/// A document record. Only `id` and `text` are required; without `units` the text is one unit. Unknown keys are passed over.
/// Spans that leave the text, broken parents and text that is not NFC UTF-8 are errors with the line number `line`.
[[nodiscard]] Result<Document> read_document_record(std::string_view json, const std::string& path, std::size_t line);

}  // namespace vbpl
