// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"

namespace vbpl {

/// How a document was read, for people: format, converter, encoding and why, fonts, where its lines went, what
/// a database says of it, and all that looks odd.
[[nodiscard]] std::string explanation_of(const Document& document);

/// What looks odd, a line each: "path:line:column: severity: message [code]".
[[nodiscard]] std::string diagnostics_of(const Document& document);

}  // namespace vbpl
