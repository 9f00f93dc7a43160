// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/compare.h"
#include "libdoc/base/result.h"
#include "tools/vbpl-diff/two_texts.h"

namespace vbpl {

/// The old and the new text side by side (bảng so sánh) as one HTML page that needs nothing else: a row for
/// each provision, what went struck out on the left, what came underlined on the right. No scripts; all words
/// escaped.
[[nodiscard]] std::string difference_page(const TwoTexts& texts,
                                          const std::vector<const ComparedUnit*>& rows);

/// The same table as a Word document, landscape.
[[nodiscard]] Result<std::string> difference_file(const TwoTexts& texts,
                                                  const std::vector<const ComparedUnit*>& rows);

}  // namespace vbpl
