// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"
#include "libdoc/text/quantity.h"

namespace vbpl {

/// A syllable, or a placeholder for what may differ between two texts that say the same: a quantity, a
/// document number, a pointer inside the document. Syllables are hashes of their folded form, so that ids
/// need no shared dictionary.
using MaskId = std::uint32_t;
enum Mask : MaskId {
  kMaskDuration = 1,
  kMaskMoney,
  kMaskShare,
  kMaskMultiple,
  kMaskAge,
  kMaskDate,
  kMaskCount,
  kMaskDocument,   ///< số 12/2020/TT-BTC
  kMaskProvision,  ///< điểm a khoản 3 Điều 5
  kMaskSelf,       ///< Nghị định này
  kFirstSyllable = 256,
};

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

/// Masks a text: quantities, document numbers, pointers and self references become placeholders, drafting
/// synonyms
/// ("tiến hành", "thực hiện") one wording. Linear time.
[[nodiscard]] MaskedText mask_text(std::string_view text);

/// "trong một năm", "mỗi tháng": the quantity counts how often, it is no limit.
[[nodiscard]] bool is_rate(std::string_view text, const Quantity& quantity);

/// Words that carry no matter of their own: và, của, được …
[[nodiscard]] bool is_filler(MaskId id);
[[nodiscard]] inline bool is_content(MaskId id) { return id >= kFirstSyllable && !is_filler(id); }
/// The words of a text that carry matter, in order; and each once, sorted.
[[nodiscard]] std::vector<MaskId> content_words(std::string_view text);
[[nodiscard]] std::vector<MaskId> content_set(std::string_view text);

}  // namespace vbpl
