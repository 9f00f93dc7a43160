// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/base/span.h"
#include "libdoc/text/characters.h"

namespace vbpl {

/// Calls `take(span, joins)` for each run of letters, marks and digits of a text, in order; `joins` tells
/// that nothing but blanks of one line stands before it.
template <class Take>
void for_each_run(std::string_view text, Take take) {
  bool joins = false, inside = false;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t cp = next_character(text, at);
    const Character& c = character(cp);
    if (c.letter || c.digit) {
      if (!inside) start = here;
      inside = true;
      continue;
    }
    if (inside) {
      take(Span{start, here}, joins);
      joins = true;
      inside = false;
    }
    if (!c.space || cp == U'\n') joins = false;
  }
  if (inside) take(Span{start, text.size()}, joins);
}

}  // namespace vbpl
