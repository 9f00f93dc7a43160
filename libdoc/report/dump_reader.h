// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// True for JSON from the law database vbpl.vn: objects with the key "docNum", one a line, one alone, or in
/// an array. A beginning of the bytes is enough.
[[nodiscard]] bool looks_like_dump(std::string_view bytes);

/// The objects of a dump that is one object or one array, each as JSON on one line.
[[nodiscard]] Result<std::vector<std::string>> split_dump(std::string_view bytes, const std::string& path);

/// One object of a dump: its text, from the field that holds it (content, html, text, fullText) or from
/// provisionTree, and what the database says of it (docNum, docType, issueDate, effFrom, effTo, effStatus,
/// references, title, issuer) as SourceDocument::claims. Fails when it holds no text.
[[nodiscard]] Result<SourceDocument> read_dump_object(std::string_view json, const std::string& path,
                                                      std::size_t line, const ReadLimits& limits);

}  // namespace vbpl
