// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include "index/plan.h"

namespace vbpl::index {

/// Gives the words that ask their marks in `restored`, the words `typed` with marks put back: laws, of which
/// the index learns its language, hardly have them.
void mark_asking_words(const Phrase& typed, Phrase& restored);

/// Takes the words that only ask out of a question: "mức phạt là bao nhiêu", "xin hỏi …", "… được không".
/// Laws do not ask; where such words stand in one, they mean something else ("bao nhiêu lâu" in a form). A
/// question keeps at least two words, else it stays as it is.
void drop_asking_words(Phrase& words);

}  // namespace vbpl::index
