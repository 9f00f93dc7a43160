// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "libdoc/review/mask_id.h"

namespace vbpl {

/// A wording that drafters use for another one with the same meaning; both in folded spelling.
struct Synonym {
  std::string_view written, standard;
};
[[nodiscard]] std::span<const Synonym> drafting_synonyms();

/// A drafting synonym that begins at `at`: its standard wording, and how many syllables it takes. Nothing
/// when none does.
struct SynonymHit {
  const std::vector<MaskId>* standard = nullptr;
  std::size_t taken = 0;
};
[[nodiscard]] SynonymHit synonym_at(std::span<const MaskId> syllables, std::size_t at);

/// Whether some drafting synonym begins with this syllable.
[[nodiscard]] bool may_begin_synonym(MaskId syllable);

/// How many syllables a word of office work takes that begins at `at` ("xử lý", "giải quyết", "yêu cầu", "đề
/// nghị"): such words name no matter, another one in their place makes no other rule. 0 when none does.
[[nodiscard]] std::size_t office_words_at(std::span<const MaskId> syllables, std::size_t at);

}  // namespace vbpl
