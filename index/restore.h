// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "index/analyser.h"
#include "index/syllable_model.h"

namespace vbpl::index {

/// Puts back the marks of a query typed without them ("boi thuong thiet hai"), by the likeliest path through
/// the pairs of syllables that the index holds. A syllable typed with a mark stays as it is. In a query that
/// has marked syllables, an unmarked one changes only when the pair is far likelier: "ban hành" keeps its
/// "ban". Gives the keys of the tokens in their order.
[[nodiscard]] std::vector<std::string> restore_marks(const SyllableModel& model,
                                                     std::span<const Token> tokens);

/// All forms of an unmarked syllable that the index holds, most frequent first, itself among them if it
/// stands there.
[[nodiscard]] std::vector<std::string> marked_forms(const SyllableModel& model, std::string_view key);

}  // namespace vbpl::index
