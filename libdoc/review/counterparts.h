// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/review/align.h"
#include "libdoc/review/bodies.h"
#include "libdoc/review/modality.h"
#include "libdoc/review/text_side.h"

namespace vbpl {

/// Modal words at one place of two texts of which only one can hold: "không được" for "được".
struct ModalPair {
  Modality ours = Modality::none, theirs = Modality::none;
  std::string our_words, their_words;
};

/// Two bodies, each doing the act of one place of two texts: "Sở Y tế cấp", "Bộ Y tế cấp".
struct BodyPair {
  int ours = 0, theirs = 0;  ///< numbers of Bodies
  std::string our_words, their_words;
};

/// The opposite modal words of two aligned texts: only short edits count, what is worded otherwise is no
/// contradiction.
[[nodiscard]] std::vector<ModalPair> opposite_modals(const TextSide& ours, const TextSide& theirs,
                                                     const std::vector<Stretch>& stretches);

/// The acting bodies that stand for one another in two aligned texts. A body acts when a verb of office
/// follows it; "ý kiến của Bộ Y tế" does not act.
[[nodiscard]] std::vector<BodyPair> other_agents(const TextSide& ours, const TextSide& theirs,
                                                 const std::vector<Stretch>& stretches, const Bodies& bodies);

}  // namespace vbpl
