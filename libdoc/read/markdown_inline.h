// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// A stretch of a Markdown paragraph as it is shown.
struct MarkdownPiece {
  enum class Kind { text, line_break };
  Kind kind = Kind::text;
  Span source;       ///< in the paragraph; what stands between pieces was marks
  std::string text;  ///< of an entity, what it stands for; else empty: the source itself
};

/// Takes the marks of emphasis, links, code, escapes ("1\."), entities and HTML tags off a paragraph whose
/// lines are parted by "\n". Marks without a partner, and "(*)", are text. Every word stays but the addresses
/// of links. Linear time.
[[nodiscard]] std::vector<MarkdownPiece> markdown_pieces(std::string_view paragraph);

}  // namespace vbpl
