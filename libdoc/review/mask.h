// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/review/mask_id.h"
#include "libdoc/review/syllable_cutter.h"
#include "libdoc/text/quantity.h"

namespace vbpl {

struct MaskedToken {
  MaskId id = 0;
  Span span;          ///< in the masked text
  int quantity = -1;  ///< index into MaskedText::quantities
};

struct MaskedText {
  std::vector<MaskedToken> tokens;
  std::vector<Quantity> quantities;
};

/// The id of a folded syllable.
[[nodiscard]] MaskId syllable_id(std::string_view key);
/// The ids of a phrase, in folded spelling: "kể từ ngày".
[[nodiscard]] std::vector<MaskId> syllable_ids(std::string_view phrase);

/// Masks texts: quantities, document numbers, pointers and self references become placeholders, drafting
/// synonyms ("tiến hành", "thực hiện") one wording. Linear time. One masker for many texts is faster than one
/// for each; not for several threads at a time.
class Masker {
 public:
  [[nodiscard]] MaskedText mask(std::string_view text);
  /// Of the text masked last, see SyllableCutter.
  [[nodiscard]] std::uint64_t words_hash() const { return cutter_.words_hash(); }

 private:
  SyllableCutter cutter_;
};
[[nodiscard]] inline MaskedText mask_text(std::string_view text) { return Masker{}.mask(text); }

/// "trong một năm", "mỗi tháng": the quantity counts how often, it is no limit.
[[nodiscard]] bool is_rate(std::string_view text, const Quantity& quantity);

/// Words that carry no matter of their own: và, của, được …
[[nodiscard]] bool is_filler(MaskId id);
[[nodiscard]] inline bool is_content(MaskId id) { return id >= kFirstSyllable && !is_filler(id); }
/// The words of a text that carry matter, in order; and each once, sorted.
[[nodiscard]] std::vector<MaskId> content_words(std::string_view text);
[[nodiscard]] std::vector<MaskId> content_set(std::string_view text);

}  // namespace vbpl
