// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// A sentence of a document's own words that may hold a command.
struct Sentence {
  Span span;                ///< without the ordinal in front ("2.", "a)", "Điều 3.")
  int unit = -1;            ///< innermost unit, -1 outside units
  int lead = -1;            ///< index of the sentence ending in ":" whose list this one belongs to
  bool opens_list = false;  ///< ends in ":"
};

/// What the recognisers read.
struct CommandText {
  /// As long as the document's text; quoted words, payloads and provenance parentheses ("đã được sửa đổi …
  /// bởi …") are blank, so that what is left are the act's own words at their own places.
  std::string words;
  std::vector<Span> quotes;  ///< the words between quotation marks, without the marks, in text order
  std::vector<Sentence> sentences;

  [[nodiscard]] std::string_view at(Span span) const { return slice(words, span); }
  /// The quoted words inside `span`, in order.
  [[nodiscard]] std::vector<Span> quotes_in(Span span) const;
};

/// Cuts a document into the sentences that hold a word of amending, repealing or expiring, the leads they
/// stand under, and the items of their lists. Quoted payloads, căn cứ, signature, nơi nhận, forms and annexes
/// are left out. Linear time.
[[nodiscard]] CommandText command_text(const Document& document);

}  // namespace vbpl
