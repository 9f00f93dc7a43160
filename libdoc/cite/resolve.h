// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// Fills target ids and states from the corpus: resolved, ambiguous with candidates, wrong with the reason. A
/// local number resolves inside the citing document's own territory first. A bare law name resolves to the
/// version in force at the citing document's issue date.
void resolve_citations(const Document& document, const Corpus& corpus, const Tables& tables,
                       std::vector<Citation>& citations);

/// Reason of a citation whose number is that of a known document while date or title are not: a second
/// document of this number, which happens, or a slip of the pen.
inline constexpr const char* kOtherOfNumber = "known here is another document of this number";

/// The day whose law the words of a document speak of: its issue date, unless the year of its own number says
/// that the date was misprinted; then the day it takes effect, if known.
[[nodiscard]] std::optional<Date> citing_date(const Document& document);

}  // namespace vbpl
