// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/report/act/merged_text.h"

namespace vbpl {

/// A consolidated text as an HTML page that needs nothing else: marks lead to the notes at the end and back,
/// every unit has its eid as id, citations of its own units are links. What could not be merged is told at
/// the head. No scripts; all words escaped.
[[nodiscard]] std::string merged_html(const MergedText& text, const std::vector<Citation>& citations,
                                      const Forms& forms,
                                      const std::function<std::string(const std::string&)>& in_vietnamese);

}  // namespace vbpl
