// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "libdoc/review/context.h"

namespace vbpl {

/// The words of a provision as the act was issued, and those that an amending act put in their place.
struct SupersededText {
  std::uint32_t document = 0, unit = 0;  ///< the amended provision
  std::uint32_t actor = 0;               ///< the amending document
  int actor_unit = -1;                   ///< its commanding unit
  Span actor_span;                       ///< of the command
  Date effective;                        ///< when the new words came into force
  std::string old_words, new_words;      ///< without labels
};

/// Every clause or article of the corpus that a command in force on the day of review gave new words, when
/// the document in the archive still has the old ones. Points, and provisions that the command does not name
/// by number, give none.
[[nodiscard]] std::vector<SupersededText> superseded_texts(const ReviewContext& context);

}  // namespace vbpl
