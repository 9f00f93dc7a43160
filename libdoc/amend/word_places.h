// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/amend/recogniser.h"

namespace vbpl {

/// One place where words are changed.
struct PlaceOfWords {
  CitationTarget target;
  UnitPath path;  ///< empty: the unit of the target, or all of it
};

/// True when the words name a place: "tại khoản 1 Điều 33".
[[nodiscard]] bool tells_places(std::string_view words);

/// The places told in `places`, a stretch of the command `part` of `sentence`; else those told in front ("Tại
/// khoản 3 Điều 52b: …"); else what is in hand. Citations with a unit are places in their own acts.
[[nodiscard]] std::vector<PlaceOfWords> places_of_words(const Reading& reading, const Sentence& sentence,
                                                        Span part, Span places,
                                                        const CommandContext& context);

}  // namespace vbpl
