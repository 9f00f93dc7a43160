// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libdoc/parse/outline.h"
#include "libdoc/parse/parse.h"

namespace vbpl {

/// A text as the reading room would hand it on, parsed with the tables that are built in.
inline Document parse_text(std::string_view text, std::vector<Block> blocks = {},
                           std::string path = "thu.txt") {
  SourceDocument source;
  source.source.path = std::move(path);
  source.text = normalise_utf8(text);
  source.blocks = std::move(blocks);
  return parse_document(std::move(source), default_tables());
}

/// The codes of all diagnostics in order, separated by blanks.
inline std::string codes(const Document& document) {
  std::string out;
  for (const Diagnostic& diagnostic : document.diagnostics) out += (out.empty() ? "" : " ") + diagnostic.code;
  return out;
}

/// The outline without the preamble's line.
inline std::string body_outline(const Document& document) {
  std::string out = outline(document);
  if (out.starts_with("preamble")) out.erase(0, out.find('\n') + 1);
  return out;
}

}  // namespace vbpl
