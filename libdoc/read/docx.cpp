// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx.h"
namespace vbpl {
Result<SourceDocument> read_docx(std::string_view, const std::string& path, const ReadLimits&) { return fail({.message = "not yet", .path = path}); }
}  // namespace vbpl
