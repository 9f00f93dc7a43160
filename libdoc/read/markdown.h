// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "libdoc/read/source_document.h"

namespace vbpl {

/// True for a name in .md or .markdown. The content does not tell: "1." and "*" are law as well.
[[nodiscard]] bool is_named_markdown(std::string_view path);

/// Markdown in UTF-8, a paragraph a line: the marks of headings, emphasis, quotations, lists and links are
/// taken off, tables become tables, "[^1]: …" footnotes. Labels stay as they are typed ("1.", "- a)"),
/// nothing is numbered anew, and indented text is no code: law is often typed so. A line goes on with the
/// next only where that begins with a small letter that is no label. Never fails.
[[nodiscard]] SourceDocument read_markdown(std::string_view utf8);

}  // namespace vbpl
