// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "tools/common/place_finder.h"

namespace vbpl {

/// `path:line:column: relation: "words" -> target [state]`, for people.
[[nodiscard]] std::string citation_text(const Document& document, const Citation& citation,
                                        PlaceFinder& places);

/// The column names of citation_tsv, as a line.
[[nodiscard]] std::string citation_tsv_header();
/// The same as a row for scripts and spreadsheets.
[[nodiscard]] std::string citation_tsv(const Document& document, const Citation& citation,
                                       PlaceFinder& places);

}  // namespace vbpl
