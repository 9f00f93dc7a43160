// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"

namespace vbpl {

/// The document as plain text, a paragraph a line, that gives the same tree when it is read and parsed again:
/// rows of tables and footnotes are framed as libdoc/read/framed_row.h says, every other line is as it
/// stands.
[[nodiscard]] std::string plain_text(const Document& document);

}  // namespace vbpl
