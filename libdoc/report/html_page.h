// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// The document as one HTML page that needs nothing else: every unit is a section with its eid as id, so that
/// "page.html#art_5__cl_2" leads to it; a list of its divisions, articles and annexes on top; citations of
/// its own units are links. No scripts; all words escaped and none left out. Linear time.
[[nodiscard]] std::string html_page(const Document& document, const std::vector<Citation>& citations);

}  // namespace vbpl
