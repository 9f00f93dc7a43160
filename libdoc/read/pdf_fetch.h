// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/pdf_words.h"

namespace vbpl {

/// The words of a PDF, from the helper program vbpl-pdf-text, which runs apart and within limits: a file that
/// makes it crash, hang or fill memory costs a message and nothing else.
[[nodiscard]] Result<PdfWords> fetch_pdf_words(std::string_view pdf, const std::string& path);

}  // namespace vbpl
