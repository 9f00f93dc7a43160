// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "libdoc/amend/recogniser.h"

namespace vbpl {

/// The new text that follows a sentence "… như sau:" in its unit, without the quotation marks around it; it
/// ends where the marks are closed. Empty when nothing follows.
[[nodiscard]] Span payload_after(const Reading& reading, const Sentence& sentence);

/// Cuts one payload that serves several units by their labels: "khoản 1 và khoản 3 Điều 5 như sau: “1. … 3.
/// …”". One part for each path, in the order of the paths; nothing for a path whose label begins no line
/// where it is due, and for none when words without a label stand in front.
[[nodiscard]] std::vector<std::optional<Span>> payload_parts(const Document& document, Span payload,
                                                             const std::vector<UnitPath>& paths);

}  // namespace vbpl
