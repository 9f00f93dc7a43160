// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "libdoc/model/document.h"

namespace vbpl::index {

/// What one entry of the index holds: the text that a search hit names.
struct Passage {
  int unit = -1;            ///< the unit a hit names, -1 = the document itself
  std::vector<Span> spans;  ///< bytes of the document's text, in order, not overlapping
};

struct PassageLimits {
  std::size_t long_article = 4000;  ///< bytes; a longer article gives one passage per clause
  std::size_t long_passage = 8000;  ///< bytes; a longer one is cut at line ends
};

/// Cuts a document into passages. Every byte of the text is in exactly one of them: articles (long ones by
/// clause), annexes, tables and forms; what stands outside them (header, căn cứ, chapter headings, signature)
/// belongs to the document itself. The first passage is always the document's own. Linear time.
[[nodiscard]] std::vector<Passage> cut_passages(const Document& document, const PassageLimits& limits = {});

}  // namespace vbpl::index
