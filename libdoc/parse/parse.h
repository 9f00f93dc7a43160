// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Text to document: header block, căn cứ, tree of units, attached texts and annexes as parts, quoted
/// payloads of amending acts, signature and nơi nhận. Any text gives a Document; what looks odd becomes a
/// diagnostic. No line is dropped: `coverage` counts each once. Linear time.
[[nodiscard]] Document parse_document(SourceDocument source, const Tables& tables);

}  // namespace vbpl
