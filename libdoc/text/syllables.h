// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// One run of letters and digits (a syllable, tiếng, in Vietnamese text).
struct Syllable {
  Span span;           ///< bytes in the text it was cut from
  std::string key;     ///< match_key form
  bool joins = false;  ///< only blanks stand between it and the syllable before (no punctuation, no line end)
};

/// Cuts a text into syllables, in order. Everything but letters, marks and digits separates.
[[nodiscard]] std::vector<Syllable> syllables(std::string_view text);

}  // namespace vbpl
