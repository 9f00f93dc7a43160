// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "libdoc/model/document.h"
#include "libdoc/text/text.h"

namespace vbpl {

/// Stops the fuzzer: a promise of ours was broken.
inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

/// Text as every room expects it.
inline void require_normal(const std::string& text) {
  require(normalise_utf8(text).utf8 == text, "text is NFC UTF-8 with plain line ends");
}

/// What holds for every document, read or received. `Document::coverage` is looked at where it was counted.
inline void require_sound(const Document& document) {
  const std::string_view text = document.text;
  std::set<std::string_view> eids;
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    require(unit.span.begin <= unit.span.end && unit.span.end <= text.size(), "a unit lies in the text");
    require(unit.parent < static_cast<int>(i), "a unit comes after its parent");
    require(eids.insert(unit.eid).second, "an eid is given once");
    if (unit.parent >= 0)
      require(document.units[static_cast<std::size_t>(unit.parent)].span.contains(unit.span),
              "a unit lies in its parent");
  }
  for (const Span span : document.basis)
    require(span.begin <= span.end && span.end <= text.size(), "a basis line lies in the text");
  for (const Diagnostic& diagnostic : document.diagnostics) {
    require(diagnostic.span.begin <= diagnostic.span.end && diagnostic.span.end <= text.size(),
            "a diagnostic lies in the text");
  }
  const LineCoverage& lines = document.coverage;
  require(lines.lines == lines.in_units + lines.in_header + lines.in_annex + lines.skipped,
          "each line is counted once");
}

}  // namespace vbpl
