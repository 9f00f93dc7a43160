// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/amend/text_tree.h"

namespace vbpl {

/// What became of one command put to a text.
struct Outcome {
  std::string state;         ///< applied ambiguous target_missing text_mismatch conflicting
  std::string reason;        ///< why it was not applied, or what is worth knowing
  std::vector<int> touched;  ///< nodes of the tree that are new, changed or repealed
};

/// Puts one command of `actor` to the tree. A unit must be there, or be absent when it is to be inserted;
/// words must be found; new text must begin with the label of its unit. Nothing is changed unless the state
/// is "applied". Commands on the whole act (replace_document …) and suspensions change no text: "applied".
[[nodiscard]] Outcome apply_command(TextTree& tree, const Document& actor, const Amendment& command);

// The parts, one file each.
[[nodiscard]] Outcome apply_unit_command(TextTree& tree, const Document& actor, const Amendment& command);
[[nodiscard]] Outcome apply_words_command(TextTree& tree, const Amendment& command);
[[nodiscard]] Outcome apply_renumbering(TextTree& tree, const Amendment& command);

/// The node that a command means by `eid`: in the act itself, else in the text issued with it; through
/// chapters when articles are numbered in each. The state and reason say why there is none.
struct PlaceInTree {
  int node = -1;
  std::string state, reason;
};
[[nodiscard]] PlaceInTree place_in(const TextTree& tree, const std::string& eid);

[[nodiscard]] Outcome failed(std::string state, std::string reason);

}  // namespace vbpl
