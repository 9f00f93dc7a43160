// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <cstdint>

namespace vbpl {

/// What the reader and the cost guard need to know of an HTML element; the guard's flags follow the tree
/// construction of the HTML standard.
enum TagFlag : std::uint16_t {
  kBlockTag = 1,        ///< begins and ends a line
  kSkippedTag = 2,      ///< holds no text of the document
  kVoidTag = 4,         ///< has no content
  kSpecialTag = 8,      ///< stops the search of a stray end tag
  kScopeTag = 16,       ///< end tags outside do not reach through it
  kFormattingTag = 32,  ///< opened again in every paragraph until closed
  kEndsParagraph = 64,  ///< its start closes an open <p>
  kRawTag = 128,        ///< its content has no tags
};
[[nodiscard]] std::uint16_t tag_flags(GumboTag tag);
[[nodiscard]] inline bool has_flag(GumboTag tag, TagFlag flag) { return (tag_flags(tag) & flag) != 0; }

}  // namespace vbpl
