// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/report/act/merged_text.h"

namespace vbpl {

/// Consolidated texts as a Word document, each on a page of its own: heads for the certifying body, notes at
/// the foot of the pages, the room for the signature. What could not be merged stands on a page at the end
/// that is no part of the text. `in_vietnamese` gives reasons of the library. The same bytes for the same
/// texts.
[[nodiscard]] Result<std::string> merged_docx(
    const std::vector<MergedText>& texts, const Forms& forms, std::string_view office,
    const std::function<std::string(const std::string&)>& in_vietnamese);

}  // namespace vbpl
