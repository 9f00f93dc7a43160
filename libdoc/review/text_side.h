// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "libdoc/review/mask.h"

namespace vbpl {

/// One of two texts that are held against each other, masked and cut into tokens. Keeps a view of the text.
struct TextSide {
  std::string_view words;
  MaskedText masked;
  std::vector<MaskId> ids;

  explicit TextSide(std::string_view text) : TextSide(text, mask_text(text)) {}
  TextSide(std::string_view text, MaskedText masked_text) : words(text), masked(std::move(masked_text)) {
    ids.reserve(masked.tokens.size());
    for (const MaskedToken& token : masked.tokens) ids.push_back(token.id);
  }
  [[nodiscard]] std::span<const MaskId> tokens(std::size_t begin, std::size_t end) const {
    return std::span(ids).subspan(begin, end - begin);
  }
  /// The words from one token to another, as printed.
  [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const {
    if (begin >= end) return {};
    return slice(words, {masked.tokens[begin].span.begin, masked.tokens[end - 1].span.end});
  }
  [[nodiscard]] const Quantity* quantity(std::size_t token) const {
    const int index = masked.tokens[token].quantity;
    return index < 0 ? nullptr : &masked.quantities[static_cast<std::size_t>(index)];
  }
};

}  // namespace vbpl
