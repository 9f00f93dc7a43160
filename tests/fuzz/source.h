// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/source_document.h"
#include "tests/fuzz/property.h"

namespace vbpl {

/// What holds for whatever a reader gives for `size` bytes: an error that speaks, or text in normal form
/// whose blocks are whole lines.
inline void require_source(const Result<SourceDocument>& document, std::size_t size) {
  if (!document) return require(!document.error().message.empty(), "an error says what is wrong");
  const std::string& text = document->text.utf8;
  require_normal(text);
  std::size_t last = 0;
  for (const Block& block : document->blocks) {
    require(block.span.begin >= last && block.span.begin <= block.span.end && block.span.end <= text.size(),
            "blocks lie in the text, in order");
    require(block.span.begin == 0 || text[block.span.begin - 1] == '\n', "a block begins a line");
    require(block.span.end == text.size() || text[block.span.end] == '\n', "a block ends a line");
    last = block.span.end;
  }
  for (std::size_t at = 0; at < text.size() && !document->text.map.empty(); at += 1 + text.size() / 64)
    require(document->text.map.to_source(at) <= size, "the map points into the file");
}

/// The pieces of an input that form feeds part; what follows the last stays whole.
template <std::size_t N>
std::array<std::string, N> pieces_of(std::string_view input) {
  std::array<std::string, N> pieces;
  for (std::size_t i = 0; i < N; ++i) {
    const std::size_t end = i + 1 == N ? input.size() : std::min(input.find('\f'), input.size());
    pieces[i] = input.substr(0, end);
    input.remove_prefix(std::min(end + 1, input.size()));
  }
  return pieces;
}

}  // namespace vbpl
