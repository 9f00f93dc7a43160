// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// What an act says of its own life (DOMAIN 3.3 E1–E4, 3.5 X0).
struct Effect {
  std::optional<Date> effective;  ///< computed where the clause counts from the signing or adoption
  std::optional<Date> expires;  ///< first day on which the act is no longer in force; only from a stated date
  Span clause;                  ///< the sentence that states the start; empty when there is none
};

/// What else is known of the act.
struct EffectFacts {
  std::optional<Date> issued, adopted;
  std::string_view doc_type;  ///< empty when unknown; a clause of another type ("Luật này") is not the act's
};

/// Searches the act's own lines [from, to), last articles first, leaving out `quoted` line ranges (payloads).
/// A clause whose day is not known here (after the gazette, with another act) gives its words without a date.
[[nodiscard]] Effect read_effect(const Lines& lines, std::size_t from, std::size_t to,
                                 const std::vector<Span>& quoted, const EffectFacts& facts);

/// "Luật này đã được Quốc hội … thông qua ngày …": the day of adoption.
[[nodiscard]] std::optional<Date> read_adoption(const Lines& lines, std::size_t from, std::size_t to);

}  // namespace vbpl
