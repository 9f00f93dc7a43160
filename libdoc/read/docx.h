// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Reads a Word document (OOXML) as Word shows it, a paragraph a line: automatic numbers written out, tracked
/// changes as `limits` ask, hidden text left out, each with a diagnostic. Fails on broken or oversized
/// archives.
[[nodiscard]] Result<SourceDocument> read_docx(std::string_view bytes, const std::string& path,
                                               const ReadLimits& limits);

}  // namespace vbpl
