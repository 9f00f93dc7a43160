// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

#include "libdoc/review/mask.h"

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

}  // namespace vbpl
