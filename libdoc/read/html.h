// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// Told by the first bytes; a name in .htm or .html helps, one in .txt or .md holds back.
[[nodiscard]] bool looks_like_html(std::string_view bytes, std::string_view path);

/// The encoding that the page's own `<meta>` states, in lower case; empty if it states none.
[[nodiscard]] std::string html_charset(std::string_view bytes);

/// Reads a page in UTF-8 as a browser would show it, a paragraph a line. Of pages of the known law databases
/// only the text of the act is taken; of others the body without menus. Scripts and styles are passed over,
/// and never run. Fails on pages that are too deep for the parser.
/// With `by_fonts` text in fonts from before Unicode is decoded.
[[nodiscard]] Result<SourceDocument> read_html(std::string_view utf8, const std::string& path,
                                               const ReadLimits& limits, bool by_fonts = false);

/// True for a page that names a font from before Unicode.
[[nodiscard]] bool names_legacy_font(std::string_view page);

}  // namespace vbpl
